import { ByteLimit, billedFor, inMegabytes } from '../../../src/app/sources/bytes';
import { Refusal } from '../../../src/texts/refusal';

const MIB = 2 ** 20;

test.each([
  ['nothing', 0, 1, 10],
  ['what is less than the least', 10 * MIB - 1, 1, 10],
  ['just the least', 10 * MIB, 1, 10],
  ['a byte beyond it', 10 * MIB + 1, 1, 11],
  ['as many whole steps', 25 * MIB, 1, 25],
  ['the least of each of three tables', 11 * MIB, 3, 30],
])('%s is billed in whole steps', (_, bytes, tables, steps) => {
  expect(billedFor(bytes, tables)).toBe(steps * MIB);
});

test('a part of a megabyte is said to be one', () => {
  expect([0, 1, 1_000_000, 1_000_001].map(inMegabytes)).toEqual([0, 1, 1, 2]);
});

/** What is said where it is too much; null where it is not. */
function refused(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.sentence : error;
  }
}

test('all queries of a refresh together may be billed as much as there is, and not a byte more', () => {
  const limit = new ByteLimit(5_000_000);
  const left: number[] = [];
  limit.spendOn(2_000_000, (rest) => left.push(rest));
  limit.spendOn(2_999_999, (rest) => left.push(rest));
  expect(left).toEqual([5_000_000, 3_000_000]);
  expect(refused(() => limit.check(1))).toBeNull();
  expect(refused(() => limit.check(2))).toEqual({ text: 'source_bytes_more', values: { spent: 5, bytes: 6, most: 5 } });
  expect(refused(() => limit.spendOn(2, () => left.push(0)))).not.toBeNull();
  expect(left).toHaveLength(2);
});

test('a query that failed is not billed', () => {
  const limit = new ByteLimit(100);
  const fails = (): void => {
    throw new Error('no such table');
  };
  expect(() => limit.spendOn(100, fails)).toThrow('no such table');
  expect(limit.spendOn(100, (rest) => rest)).toBe(100);
});
