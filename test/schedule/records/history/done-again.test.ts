import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import type { Plan } from '../../../../src/plan/plan';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { newHistory } from '../../../../src/schedule/records/history/new-history';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { dealsUntil } from '../../deals-until';

const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }, { id: 'win_rate' }] };

type Cells = (string | number)[][];

/** What a refresh under a name adds when each deal is worth `times` what it was, of rows up to a day and changed. */
function added(
  before: HistoryRow[],
  run: string,
  times: number,
  { until = '2017-05-17', change = (rows) => rows }: { until?: string; change?: (rows: Cells) => Cells } = {},
): HistoryRow[] {
  const { name, cells } = dealsUntil(until);
  const [header, ...rows] = cells;
  const worth = rows.map((row) => row.map((cell, at) => (at === 3 ? Number(cell) * times : cell)));
  const tab = { name, cells: [header, ...change(worth)] };
  const analysis = analyze([tab], { plan, asOf: '2017-05-16', period: 'month', zone: UTC, locale: 'en_US' });
  return newHistory({ analysis, plan, rows: factsOf(analysis, plan, kpis), before, run, seen: [] });
}

test('the same refresh done again over other data records nothing twice; the next one records what is other', () => {
  const first = added([], '2017-05-17 08:00', 1);
  expect(first.filter(({ kind, kpi }) => kind === 'run' && kpi === 'revenue')).toHaveLength(1);
  expect(first.filter(({ kind }) => kind === 'closed').length).toBeGreaterThan(3);
  expect(added(first, '2017-05-17 08:00', 2)).toEqual([]);
  const next = added(first, '2017-05-18 08:00', 2);
  const kinds = new Set(next.map(({ kind, kpi }) => `${kind} ${kpi}`));
  expect(kinds).toEqual(new Set(['run revenue', 'restated revenue']));
  expect(added([...first, ...next], '2017-05-18 08:00', 3)).toEqual([]);
});

test('as many figures on twice as many rows are told of as other ones', () => {
  const first = added([], '2017-05-17 08:00', 1);
  const twice = (rows: Cells): Cells => [...rows, ...rows.map(([id, ...rest]) => [`${id}b`, ...rest])];
  const kinds = added(first, '2017-05-18 08:00', 1, { change: twice }).map(({ kind, kpi }) => `${kind} ${kpi}`);
  expect(kinds).toContain('run win_rate');
  expect(added(first, '2017-05-18 08:00', 1)).toEqual([]);
});

test('a period whose last days are still to come in is not closed, whatever the day', () => {
  const closedMonths = (until: string): string[] =>
    added([], '2017-05-17 08:00', 1, { until })
      .filter(({ kind, kpi, part }) => kind === 'closed' && kpi === 'revenue' && part === '')
      .map(({ from, to }) => `${from}..${to}`);
  expect(closedMonths('2017-05-17')).toContain('2017-04-01..2017-04-30');
  expect(closedMonths('2017-04-12')).not.toContain('2017-04-01..2017-04-30');
  expect(closedMonths('2017-04-12')).toContain('2017-03-01..2017-03-31');
});

test('what stands in for a figure is not recorded as that figure', () => {
  const rows = Array.from({ length: 120 }, (_, at) => {
    const date = new Date(Date.UTC(2017, Math.floor(at / 30), 1 + (at % 28))).toISOString().slice(0, 10);
    return [`O${at}`, date, `C${at % 40}`, 100];
  });
  const orders = { name: 'Orders', cells: [['Order ID', 'Date', 'Customer', 'Amount'], ...rows] };
  const recorded = (variant: string): number => {
    const own: Plan = { period: 'month', kpis: [{ id: 'clv', variant }] };
    const analysis = analyze([orders], { plan: own, asOf: '2017-04-28', zone: UTC, locale: 'en_US' });
    return newHistory({
      ...{ analysis, plan: own, rows: factsOf(analysis, own, kpis), before: [], run: '2017-04-29 08:00', seen: [] },
    }).length;
  };
  expect([recorded('standard') > 0, recorded('model')]).toEqual([true, 0]);
});
