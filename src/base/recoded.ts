/** Every code (rows × 1) replaced by what `codeOf` has in its place; several times faster than the array's own map. */
export function recoded(codes: Int32Array, codeOf: ArrayLike<number>): Int32Array {
  const found = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) found[row] = codeOf[codes[row]];
  return found;
}
