import { readTab } from '../../../../src/intake/read-tab';
import { rawTab } from '../../../raw-tab';
import { readingWith } from '../../shared-data';

const tableOf = (name: string, header: string, rows: string[]): string | null =>
  readTab(rawTab(name, [header, ...rows].join('\n')), readingWith()).table;

test('one row that ends on the day it began may be a subscription, of two nobody stays for so short', () => {
  const rows = ['03', '04'].map((day, at) => `S${at}|Acme ${at}|Pro|2025-01-${day} 09:00|2025-01-${day} 10:00|2${at}`);
  const of = (count: number) =>
    tableOf('subscriptions', 'Subscription id|Customer|Plan|Start|End|MRR', rows.slice(0, count));
  expect([of(1), of(2) === 'subscriptions']).toEqual(['subscriptions', false]);
});

test('customers are contracts once more than half of those who stand twice have begun twice', () => {
  const again = ['C2|Basic|2024-02-01|15', 'C2|Pro|2024-08-01|15'];
  const of = (second: string) =>
    tableOf('customers', 'Customer id|Plan|Customer since|MRR', [
      ...['C1|Basic|2024-01-01|10', 'C1|Pro|2024-07-01|20', 'C2|Basic|2024-02-01|10', second],
      ...['C3|Basic|2024-03-01|10', 'C4|Pro|2024-04-01|20', 'C5|Pro|2024-05-01|20'],
    ]);
  expect(again.map((second) => of(second) === 'customers')).toEqual([true, false]);
});
