import { limits } from '../../../src/base/limits';
import type { Plan, PlannedKpi } from '../../../src/plan/plan';
import { crowdedSentences, refreshTask, reportTasks } from '../../../src/schedule/calendar/tasks';

const people = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `p${at}@example.com` }));
const planFor = (count: number): Plan => ({
  kpis: [{ id: 'revenue', report: { name: 'Team', cadence: 'weekly', recipients: people(count) } }],
});

test('a report goes to as many people as it may, and to no more, which is said', () => {
  expect(reportTasks(planFor(limits.recipients))).toHaveLength(limits.recipients);
  expect(crowdedSentences(planFor(limits.recipients))).toEqual([]);
  expect(reportTasks(planFor(limits.recipients + 1))).toHaveLength(limits.recipients);
  expect(crowdedSentences(planFor(limits.recipients + 1))[0].values).toMatchObject({ count: limits.recipients + 1 });
});

test('the second KPI of a full report still reaches all of its people', () => {
  const [kpi] = planFor(limits.recipients).kpis ?? [];
  const tasks = reportTasks({ kpis: [kpi, { ...kpi, id: 'win_rate' }] });
  expect(tasks.map(({ kpis }) => kpis.length)).toEqual(Array(limits.recipients).fill(2));
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

test('other capitals of an address make no other mail: it is known by the same key, and not sent twice', () => {
  const keyFor = (address: string): string[] =>
    reportTasks({
      kpis: [{ id: 'revenue', report: { name: 'Team', cadence: 'weekly', recipients: [{ address }] } }],
    }).map(({ key }) => key);
  expect(keyFor('Ann@Example.com')).toEqual(keyFor('ann@example.com'));
});

test('who is named twice beside a KPI reads it once', () => {
  const recipients = ['ann@x.com', 'Ann@x.com'].map((address) => ({ address }));
  const tasks = reportTasks({ kpis: [{ id: 'revenue', report: { name: 'Team', cadence: 'weekly', recipients } }] });
  expect(tasks.map(({ kpis }) => kpis)).toEqual([['revenue']]);
});

test('a full report is named as people know it', () => {
  const [kpi] = planFor(limits.recipients + 1).kpis ?? [];
  const named = (name: string) =>
    crowdedSentences({ kpis: [{ ...kpi, report: { ...kpi.report, name } }] })[0].values?.report;
  expect([named(' Team '), named('')]).toEqual(['Team', { text: 'report_title' }]);
});

test('people of one report are counted together, whatever blanks and capitals are around its name', () => {
  const [kpi] = planFor(limits.recipients).kpis ?? [];
  const more: PlannedKpi = {
    ...kpi,
    id: 'win_rate',
    report: { ...kpi.report, name: ' team ', recipients: [{ address: 'one-more@example.com' }] },
  };
  expect(reportTasks({ kpis: [kpi, more] })).toHaveLength(limits.recipients);
  expect(crowdedSentences({ kpis: [kpi, more] }).map(({ values }) => values?.count)).toEqual([limits.recipients + 1]);
});

test('of two hours the earliest counts, in whichever order they stand', () => {
  const at = (id: 'revenue' | 'win_rate', hour: number): PlannedKpi => ({
    id,
    report: { name: 'Team', cadence: 'weekly', hour, recipients: [{ address: 'a@x.com' }] },
  });
  expect(reportTasks({ kpis: [at('revenue', 7), at('win_rate', 9)] })[0].hour).toBe(7);
  expect(reportTasks({ kpis: [at('revenue', 9), at('win_rate', 7)] })[0].hour).toBe(7);
});

test('a full report is not crowded by one of its people in other capitals', () => {
  const [kpi] = planFor(limits.recipients).kpis ?? [];
  const loud = people(limits.recipients).map(({ address }) => ({ address: address.toUpperCase() }));
  const twice: Plan = { kpis: [kpi, { ...kpi, id: 'win_rate', report: { ...kpi.report, recipients: loud } }] };
  expect(crowdedSentences(twice)).toEqual([]);
  expect(reportTasks(twice).map(({ kpis }) => kpis.length)).toEqual(Array(limits.recipients).fill(2));
});
