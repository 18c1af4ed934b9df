/**
 * Which of the labels of a column each row has (rows × 1). Kept as small as the number of labels allows, since a table may
 * have a million rows; so nobody writes into codes but who made them, and a copy to write in says how many labels it has.
 */
export interface Codes extends Iterable<number> {
  readonly length: number;
  readonly [row: number]: number;
  every(holds: (code: number, row: number) => boolean): boolean;
  some(holds: (code: number, row: number) => boolean): boolean;
  filter(holds: (code: number, row: number) => boolean): Codes;
  forEach(see: (code: number, row: number) => void): void;
}

/** Codes that are still being written. */
export type OwnCodes = Uint8Array | Uint16Array | Int32Array;

/** Room for the codes of so many labels, the blank one included; all are blank. */
export function codesFor(labels: number, rows: number): OwnCodes {
  if (labels <= 256) return new Uint8Array(rows);
  return labels <= 65_536 ? new Uint16Array(rows) : new Int32Array(rows);
}

/** A copy with room for so many labels. */
export function copied(codes: Codes, labels: number): OwnCodes {
  const own = codesFor(labels, codes.length);
  own.set(codes);
  return own;
}

/** Every code replaced by what `codeOf` has in its place, each below `labels`. */
export function recoded(codes: Codes, codeOf: ArrayLike<number>, labels: number): OwnCodes {
  const found = codesFor(labels, codes.length);
  for (let row = 0; row < found.length; row++) found[row] = codeOf[codes[row]];
  return found;
}

/** How many rows have each label (labels × 1). */
export function countsOf(codes: Codes, labels: number): Float64Array {
  const counts = new Float64Array(labels);
  for (let row = 0; row < codes.length; row++) counts[codes[row]]++;
  return counts;
}
