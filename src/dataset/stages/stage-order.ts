/**
 * How far each stage is: the number of stages that more deals came into before it than after it. `ways`: of each deal the
 * stages, by number, in the order in which it first came into them.
 */
export function stageOrder(ways: readonly (readonly number[])[], stages: number): Int32Array {
  const before = Array.from({ length: stages }, () => new Float64Array(stages));
  for (const way of ways)
    for (let at = 0; at < way.length; at++)
      for (let later = at + 1; later < way.length; later++) before[way[at]][way[later]]++;
  return Int32Array.from(before, (ahead, stage) => {
    return before.filter((behind, other) => behind[stage] > ahead[other]).length;
  });
}
