/**
 * The rows of blocks that come again as they stand above, one row after the other, and of a list in which every row stands
 * equally often. `rows`: those that count, in order; `first`: for each row the first that equals it;
 * `fewest`: of how many different rows such a block or list consists at least.
 */
export function repeatedBlocks(rows: readonly number[], first: Int32Array, fewest: number): number[] {
  const times = new Map<number, number>();
  for (const row of rows) times.set(first[row], (times.get(first[row]) ?? 0) + 1);
  const each = [...times.values()].reduce(commonDivisor, 0);
  if (each > 1 && times.size >= fewest) {
    const seen = new Map<number, number>();
    return rows.filter((row) => {
      const before = seen.get(first[row]) ?? 0;
      seen.set(first[row], before + 1);
      return before >= (times.get(first[row]) as number) / each;
    });
  }
  const place = new Map(rows.map((row, at) => [row, at]));
  const distances = new Map<number, number>();
  rows.forEach((row, at) => {
    const distance = at - (place.get(first[row]) as number);
    if (distance > 0) distances.set(distance, (distances.get(distance) ?? 0) + 1);
  });
  const [likeliest] = [...distances].filter(([distance]) => distance >= fewest).sort((one, other) => other[1] - one[1]);
  if (likeliest === undefined) return [];
  const [distance] = likeliest;
  const found: number[] = [];
  let run: number[] = [];
  const end = (): void => {
    if (new Set(run.map((row) => first[row])).size >= fewest) for (const row of run) found.push(row);
    run = [];
  };
  for (let at = distance; at < rows.length; at++) {
    if (first[rows[at]] === first[rows[at - distance]]) run.push(rows[at]);
    else end();
  }
  end();
  return found;
}

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other));
