/** A copy of the values in ascending order. They must be numbers: filter out NaN first. */
export function ascending(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * The value below which `share` (0 to 1) of the ascending values lie: type 7 of Hyndman and Fan (1996), linear between
 * neighbours, as QUARTILE.INC and PERCENTILE do. NaN when there are no values.
 */
export function quantileOfAscending(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below];
  const high = sorted[Math.ceil(place)];
  return sorted.length === 0 ? Number.NaN : Math.min(high, low + (high - low) * (place - below));
}

/** `quantileOfAscending` for values in any order; they are left as they are. */
export function quantile(values: ArrayLike<number>, share: number): number {
  return quantilesOf(Float64Array.from(values), [share])[0];
}

/** The same for several shares, smallest first. The values change places, as far as the shares ask and no further. */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  let from = 0;
  return shares.map((share) => {
    const place = (values.length - 1) * share;
    for (const needed of [Math.floor(place), Math.ceil(place)]) {
      select(values, needed, from);
      from = Math.max(from, needed);
    }
    return quantileOfAscending(values, share);
  });
}

/**
 * Puts the value that sorting would put in `place` there, no larger one before it and no smaller one behind it. Only the
 * values from `from` on take part (Hoare 1961, Find).
 */
function select(values: Float64Array, place: number, from: number): void {
  let left = from;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1];
    let low = left;
    let high = right;
    while (low <= high) {
      while (values[low] < pivot) low++;
      while (values[high] > pivot) high--;
      if (low > high) break;
      const value = values[low];
      values[low++] = values[high];
      values[high--] = value;
    }
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else return;
  }
}

/** The middle value, or the mean of the middle two. NaN when there are no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
