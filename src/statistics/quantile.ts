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
  return quantileOfAscending(ascending(values), share);
}

/** The middle value, or the mean of the middle two. NaN when there are no values. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
