import { oncePer } from './once-per';

/** The lowest and the highest value of a column; where it has none, `low` is above `high`. */
export interface ValueRange {
  low: number;
  high: number;
}

/** Looked for once per column: periods, months and the span of the data all ask. */
export const rangeOf: (values: Float64Array) => ValueRange = oncePer((values) => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
});
