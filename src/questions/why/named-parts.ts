/** So many parts are named, or as many more as it takes for the others together to come to less than the last that is. */
const LEAST = 3;
const MOST = 6;

/** The parts of a change that are named, of all of them, the largest first; the others are told as one. */
export function namedOf<Part extends { amount: number }>(parts: readonly Part[]): Part[] {
  let count = Math.min(LEAST, parts.length);
  while (count < MOST && outweigh(parts, count)) count++;
  // One part left over has its name: it is no "all else".
  return parts.slice(0, count === parts.length - 1 ? parts.length : count);
}

function outweigh(parts: readonly { amount: number }[], count: number): boolean {
  const rest = parts.slice(count).reduce((sum, { amount }) => sum + amount, 0);
  return count < parts.length && Math.abs(rest) > Math.abs(parts[count - 1].amount);
}
