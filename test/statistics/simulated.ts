/** Random numbers between 0 and 1 that are the same in every run (Park and Miller's minimal standard). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A draw from a gamma distribution of whole shape. */
export function gammaDraw(random: () => number, shape: number, rate: number): number {
  let sum = 0;
  for (let each = 0; each < shape; each++) sum -= Math.log(random());
  return sum / rate;
}

/** Customers who buy and leave just as the BG/NBD model has it, followed for a year from days spread over half a year. */
export function simulatedCustomers(
  count: number,
  { r, alpha, a, b }: { r: number; alpha: number; a: number; b: number },
  seed: number,
): { frequency: number[]; recency: number[]; age: number[] } {
  const random = seeded(seed);
  const columns = { frequency: [] as number[], recency: [] as number[], age: [] as number[] };
  for (let customer = 0; customer < count; customer++) {
    const age = 52 - Math.floor(random() * 26);
    const rate = gammaDraw(random, r, alpha);
    const [one, other] = [gammaDraw(random, a, 1), gammaDraw(random, b, 1)];
    const leaves = one / (one + other);
    let frequency = 0;
    let recency = 0;
    for (let time = gammaDraw(random, 1, rate); time < age; time += gammaDraw(random, 1, rate)) {
      frequency++;
      recency = time;
      if (random() < leaves) break;
    }
    columns.frequency.push(frequency);
    columns.recency.push(recency);
    columns.age.push(age);
  }
  return columns;
}
