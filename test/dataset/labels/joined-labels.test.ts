import { addJoinedLabels } from '../../../src/dataset/labels/joined-labels';
import { labelAt, type TextColumn } from '../../../src/tables/table';
import { dates, tableOf, texts } from '../../engine/table-of';

const segments = (
  deals: Parameters<typeof tableOf>[1],
  customers: Parameters<typeof tableOf>[1],
  leftOut: number[] = [],
) => {
  const list = tableOf('customers', customers);
  for (const row of leftOut) list.leftOut[row] = 1;
  const tables = { deals: tableOf('deals', { ...deals }), customers: list };
  addJoinedLabels('deals', tables as never);
  const { segment } = tables.deals.columns as { segment: TextColumn };
  return Array.from({ length: tables.deals.rows }, (_, row) => labelAt(segment, row));
};

it('a customer who stands twice with two segments has none, unless one of the rows does not count', () => {
  const deals = { customer: texts('Acme', 'Borg') };
  const list = { name: texts('Acme', 'Acme', 'Borg', 'Borg'), segment: texts('Small', 'Large', 'Small', 'Small') };
  expect(segments(deals, list)).toEqual(['', 'Small']);
  expect(segments(deals, list, [1])).toEqual(['Small', 'Small']);
});

it('where only won deals have a segment, it is that of who was a customer before, by the first of all starts', () => {
  const deals = {
    customer: texts('Acme', 'Borg', 'Zed'),
    outcome: texts('won', 'won', 'lost'),
    closed: dates('2024-03-01', '2024-03-01', '2024-03-01'),
  };
  const list = {
    name: texts('Acme', 'Acme', 'Borg'),
    segment: texts('Small', 'Small', 'Small'),
    start: dates('2024-01-01', '2024-05-01', '2024-03-01'),
  };
  expect(segments(deals, list)).toEqual(['Small', '', '']);
});
