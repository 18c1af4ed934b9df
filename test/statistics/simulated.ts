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

/** Purchases of a year by customers who all come in its first month: `at` days after its first, spread as the models have it. */
export function simulatedPurchases(count: number, seed: number): { customer: number; at: number; amount: number }[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, customer) => {
    const [often, leaves, spends] = [gammaDraw(random, 2, 60), random() ** 4, 300 / gammaDraw(random, 5, 1)];
    const days = [Math.floor(random() * 30)];
    for (let at = days[0] + 1; random() > leaves; ) {
      at += gammaDraw(random, 1, often);
      if (at > 360) break;
      days.push(Math.floor(at));
    }
    return days.map((at) => ({ customer, at, amount: Math.ceil(gammaDraw(random, 4, 4) * spends) }));
  }).flat();
}
