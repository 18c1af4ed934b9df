import { analyze } from '../../../src/analysis/analysis';
import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import type { Plan } from '../../../src/plan/plan';
import { reportContent } from '../../../src/schedule/reporting/report-content';
import { viewOf } from '../../../src/sheet/view';
import { say } from '../../../src/texts/say';

/** A hundred customers at 50 a month, of whom so many leave in March 2017. */
const tabs = (leaving: number) => [
  {
    name: 'Subscriptions',
    cells: [
      ['Customer', 'Start date', 'End date', 'MRR'],
      ...Array.from({ length: 100 }, (_, at) => [`C${at}`, '2016-12-01', at < leaving ? '2017-03-15' : '', 50]),
    ],
  },
];

/** The monthly report of the first of a month, with a churn target of 22% for the year. */
function board(leaving: number, first: string): { summary: string; line: string; todo: string[] } {
  const day = dayFromIso(first) as number;
  const plan: Plan = {
    period: 'month',
    kpis: [
      { id: 'churn', owner: 'Ann', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.22 }] },
      { id: 'mrr', owner: 'Ann', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 3_000 }] },
    ],
  };
  const analysis = analyze(tabs(leaving), { plan, asOf: '2017-12-31', zone: UTC, locale: 'en_US' });
  const { summary, lines, todo } = reportContent({
    task: { key: 'k', cadence: 'monthly', hour: 8, name: '', address: 'a', language: 'en', kpis: ['churn', 'mrr'] },
    ...{ occurrence: { day, hour: 8 }, analysis, plan, recorded: { history: [], deals: [], notices: [] } },
    ...{ told: [], last: null, notices: [], owner: 'Ann', url: '' },
  });
  const [{ statusText, remarks }] = lines;
  return { summary, line: [statusText, ...remarks].join('. '), todo };
}

describe('a target for the year in a report on a month: headline, status and remark agree', () => {
  test.each([
    [
      'beyond it',
      26,
      '2017-06-01',
      say({ text: 'report_summary_off', values: { good: '1', all: '2', off: '1' } }, 'en'),
      /^behind.*26\.0% since 1 Jan 2017: above the 22\.0%/,
      1,
    ],
    [
      'within it, the year still running',
      20,
      '2017-06-01',
      'MRR on track.',
      /^too early.*20\.0% since 1 Jan 2017, of a target of 22\.0%/,
      0,
    ],
    [
      'within it to the end',
      20,
      '2018-01-01',
      say({ text: 'report_summary_both' }, 'en'),
      /^on track.*20\.0% since 1 Jan 2017, of a target of 22\.0%/,
      0,
    ],
  ])('%s', (_what, leaving, first, summary, line, asked) => {
    const found = board(leaving, first);
    expect(found.summary).toContain(summary);
    expect(found.line).toMatch(line);
    expect(found.todo.filter((text) => text.startsWith('Churn rate is'))).toHaveLength(asked);
  });
});

test('the row of the KPI sheet gives the verdict of the mail', () => {
  const plan: Plan = {
    period: 'month',
    kpis: [{ id: 'churn', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.22 }] }],
  };
  const rowOf = (leaving: number, asOf: string) => {
    const analysis = analyze(tabs(leaving), { plan, asOf, zone: UTC, locale: 'en_US' });
    return viewOf(analysis, plan).kpis[0];
  };
  expect(rowOf(26, '2017-05-31')).toMatchObject({ status: 'off_track', attainment: null });
});

test('of an anonymous survey nothing tells what its target for the year lacked, as answers are split by nothing', () => {
  const asked = 'How likely are you to recommend us as an employer (0-10)';
  const answers = Array.from({ length: 240 }, (_, at) => {
    const month = String(1 + (at % 12)).padStart(2, '0');
    return [`2017-${month}-${10 + (at % 9)}`, at % 2 ? 9 : 3];
  });
  const plan: Plan = {
    period: 'quarter',
    kpis: [{ id: 'enps', owner: 'Ann', targets: [{ from: '2017-01-01', to: '2017-12-31', target: 60 }] }],
  };
  const tabsOf = [{ name: 'Survey', cells: [['Timestamp', asked], ...answers] }];
  const analysis = analyze(tabsOf, { plan, asOf: '2017-12-31', zone: UTC, locale: 'en_US' });
  const { summary, sections } = reportContent({
    task: { key: 'k', cadence: 'quarterly', hour: 8, name: '', address: 'a', language: 'en', kpis: ['enps'] },
    ...{ occurrence: { day: dayFromIso('2018-01-01') as number, hour: 8 }, analysis, plan },
    ...{ recorded: { history: [], deals: [], notices: [] }, told: [], last: null, notices: [], owner: 'Ann', url: '' },
  });
  expect([summary, sections]).toEqual(['eNPS behind.', []]);
});
