/** Are two values, or two plain objects written in the same order, alike? */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
