import { intervalMonths, prepareSubscriptions } from '../../src/dataset/prepare-subscriptions';
import type { DateColumn } from '../../src/engine/table';
import { dates, tableOf, texts, wall } from '../engine/table-of';

describe('subscriptions', () => {
  it.each([
    ['month', 1],
    ['Monthly', 1],
    ['maandelijks', 1],
    ['mensuel', 1],
    ['quarter', 3],
    ['per kwartaal', 3],
    ['trimestriel', 3],
    ['half-yearly', 6],
    ['semestral', 6],
    ['halbjährlich', 6],
    ['year', 12],
    ['annual', 12],
    ['jaarlijks', 12],
    ['jährlich', 12],
    ['an', 12],
    ['anual', 12],
    ['2 years', 24],
    ['6 months', 6],
    ['every 6 months', 6],
    ['3-monthly', 3],
    ['per 3 maanden', 3],
    ['tous les 2 ans', 24],
    ['semi-annual', 6],
    ['vierteljährlich', 3],
    ['bimestral', 2],
    ['cuatrimestral', 4],
    ['week', 12 / 52],
    ['3', 3],
  ])('bills “%s” every %d months', (label, months) => {
    expect(intervalMonths(label)).toBeCloseTo(months, 12);
  });

  it('knows no number of months for a word nobody knows', () => {
    expect(intervalMonths('now and then')).toBeNaN();
  });

  it('tells since when and until when a customer is one, over all of their spans', () => {
    const prepared = prepareSubscriptions(
      tableOf('subscriptions', {
        customer: texts('Anna', 'anna', 'Bram', 'Bram'),
        startedOn: dates('2024-02-01', '2024-01-01', '2024-01-05', '2024-01-10'),
        endedOn: dates('2024-03-01', '2024-01-20', '2024-02-05', ''),
      }),
    );
    const values = (field: string): number[] => Array.from((prepared.columns[field] as DateColumn).values);
    expect(values('customerSince').slice(0, 2)).toEqual([wall('2024-01-01'), wall('2024-01-01')]);
    expect(values('leftOn')).toEqual([wall('2024-03-01'), wall('2024-03-01'), Number.NaN, Number.NaN]);
  });
});
