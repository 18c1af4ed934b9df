import fc from 'fast-check';
import { figuresOf } from '../../src/engine/figures';
import type { Parts } from '../../src/engine/rows/parts';
import { numbers, tableOf } from './table-of';

const parts = (top: number[], more: Partial<Parts> = {}): Parts => ({
  table: tableOf('deals', { value: numbers(...top) }),
  leftOut: new Uint8Array(top.length),
  reasons: [],
  top: Float64Array.from(top),
  bottom: null,
  counts: null,
  ...more,
});
const ones = (rows: number): Float64Array => new Float64Array(rows).fill(1);

describe('figures of rows', () => {
  it('sums, counts and divides what is used', () => {
    const leftOut = Uint8Array.from([0, 1, 0]);
    expect(figuresOf(parts([1, 2, 4], { leftOut }), 'sum', null, null)[0]).toMatchObject({ value: 5, n: 2, top: 5 });
    expect(figuresOf(parts([1, 2, 4], { leftOut }), 'count', null, null)[0]).toMatchObject({ value: 2, n: 2 });
    const share = figuresOf(parts([1, 0, 1], { leftOut, bottom: ones(3) }), 'share', null, null)[0];
    expect(share).toMatchObject({ value: 1, n: 2, top: 2, bottom: 2 });
  });

  it('has no share, mean or median of nothing; a sum of nothing is 0', () => {
    const none = { leftOut: Uint8Array.from([1]) };
    expect(figuresOf(parts([1], { ...none, bottom: ones(1) }), 'share', null, null)[0].value).toBeNull();
    expect(figuresOf(parts([1], none), 'mean', null, null)[0].value).toBeNull();
    expect(figuresOf(parts([1], none), 'median', null, null)[0].value).toBeNull();
    expect(figuresOf(parts([1], none), 'sum', null, null)[0].value).toBe(0);
  });

  it('counts and averages rows that are one thing once', () => {
    const unit = Int32Array.from([1, 1, 2]);
    expect(figuresOf(parts([10, 30, 5]), 'count', unit, null)[0].value).toBe(2);
    expect(figuresOf(parts([10, 30, 5]), 'sum', unit, null)[0]).toMatchObject({ value: 45, n: 2 });
    expect(figuresOf(parts([10, 30, 5]), 'mean', unit, null)[0]).toMatchObject({ value: 22.5, n: 2 });
    expect(figuresOf(parts([10, 30, 5], { bottom: ones(3) }), 'share', unit, null)[0]).toMatchObject({
      value: 22.5,
      bottom: 2,
    });
  });

  it('gives the groups’ sums and counts, which add up', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(3)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (each) => {
        const groups = { codes: Int32Array.from(each, ([, group]) => group), labels: ['', 'a', 'b', 'c'] };
        const whole = parts(each.map(([value]) => value));
        for (const measure of ['sum', 'count'] as const) {
          const sum = figuresOf(whole, measure, null, groups).reduce((total, { value }) => total + (value ?? 0), 0);
          expect(sum).toBe(figuresOf(whole, measure, null, null)[0].value);
        }
        const medians = figuresOf(whole, 'median', null, groups);
        groups.labels.forEach((_, code) => {
          const values = each.filter(([, group]) => group === code).map(([value]) => value);
          const alone = values.length === 0 ? null : figuresOf(parts(values), 'median', null, null)[0].value;
          expect(medians[code].value).toBe(alone);
        });
      }),
    );
  });
});
