/**
 * Chances that hold together however many are looked at (Holm 1979): if none of the effects is real, one of these lies below
 * 5 % in at most 5 % of cases. In the order in which they came.
 */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, index) => index).sort((a, b) => chances[a] - chances[b]);
  const held: number[] = [];
  let highest = 0;
  order.forEach((index, place) => {
    highest = Math.max(highest, Math.min(1, chances[index] * (chances.length - place)));
    held[index] = highest;
  });
  return held;
}
