import { prepareSubscriptions } from '../../../src/dataset/prepare/prepare-subscriptions';
import type { DateColumn } from '../../../src/tables/table';
import { dates, tableOf, texts, wall } from '../../engine/table-of';

describe('subscriptions', () => {
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
    expect(values('churnedOn')).toEqual([wall('2024-03-01'), wall('2024-03-01'), Number.NaN, Number.NaN]);
  });
});
