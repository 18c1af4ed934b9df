import { chiSquareTail } from './chi-square-tail';

/**
 * The chance of samples whose ranks lie so far apart, or further, if all came from the same population: the test of Kruskal
 * and Wallis (1952), corrected for ties. It asks nothing of the shape of the values; of two samples it is that of Wilcoxon,
 * Mann and Whitney. 1 where all values are equal, or there are fewer than two samples.
 */
export function chanceOfRanks(samples: readonly ArrayLike<number>[]): number {
  const filled = samples.filter(({ length }) => length > 0);
  const count = filled.reduce((sum, { length }) => sum + length, 0);
  if (filled.length < 2) return 1;
  const sorted = filled.map((sample) => Float64Array.from(sample).sort());
  const rankSums = new Float64Array(filled.length);
  const next = new Int32Array(filled.length);
  let ties = 0;
  for (let from = 0; from < count; ) {
    let value = Number.NaN;
    sorted.forEach((sample, group) => {
      if (next[group] < sample.length && !(sample[next[group]] >= value)) value = sample[next[group]];
    });
    const tiedOf = sorted.map((sample, group) => {
      const begin = next[group];
      while (next[group] < sample.length && sample[next[group]] === value) next[group]++;
      return next[group] - begin;
    });
    const tied = tiedOf.reduce((sum, one) => sum + one, 0);
    // What is no number has no rank.
    if (tied === 0) return 1;
    tiedOf.forEach((one, group) => {
      rankSums[group] += (one * (from + 1 + from + tied)) / 2;
    });
    ties += tied * tied * tied - tied;
    from += tied;
  }
  const untied = 1 - ties / (count * count * count - count);
  if (untied === 0) return 1;
  const spread = filled.reduce((sum, { length }, group) => sum + (rankSums[group] * rankSums[group]) / length, 0);
  const distance = (12 * spread) / (count * (count + 1)) - 3 * (count + 1);
  return chiSquareTail(distance / untied, filled.length - 1);
}
