import { fireTrigger } from '../../../../local/host/fire-triggers';
import { analyze } from '../../../../src/analysis/analysis';
import type { Cell } from '../../../../src/base/cell';
import { isoDay } from '../../../../src/base/day';
import { UTC } from '../../../../src/base/zone';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { type HistoryRow, historyRows } from '../../../../src/schedule/records/history/history-row';
import { thinned } from '../../../../src/schedule/records/history/thin-history';
import { dealsUntil } from '../../deals-until';
import { kpiRow, passTo, replace, type Scheduled, scheduled, shown, type } from '../../scheduled-host';

const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.6 }] },
    { id: 'revenue', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 600_000 }] },
  ],
};

const rowsOf = ({ host }: Scheduled): readonly HistoryRow[] => historyRows(shown(host, 'KPI history') as Cell[][]);
const wholes = (running: Scheduled): HistoryRow[] => rowsOf(running).filter(({ part }) => part === '');

/** A day's first run: the export of that day, then the run itself. */
function runOn({ host, clock }: Scheduled, day: string, rows = dealsUntil(day)): void {
  replace(host, rows);
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

/** What an analysis of an export, by itself, says of a KPI. */
function replayed(export_: string, id: KpiId, from: string, to: string): { value: number | null; n: number } {
  const analysis = analyze([dealsUntil(export_)], {
    plan: {},
    asOf: to,
    period: `${from}..${to}`,
    zone: UTC,
    locale: 'en_US',
  });
  return analysis.result(id);
}

describe('the history tab', () => {
  test('begins with every whole month that the data covers, in whole and by rep, and the month so far', () => {
    const running = scheduled({ plan, at: '2017-05-17T10:05:00Z' });
    const revenue = wholes(running).filter(({ kpi }) => kpi === 'revenue');
    expect(revenue.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      // The first deal closed on 10 January: that month may be one of which the data holds a part.
      ['closed', '2017-02-01', '2017-02-28'],
      ['closed', '2017-03-01', '2017-03-31'],
      ['closed', '2017-04-01', '2017-04-30'],
      ['run', '2017-05-01', '2017-05-16'],
    ]);
    expect(revenue[3].value).toBe(kpiRow(running.host, 'Revenue').Actual);
    expect(revenue[3].inputs).toMatch(/^Deals \d+\/\d+$/);
    const april = rowsOf(running).filter(({ kpi, from }) => kpi === 'revenue' && from === '2017-04-01');
    const reps = april.filter(({ part }) => part !== '');
    expect(reps.map(({ part }) => part).sort()).toEqual(['Ann', 'Bob', 'Carla']);
    expect(reps.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(
      april.find(({ part }) => part === '')?.value ?? 0,
    );
  });

  test('is no raw tab: what stands in it changes no KPI', () => {
    const running = scheduled({ plan, at: '2017-05-17T10:05:00Z' });
    const before = kpiRow(running.host, 'Revenue');
    runOn(running, '2017-05-18', dealsUntil('2017-05-16'));
    expect(kpiRow(running.host, 'Revenue').n).toBe(before.n);
  });

  test('equals replaying every dated state of the data: what a day said is recorded as that day said it', () => {
    const running = scheduled({ plan, at: '2017-05-17T10:05:00Z' });
    const days = ['2017-05-30', '2017-05-31', '2017-06-01', '2017-06-02', '2017-06-30', '2017-07-01', '2017-07-03'];
    for (const day of days) runOn(running, day);
    for (const row of wholes(running).filter(({ run }) => run >= '2017-05-18')) {
      const { value, n } = replayed(row.run.slice(0, 10), row.kpi as KpiId, row.from, row.to);
      expect(row.value).toBeCloseTo(value as number, 9);
      expect(row.n).toBe(n);
    }
    const closed = wholes(running).filter(({ kind, kpi }) => kind === 'closed' && kpi === 'win_rate');
    expect(closed.slice(-2).map(({ run, from }) => [run, from])).toEqual([
      ['2017-06-01 08:00 +00:00', '2017-05-01'],
      ['2017-07-01 08:00 +00:00', '2017-06-01'],
    ]);
    expect(rowsOf(running).filter(({ kind }) => kind === 'restated')).toEqual([]);
    const keys = rowsOf(running).map(({ run, kind, kpi, variant, part, from, to }) =>
      [run, kind, kpi, variant, part, from, to].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a changed figure of a closed month adds a row and leaves the old one; a typed target is for what comes', () => {
    const running = scheduled({ plan, at: '2017-06-01T08:05:00Z' });
    const before = wholes(running).find(
      ({ kpi, from, kind }) => kpi === 'revenue' && from === '2017-05-01' && kind !== 'run',
    ) as HistoryRow;
    expect(before.target).toBeCloseTo((600_000 * 23) / 260, 0);
    type(running.host, 'Revenue', 'Target', 1_000);
    const rows = dealsUntil('2017-06-02');
    const may = rows.cells.findIndex(
      ([, , stage, , , closes]) => stage === 'Closed Won' && String(closes) > '2017-05-10',
    );
    rows.cells[may][3] = 99_000;
    runOn(running, '2017-06-02', rows);
    const after = wholes(running).filter(
      ({ kpi, from, kind }) => kpi === 'revenue' && from === '2017-05-01' && kind !== 'run',
    );
    expect(after.map(({ kind, run }) => [kind, run])).toEqual([
      ['closed', before.run],
      ['restated', '2017-06-02 08:00 +00:00'],
    ]);
    expect(after[0]).toEqual(before);
    expect(after[1].target).toBe(before.target);
    runOn(running, '2017-06-03', { ...rows, cells: [...rows.cells] });
    expect(wholes(running).filter(({ kind }) => kind === 'restated')).toHaveLength(1);
  });

  test('single refreshes of more than a year ago are thinned to the last of each week', () => {
    const row = (run: string, kind: HistoryRow['kind'] = 'run'): HistoryRow => ({
      ...{ run: `${run} 08:00`, kind, from: '2017-01-01', to: run, kpi: 'revenue', variant: 'standard', part: '' },
      ...{ value: 1, n: 1, currency: '', target: null, floor: null, stretch: null, definition: '', inputs: '' },
    });
    const days = Array.from({ length: 400 }, (_, at) => isoDay(17_167 + at));
    const rows = [...days.map((day) => row(day)), row('2017-02-01', 'closed'), row('2017-02-02', 'restated')];
    const kept = thinned(rows, 17_167 + 399, {});
    expect(kept.slice(0, 6).map(({ run }) => run.slice(0, 10))).toEqual([
      ...['2017-01-01', '2017-01-08', '2017-01-15', '2017-01-22', '2017-01-29', '2017-02-03'],
    ]);
    expect(kept.filter(({ kind }) => kind !== 'run')).toHaveLength(2);
    expect(thinned(kept, 17_167 + 399, {})).toEqual(kept);
  });

  test('a deleted history tab begins anew', () => {
    const running = scheduled({ plan, at: '2017-05-17T10:05:00Z' });
    const { workbook } = running.host;
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'KPI history');
    workbook.structure++;
    passTo(running, '2017-05-18T08:10:00Z');
    expect(wholes(running).filter(({ kpi }) => kpi === 'revenue')).toHaveLength(4);
  });
});
