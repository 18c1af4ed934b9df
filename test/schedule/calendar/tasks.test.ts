import { MOST_RECIPIENTS } from '../../../src/plan/people/limits';
import type { Plan, PlannedKpi } from '../../../src/plan/plan';
import { crowdedSentences, refreshTask, reportTasks } from '../../../src/schedule/calendar/tasks';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `p${at}@example.com` }));
const planFor = (count: number): Plan => ({
  kpis: [{ id: 'revenue', report: { name: 'Team', cadence: 'weekly', recipients: people(count) } }],
});

test('a report goes to as many people as it may, and to no more, which is said', () => {
  expect(reportTasks(planFor(MOST_RECIPIENTS))).toHaveLength(MOST_RECIPIENTS);
  expect(crowdedSentences(planFor(MOST_RECIPIENTS))).toEqual([]);
  expect(reportTasks(planFor(MOST_RECIPIENTS + 1))).toHaveLength(MOST_RECIPIENTS);
  expect(crowdedSentences(planFor(MOST_RECIPIENTS + 1))[0].values).toMatchObject({ count: MOST_RECIPIENTS + 1 });
});

test('the second KPI of a full report still reaches all of its people', () => {
  const [kpi] = planFor(MOST_RECIPIENTS).kpis ?? [];
  const tasks = reportTasks({ kpis: [kpi, { ...kpi, id: 'win_rate' }] });
  expect(tasks.map(({ kpis }) => kpis.length)).toEqual(Array(MOST_RECIPIENTS).fill(2));
});

test('KPIs of one report come in one mail, whatever the capitals, at the earliest hour', () => {
  const at = (id: 'revenue' | 'win_rate', name: string, address: string, hour: number): PlannedKpi => ({
    id,
    report: { name, cadence: 'weekly', hour, recipients: [{ address }] },
  });
  const tasks = reportTasks({ kpis: [at('revenue', 'Team', 'A@x.com', 9), at('win_rate', ' team ', 'a@x.com', 7)] });
  expect(tasks).toMatchObject([{ hour: 7, address: 'A@x.com', kpis: ['revenue', 'win_rate'] }]);
  expect(refreshTask(tasks).hour).toBe(7);
  expect(refreshTask(reportTasks({ kpis: [at('revenue', 'Team', 'a@x.com', 23)] })).hour).toBe(8);
});
