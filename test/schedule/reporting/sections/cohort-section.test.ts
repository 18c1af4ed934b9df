import { kpiOf } from '../../../../src/kpis';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { cohortsOf } from '../../../../src/questions/cohorts/cohorts';
import { reportLine } from '../../../../src/schedule/reporting/report-line';
import { cohortSection } from '../../../../src/schedule/reporting/sections/cohort-section';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { SMALL } from '../../../../src/sheet/cohorts/heat';
import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';
import { sampleAnalysis, sampleTabs } from '../../../sample/sample-tabs';

function sectionsOf(id: KpiId, tabs: Parameters<typeof analysisOf>[0], language: 'en' | 'nl' = 'en') {
  const plan = { kpis: [{ id }] };
  const analysis = analysisOf(tabs, { plan });
  const period = sheetPeriod(analysis);
  const setting = { analysis, plan, period, language, soFar: null };
  return cohortSection([reportLine(kpiFacts(analysis, kpiOf(id), plan.kpis[0], period), setting)], analysis, language);
}

/** Of 24 who started in January and 4 who did in March, half have left by May. */
const started = (count: number, month: number, gone: string): string[] =>
  Array.from({ length: count }, (_, at) => {
    const end = at % 2 === 0 ? gone : '';
    return `${month}-${at} | ${month}-${at} | 10 | 2024-0${month}-05 | ${end}`;
  });
const tabOf = (...rows: string[]) =>
  rawTab('subscriptions', ['Id | Customer | MRR | Start date | End date', ...rows].join('\n'));
const tab = tabOf(...started(24, 1, '2024-05-10'), ...started(4, 3, '2024-05-10'), 'x | x | 10 | 2024-06-20 | ');

test('a report on churn says who of each month is still there, darker the more are; a month of few is grey', () => {
  const [section, ...more] = sectionsOf('churn', tab);
  expect(more).toEqual([]);
  expect(section.rows).toEqual([
    ['Month of start', 'n', '0', '1', '2', '3'],
    ['All together', '28', '100%', '100%', '93%', '100%'],
    ['Jan 2024', '24', '100%', '100%', '100%', '100%'],
    ['Mar 2024', '4', '100%', '100%', '50%', ''],
  ]);
  const [all, january, march] = section.colours ?? [];
  expect(january.slice(0, 2)).toEqual([null, null]);
  expect(all[2]).toEqual(january[2]);
  expect(march.slice(2)).toEqual([SMALL, SMALL, SMALL, null]);
  expect(new Set([...all, ...january].map((one) => one?.background)).has(SMALL.background)).toBe(false);
});

test('of the sample the last twelve months, as the tab has them; in Dutch too', () => {
  const [english, dutch] = (['en', 'nl'] as const).map(
    (language) => sectionsOf('retention', sampleTabs(), language)[0],
  );
  const cohorts = cohortsOf(sampleAnalysis()).slice(-12);
  expect(english.rows).toHaveLength(14);
  // More months than are shown are in the first line, which says so.
  const all = cohortsOf(sampleAnalysis());
  expect(english.rows[1].slice(0, 2)).toEqual([
    'All since Oct 2024',
    String(all.reduce((sum, { months }) => sum + months[0].of, 0)),
  ]);
  expect(dutch.rows[1][0]).toBe('Alles sinds okt 2024');
  expect(english.rows[0].slice(2)).toEqual(['0', '1', '2', '3', '6', '9', '12']);
  for (const [at, { months }] of cohorts.entries()) {
    const shown = [0, 1, 2, 3, 6, 9, 12].map((since) =>
      months[since] ? `${Math.round((months[since].kept / months[since].of) * 100)}%` : '',
    );
    expect(english.rows[at + 2].slice(1)).toEqual([String(months[0].of), ...shown]);
  }
  expect([dutch.heading, dutch.rows[0][0]]).toEqual(['Wie er nog klant is', 'Startmaand']);
  expect(dutch.rows[2][0]).toMatch(/^okt 2025$/);
});

test('where all are few a sentence says so, and of other figures or without customers there is nothing', () => {
  const [section] = sectionsOf('churn', tabOf(...started(4, 1, '2024-05-10'), 'x | x | 10 | 2024-06-20 | '));
  expect([section.rows, section.text]).toEqual([[], [expect.stringMatching(/^Fewer than 10 customers started/)]]);
  expect(sectionsOf('win_rate', sampleTabs())).toEqual([]);
  expect(
    sectionsOf(
      'churn',
      sampleTabs().filter(({ name }) => name === 'deals'),
    ),
  ).toEqual([]);
});
