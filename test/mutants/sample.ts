/** So many of the items, the same ones for the same seed, spread over all of them. */
export function sampled<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const next = randomFrom(seed);
  const step = items.length / Math.min(count, items.length || 1);
  const found: Item[] = [];
  for (let from = 0; from < items.length - step / 2; from += step) {
    found.push(items[Math.min(items.length - 1, Math.floor(from + next() * step))]);
  }
  return found;
}

/** Numbers from 0 up to 1 by Park and Miller's generator. */
function randomFrom(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
