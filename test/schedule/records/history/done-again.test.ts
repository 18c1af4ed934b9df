import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import type { Plan } from '../../../../src/plan/plan';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { newHistory } from '../../../../src/schedule/records/history/new-history';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { dealsUntil } from '../../scheduled-host';

const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }, { id: 'win_rate' }] };

/** What a refresh under a name adds when each deal is worth `times` what it was. */
function added(before: HistoryRow[], run: string, times: number): HistoryRow[] {
  const { name, cells } = dealsUntil('2017-05-17');
  const [header, ...rows] = cells;
  const worth = rows.map((row) => row.map((cell, at) => (at === 3 ? Number(cell) * times : cell)));
  const tab = { name, cells: [header, ...worth] };
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
