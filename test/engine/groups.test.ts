import type { Groups } from '../../src/engine/figures';
import { CROSSING, crossed, groupsByLabel, groupsByMonth, NO_DATE, NO_LABEL } from '../../src/engine/groups';
import { dates, numbers, tableOf, texts } from './table-of';

const table = tableOf('deals', {
  rep: texts('Ann', '', 'Bob', 'Ann'),
  closed: dates('2024-01-31T23:59', '2024-03-01', '', '2024-02-01'),
  value: numbers(1, 2, 3, 4),
});

const keys = (groups: Groups | null): string[] =>
  groups === null ? [] : Array.from(groups.codes, (code) => groups.labels[code]);

describe('groups of rows', () => {
  it('goes by label, blank cells apart from any label', () => {
    expect(keys(groupsByLabel(table, 'rep'))).toEqual(['Ann', NO_LABEL, 'Bob', 'Ann']);
  });

  it('goes by calendar month, rows without a date apart', () => {
    expect(keys(groupsByMonth(table, 'closed'))).toEqual(['2024-01', '2024-03', NO_DATE, '2024-02']);
  });

  it('has a month without rows between two that have some', () => {
    const far = tableOf('deals', { closed: dates('2023-11-15', '2024-02-15') });
    expect(groupsByMonth(far, 'closed')?.labels).toEqual([NO_DATE, '2023-11', '2023-12', '2024-01', '2024-02']);
  });

  it('puts all rows under no date where no row has one', () => {
    expect(keys(groupsByMonth(tableOf('deals', { closed: dates('', '') }), 'closed'))).toEqual([NO_DATE, NO_DATE]);
  });

  it('cannot group by what is no such column', () => {
    expect(groupsByLabel(table, 'value')).toBeNull();
    expect(groupsByLabel(table, 'source')).toBeNull();
    expect(groupsByMonth(table, 'rep')).toBeNull();
  });

  it('crosses two groupings', () => {
    const both = crossed(
      groupsByLabel(table, 'rep') as NonNullable<ReturnType<typeof groupsByLabel>>,
      groupsByMonth(table, 'closed') as NonNullable<ReturnType<typeof groupsByMonth>>,
    );
    expect(keys(both)).toEqual([
      `Ann${CROSSING}2024-01`,
      `${NO_LABEL}${CROSSING}2024-03`,
      `Bob${CROSSING}${NO_DATE}`,
      `Ann${CROSSING}2024-02`,
    ]);
  });
});
