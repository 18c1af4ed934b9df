import { chiSquareTail } from './chi-square-tail';

/**
 * The chance of samples whose ranks lie so far apart, or further, if all came from the same population: the test of Kruskal
 * and Wallis (1952), corrected for ties. It asks nothing of the shape of the values; of two samples it is that of Wilcoxon,
 * Mann and Whitney. 1 where all values are equal, or there are fewer than two samples.
 */
export function chanceOfRanks(samples: readonly ArrayLike<number>[]): number {
  const filled = samples.filter(({ length }) => length > 0);
  const all = filled.flatMap((sample, group) => Array.from(sample, (value) => ({ value, group })));
  const count = all.length;
  if (filled.length < 2) return 1;
  all.sort((a, b) => a.value - b.value);
  const rankSums = new Float64Array(filled.length);
  let ties = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && all[to].value === all[from].value) to++;
    for (let i = from; i < to; i++) rankSums[all[i].group] += (from + 1 + to) / 2;
    const tied = to - from;
    ties += tied * tied * tied - tied;
    from = to;
  }
  const untied = 1 - ties / (count * count * count - count);
  if (untied === 0) return 1;
  const spread = filled.reduce((sum, { length }, group) => sum + (rankSums[group] * rankSums[group]) / length, 0);
  const distance = (12 * spread) / (count * (count + 1)) - 3 * (count + 1);
  return chiSquareTail(distance / untied, filled.length - 1);
}
