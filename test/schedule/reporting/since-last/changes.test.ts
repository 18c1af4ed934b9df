import type { LastReported } from '../../../../src/schedule/records/memory/last-reported';
import type { ReportLine } from '../../../../src/schedule/reporting/report-line';
import { changesSince } from '../../../../src/schedule/reporting/since-last/changes';
import type { Ended } from '../../../../src/schedule/reporting/since-last/ended';

/** A KPI that counts, as this report tells it. */
function line(title: string, value: number, status: string, from = '2017-05-01'): ReportLine {
  const facts = { result: { unit: 'count', currency: null } };
  return {
    key: title,
    title,
    status,
    statusText: `now ${status}`,
    facts,
    reported: { value, from },
  } as unknown as ReportLine;
}

/** What the last report told of them. */
const last = (...figures: [title: string, value: number, status: string][]): LastReported =>
  ({
    figures: Object.fromEntries(
      figures.map(([title, value, status]) => [title, { value, status, from: '2017-05-01' }]),
    ),
  }) as unknown as LastReported;

const changed = (lines: ReportLine[], before: LastReported | null, ended: Ended[] = []) =>
  changesSince(lines, before, ended, 'en');

test('changes of status come first, with the figure where that moved too', () => {
  const lines = [line('Leads', 12, 'on_track'), line('Deals', 5, 'at_risk'), line('Calls', 9, 'ahead')];
  const before = last(['Leads', 10, 'on_track'], ['Deals', 5, 'on_track'], ['Calls', 4, 'at_risk']);
  expect(changed(lines, before)).toEqual([
    { text: 'report_turned', values: { kpi: 'Deals', before: 'on track', now: 'now at_risk' } },
    {
      text: 'report_turned_moved',
      values: { kpi: 'Calls', before: 'at risk', now: 'now ahead', value: '4', amount: '9' },
    },
    { text: 'report_moved', values: { kpi: 'Leads', value: '10', amount: '12' } },
  ]);
});

test('nothing changed in a first report, of a KPI that is new in it, or by less than is shown', () => {
  expect(changed([line('Leads', 12, 'on_track')], null)).toEqual([]);
  expect(changed([line('Leads', 12, 'on_track')], last(['Deals', 1, 'at_risk']))).toEqual([]);
  expect(changed([line('Leads', 12.0000001, 'on_track')], last(['Leads', 12, 'on_track']))).toEqual([]);
});

test('a new period is not held against the one before: that one says how it ended', () => {
  const june = line('Leads', 1, 'too_early', '2017-06-01');
  const before = last(['Leads', 30, 'on_track']);
  expect(changed([june], before)).toEqual([]);
  const row = { value: 31, target: 30, from: '2017-05-01', to: '2017-05-31' };
  const [told, ...others] = changed([june], before, [{ line: june, row, status: 'on_track' } as unknown as Ended]);
  expect(told).toMatchObject({ text: 'report_ended_of', values: { kpi: 'Leads', value: '31', target: '30' } });
  expect(others).toEqual([]);
  const noGoal = { line: june, row: { ...row, target: null }, status: 'no_target' } as unknown as Ended;
  expect(changed([june], before, [noGoal])).toMatchObject([{ text: 'report_ended' }]);
});
