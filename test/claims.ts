/** Says that what was seen is what the other says. */
export type Claim = (seen: unknown, claimed: unknown) => void;

/** Holds all claims against what was seen at once: thousands of `expect` for one law take longer than what it looks at. */
export function claims(make: (claim: Claim) => void): void {
  const seen: unknown[] = [];
  const claimed: unknown[] = [];
  make((one, other) => {
    seen.push(one);
    claimed.push(other);
  });
  expect(seen).toEqual(claimed);
}
