import fc from 'fast-check';
import { dayFrom, dayFromIso } from '../../src/base/day';
import { purchaseHistory } from '../../src/statistics/purchase-history';
import { describeCdnow, purchases, summary } from './cdnow';

const day = (text: string): number => dayFromIso(text) as number;

/** Rows of customer, day, amount. */
const historyOf = (rows: [number, number, number][], end: number) => {
  const { customer, frequency, recency, age, valued, value } = purchaseHistory(
    rows.map((row) => row[0]),
    rows.map((row) => row[1]),
    rows.map((row) => row[2]),
    end,
  );
  return Array.from(customer, (code, index) => ({
    customer: code,
    frequency: frequency[index],
    recency: recency[index] * 7,
    age: age[index] * 7,
    valued: valued[index],
    value: value[index],
  }));
};

describe('purchaseHistory', () => {
  it("gives the published summary of two customers of lifetimes' sample, in days", () => {
    const two = '2014-03-14 2014-04-09 2014-05-21 2014-06-08 2014-06-30 2014-07-31 2014-08-03'.split(' ');
    const four = '2014-07-01 2014-07-04 2014-07-10'.split(' ');
    const rows = [...two.map((text) => [2, day(text), 1]), ...four.map((text) => [4, day(text), 1])];
    const histories = historyOf(rows as [number, number, number][], day('2014-12-31'));
    expect(histories).toHaveLength(2);
    expect(histories[0]).toMatchObject({ customer: 2, frequency: 6, age: 292 });
    expect(histories[0].recency).toBeCloseTo(142, 9);
    expect(histories[1]).toMatchObject({ customer: 4, frequency: 2, recency: 9 });
    expect(histories[1].age).toBeCloseTo(183, 9);
  });

  it('takes the purchases of a day as one and leaves the first day out of the mean', () => {
    const rows: [number, number, number][] = [
      [0, 0, 500],
      [0, 7, 10],
      [0, 7, 20],
      [0, 14, 50],
    ];
    expect(historyOf(rows, 21)).toEqual([{ customer: 0, frequency: 2, recency: 14, age: 21, valued: 2, value: 40 }]);
  });

  it('does not take a refund for a purchase, whether first, between or last', () => {
    const rows: [number, number, number][] = [
      [0, 0, -5],
      [0, 7, 100],
      [0, 14, -100],
      [0, 21, 30],
      [0, 28, 40],
      [0, 28, -60],
    ];
    expect(historyOf(rows, 35)).toEqual([{ customer: 0, frequency: 1, recency: 14, age: 28, valued: 1, value: 30 }]);
  });

  it('counts a purchase of nothing as a purchase, but not in the mean', () => {
    const rows: [number, number, number][] = [
      [0, 0, 0],
      [0, 7, 0],
      [0, 14, 30],
    ];
    expect(historyOf(rows, 14)).toEqual([{ customer: 0, frequency: 2, recency: 14, age: 14, valued: 1, value: 30 }]);
  });

  it('passes over what has no customer, no day, no amount, or lies after the end', () => {
    const rows: [number, number, number][] = [
      [-1, 0, 10],
      [0, Number.NaN, 10],
      [1, 0, Number.NaN],
      [2, 15, 10],
      [3, 14, 10],
    ];
    expect(historyOf(rows, 14)).toEqual([{ customer: 3, frequency: 0, recency: 0, age: 0, valued: 0, value: 0 }]);
    expect(historyOf([], 14)).toEqual([]);
  });

  it('equals grouping by hand, whatever the order of the rows', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: -20, max: 60 }),
      fc.integer({ min: -30, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const byHand = [...new Set(rows.map(([customer]) => customer))]
          .sort((a, b) => a - b)
          .map((customer) => {
            const sums = new Map<number, number>();
            for (const [whose, on, amount] of rows)
              if (whose === customer && on <= 50) sums.set(on, (sums.get(on) ?? 0) + amount);
            const days = [...sums].filter(([, amount]) => amount >= 0).sort(([a], [b]) => a - b);
            const paid = days.slice(1).filter(([, amount]) => amount > 0);
            const total = paid.reduce((sum, [, amount]) => sum + amount, 0);
            const [first, last] = [days[0]?.[0], days[days.length - 1]?.[0]];
            return {
              customer,
              frequency: days.length - 1,
              recency: last - first,
              age: 50 - first,
              valued: paid.length,
              total,
            };
          })
          .filter(({ frequency }) => frequency >= 0);
        const found = historyOf(rows, 50).map(({ value, recency, age, ...rest }) => ({
          ...rest,
          recency: Math.round(recency),
          age: Math.round(age),
          total: Math.round(value * rest.valued),
        }));
        expect(found).toEqual(byHand);
      }),
    );
  });
});

describeCdnow(() => {
  it('the summary of all 2,357 customers from their 6,919 purchases', () => {
    const { customers, days, amounts } = purchases();
    const found = purchaseHistory(customers, days, amounts, dayFrom(1997, 9, 30));
    const published = summary();
    const rounded = (values: ArrayLike<number>) => Array.from(values, (each) => each.toFixed(2));
    expect(Array.from(found.frequency)).toEqual(published.frequency);
    expect(rounded(found.recency)).toEqual(rounded(published.recency));
    expect(rounded(found.age)).toEqual(rounded(published.age));
    const apart = published.mean.map((each, index) => Math.abs(each - found.value[index]));
    expect(Math.max(...apart)).toBeLessThan(0.0051);
  });
});
