import { addQuotaFlag, prepareTeam } from '../../../src/dataset/team/quotas';
import { quotasOfTabs } from '../../../src/dataset/team/quotas-of-tabs';
import { rosterOf } from '../../../src/dataset/team/roster';
import type { Column, DateColumn, FlagColumn, NumberColumn, Table } from '../../../src/tables/table';
import { dates, numbers, tableOf, texts } from '../../engine/table-of';

const quotaOf = (header: string, ...amounts: number[]): Column => ({ ...numbers(...amounts), header }) as Column;
const prepared = (columns: Record<string, Column>, more: Partial<Table> = {}): Table => {
  const team = tableOf('team', columns, more);
  const [told] = quotasOfTabs([team]);
  return prepareTeam(told, rosterOf(told));
};
const months = ({ columns }: Table): number[] => Array.from((columns.quotaMonths as NumberColumn).values);
const spans = ({ columns }: Table): string[] => {
  const iso = (field: string, row: number): string => {
    const value = (columns[field] as DateColumn).values[row];
    return Number.isNaN(value) ? '' : new Date(value).toISOString().slice(0, 10);
  };
  return months({ columns } as Table).map((_, row) => `${iso('quotaFrom', row)}..${iso('quotaTo', row)}`);
};

const name = texts('Ann', 'Ann', 'Bob');

test.each([
  ['Monthly quota', 1],
  ['Kwartaaltarget', 3],
  ['Quota per jaar', 12],
])('a quota without a month is for as long as its header says: %s', (header, length) => {
  const team = prepared({ name, quota: quotaOf(header, 1, 2, 3) });
  expect(months(team)).toEqual([length, length, length]);
  expect(spans(team)).toEqual(['..', '..', '..']);
});

test('a quota of which nobody knows for how long it is, is none', () => {
  const team = prepared({ name, quota: quotaOf('Quota', 1, 2, 3) });
  expect(team.columns.quotaMonths).toBeUndefined();
  expect(team.unread.quotaMonths).toEqual({ text: 'quota_length_unknown', values: { column: 'Quota' } });
});

test.each([
  ['the least distance between two months', 'Month', ['2024-01-15', '2024-07-01', '2024-04-01'], 3],
  ['the least distance, a month', 'Quarter', ['2024-01-01', '2024-03-01', '2024-02-29'], 1],
  ['a year', 'Month', ['2024-01-01', '2025-01-01', '2024-01-31'], 12],
  ['the header of its months where the distance is that of nothing', 'Quarter', ['2024-01-01', '2024-06-01', ''], 3],
])('a quota with months is for %s', (_, header, quotaMonth, length) => {
  const dated: Column = { ...dates(...quotaMonth), header } as Column;
  const team = prepared({ name: texts('Ann', 'Ann', 'Ann'), quota: quotaOf('Quota', 1, 2, 3), quotaMonth: dated });
  expect(months(team)).toEqual(quotaMonth.map((month) => (month === '' ? Number.NaN : length)));
});

test('a quota is for the months that it names, else for as long as its rep is there, the last day included', () => {
  const dated = prepared({
    name,
    quota: quotaOf('Quarterly quota', 1, 2, 3),
    quotaMonth: dates('2024-01-20', '2024-04-01', ''),
  });
  expect(spans(dated)).toEqual(['2024-01-01..2024-04-01', '2024-04-01..2024-07-01', '..']);
  const left = prepared({
    name: texts('Ann', 'Ann', 'Bob'),
    quota: quotaOf('Quarterly quota', 1, 2, 3),
    quotaMonth: dates('2024-01-01', '2024-04-01', '2024-04-01'),
    startedOn: dates('2024-01-20', '', ''),
    endedOn: dates('2024-09-30', '2024-05-10', '2024-06-30'),
  });
  expect(spans(left)).toEqual(['2024-01-20..2024-04-01', '2024-04-01..2024-05-11', '2024-04-01..2024-07-01']);
  const people = { startedOn: dates('2024-01-20', '', '2023-05-01'), endedOn: dates('2024-03-31', '2024-02-01', '') };
  const undated = prepared({ name, quota: quotaOf('Monthly quota', 1, 2, 3), ...people });
  expect(spans(undated)).toEqual(['2024-01-20..2024-04-01', '..2024-02-02', '2023-05-01..']);
});

describe('a deal counts against a quota', () => {
  const closed = dates('2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01', '2024-02-10', '');
  const rep = texts('Ann', 'ann', 'Ann', 'Ann', 'Cor', 'Ann');
  const marks = (team: Table, deals: Table): string[] => {
    addQuotaFlag(deals, team);
    return ['hasQuota', 'ofRepWithQuota'].map((field) =>
      Array.from((deals.columns[field] as FlagColumn).values, (value) => '?ny'[value]).join(''),
    );
  };
  const ofAnn = { name: texts('Ann', 'Bob', ''), quota: quotaOf('Monthly quota', 100, Number.NaN, 50) };

  it('that closed in a month of its rep', () => {
    const team = prepared({ ...ofAnn, quotaMonth: dates('2024-02-01', '2024-02-01', '2024-02-01') });
    const names = texts('Ann', 'Ann', 'Ann', 'Ann', 'Cor', '');
    expect(marks(team, tableOf('deals', { rep: names, closed }))).toEqual(['nyynnn', 'yyyynn']);
  });

  it('whenever it closed, where quotas have no months: what somebody has begun closes in their name', () => {
    const team = prepared({ ...ofAnn, startedOn: dates('2024-02-01', '', ''), endedOn: dates('2024-02-02', '', '') });
    expect(marks(team, tableOf('deals', { rep, closed }))).toEqual(['ynyyny', 'ynyyny']);
  });

  it('of nobody whose row is left out, or whose quota is blank', () => {
    const team = prepared(ofAnn, { leftOut: Uint8Array.of(1, 0, 0) });
    const deals = tableOf('deals', { rep: texts('Ann', 'Bob'), closed: dates('2024-01-31', '2024-01-31') });
    expect(marks(team, deals)).toEqual(['nn', 'nn']);
  });
});

test.each([
  ['on the day on which that of another tab ends', '2024-04-01', false],
  ['a month before that', '2024-03-01', true],
])('a quota that begins %s counts beside it, or for nothing: %s', (_, second, isTwice) => {
  const segments = ['North', 'South'].map((tab, start) => ({ tab, start, rows: 1, sheetRows: 2 }));
  const columns = { name: texts('Ann', 'Ann'), quota: quotaOf('Quarterly quota', 30, 40) };
  for (const months of [
    ['2024-01-01', second],
    [second, '2024-01-01'],
  ]) {
    const team = prepared({ ...columns, quotaMonth: dates(...months) }, { segments });
    expect(team.unread.quota?.text === 'quotas_told_twice').toBe(isTwice);
    expect(team.columns.quota === undefined).toBe(isTwice);
  }
});
