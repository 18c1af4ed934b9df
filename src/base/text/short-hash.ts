/** A short text that tells texts apart: FNV-1a, 32 bits, in base 36. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
