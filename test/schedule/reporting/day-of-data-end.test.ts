import { dayFromIso } from '../../../src/base/day';
import { dataEnd } from '../../../src/schedule/reporting/data-end';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { say } from '../../../src/texts/say';

const day = (text: string): number => dayFromIso(text) as number;
const line = (title: string, id: string, tab: string) =>
  ({ title, facts: { kpi: { id }, result: { rows: [{ tab }] } } }) as unknown as ReportLine;
const lines = [line('Revenue', 'revenue', 'Deals'), line('New leads', 'new_leads', 'Leads')];
const [from, to] = [day('2017-06-01'), day('2017-07-01')];
const period = { window: { kind: 'month', period: { from, to }, full: { from, to } } } as never;

/** What a report of a day says of tabs that may rest for four days. */
const told = (report: string, ends: Record<string, string>): [string, string[]] | null => {
  const analysis = {
    ends: () => Object.entries(ends).map(([tab, last]) => ({ tabs: [tab], last: day(last), patience: 4 })),
  };
  const end = dataEnd(lines, analysis as never, period, { day: day(report), hour: 8 }, 'en');
  return end && [say(end.short, 'en'), end.notices.map((notice) => say(notice, 'en'))];
};

test('what counts is the day before the report: of its own day nothing is in yet', () => {
  const ends = { Deals: '2017-06-20', Leads: '2017-06-24' };
  expect(told('2017-06-25', ends)).toBeNull();
  expect(told('2017-06-26', ends)).not.toBeNull();
});

test('one tab that has stopped speaks for its own KPIs alone', () => {
  const [short, notices] = told('2017-07-03', { Deals: '2017-06-20', Leads: '2017-06-30' }) ?? ['', []];
  expect(short).toContain('Revenue');
  expect(notices).toHaveLength(1);
  expect(notices.join()).not.toContain('New leads');
});

test('tabs that stopped on the same day are told of once, on two days each, the earlier first', () => {
  expect(told('2017-07-03', { Deals: '2017-06-20', Leads: '2017-06-20' })?.[1]).toHaveLength(1);
  const notices = told('2017-07-03', { Deals: '2017-06-21', Leads: '2017-06-20' })?.[1] ?? [];
  expect(notices.map((notice) => /20 Jun|21 Jun/.exec(notice)?.[0])).toEqual(['20 Jun', '21 Jun']);
});

test('a month that came in whole is no part of one, however long nothing has come since; a day less is', () => {
  const saidOf = (last: string) => told('2017-07-20', { Deals: last, Leads: last });
  // The headline says it, so no notice does.
  expect(saidOf('2017-06-30')).toEqual(['Data only up to 30 Jun 2017.', []]);
  const part = say({ text: 'report_data_part_month', values: { day: '29 Jun 2017' } }, 'en');
  expect(saidOf('2017-06-29')?.[1]).toEqual([part]);
});
