import { dayFrom } from '../../src/base/day';
import { pipelineRows } from '../../src/questions/pipeline/pipeline-rows';
import { pipelineTexts } from '../../src/questions/pipeline/say-pipeline';
import { toldAnswers } from '../../src/questions/told';
import { say } from '../../src/texts/say';
import { call } from '../functions/call-in-cell';
import { analysisOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';
import { sampleTabs } from '../sample/sample-tabs';

const sample = analysisOf(sampleTabs(), { plan: { period: '2026-07-01..2026-12-31' }, asOf: '2026-09-30' });

test('the sample on its last day, as counted apart from this program: 82 open deals in four stages, five of them old', () => {
  const texts = pipelineTexts(sample, 'en', false);
  expect(texts).toEqual([
    '30 Sep 2026: €426,065 in 82 open deals.',
    expect.stringMatching(/^By stage: (?:[\w ]+ €[\d,]+ \(n = \d+\)(?:; )?){4}\.$/),
    'Older than the 112 days by which your deals are usually won: 5 deals.',
    expect.stringMatching(
      /^Nothing was done for 10 open deals in over 45 days, .*: Vertbois .*(?:, .*){4} and 5 more\.$/,
    ),
  ]);
  const counts = [...texts[1].matchAll(/n = (\d+)/g)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(82);
});

test('each count of it opens its rows, and a cell shows the same figures', () => {
  const [{ rows, caution }] = toldAnswers(sample).map((one) => ({ ...one, caution: one.question.caution }));
  expect(rows.map(({ n }) => n)).toEqual([82, expect.any(Number), ...Array(3).fill(expect.any(Number)), 5, 10, 8]);
  for (const { n, figure } of rows.slice(0, -1)) {
    const opened = figure ? sample.explain(figure.id, figure.variant, figure.period) : [];
    expect(opened.filter(({ leftOut, top }) => leftOut === null && top !== 0)).toHaveLength(n ?? -1);
  }
  const tabs = sampleTabs().map(({ cells }) => cells);
  const cells = call('KPI_QUESTION', ['how much is in the pipeline', '', '', ...tabs] as never) as unknown[][];
  expect(cells[1][0]).toBe('30 Sep 2026: €426,065 in 82 open deals.');
  expect(cells.at(-1)?.[0]).toBe(say({ text: caution }, 'en'));
  const inCells = cells.slice(2, -1).map(([, value, n]) => [value, n]);
  expect(inCells).toEqual(rows.slice(0, inCells.length).map(({ value, n }) => [value, n]));
  // Of a past day what was open then.
  const past = call('KPI_QUESTION', ['pipeline', '2026-01-01', '2026-06-30', ...tabs] as never) as unknown[][];
  expect(past[1][0]).toMatch(/^30 Jun 2026: €[\d,]+ in \d+ open deals\.$/);
});

test('while the period runs it says what the open deals cover of all it lacks, and what own wins take; in Dutch too', () => {
  // Quotas of the whole half year: 6 × (4 × 12,000 + 2 × 8,500 + 7,000) and 3.1 × 5,000, of which €170,230 is won:
  // €426,065 ÷ (447,500 − 170,230).
  expect(pipelineTexts(sample, 'en', true).at(-1)).toMatch(/^It covers 1\.5 times what the quotas still lack/);
  for (const text of pipelineTexts(sample, 'nl', true)) expect(text).toMatch(/^[^{}]+\.$/);
});

test('why nobody knows what lies still is said where there are activities, and nothing where there are none', () => {
  const deals = rawTab(
    'deals',
    'Deal ID | Stage | Amount | Created | Close date\n1 | Open | 5 | 2024-01-02 |\n2 | Won | 5 | 2024-01-02 | 2024-01-03',
  );
  const calls = rawTab('activities', 'Type | Owner | Date | Status\nCall | Ann | 2024-01-02 | Done');
  const reason = { text: 'no_activities_of_deals' } as const;
  for (const language of ['en', 'nl'] as const) {
    const says = say({ text: 'pipeline_untouched_unknown', values: { reason } }, language);
    expect(pipelineTexts(analysisOf([deals, calls]), language, false)).toContain(says);
    expect(pipelineTexts(analysisOf(deals), language, false)).not.toContain(says);
  }
});

test('nothing is said of deals of which none is open', () => {
  const closed = rawTab(
    'deals',
    'Deal ID | Stage | Amount | Close date\n1 | Won | 5 | 2024-01-02\n2 | Lost | 5 | 2024-01-03',
  );
  expect(pipelineTexts(analysisOf(closed), 'en', true)).toEqual([]);
});

test('one deal that should have closed by the last day is one too many; one that is to close on it is not', () => {
  const open = (expected: string): string[] => {
    const rows = `1 | Won | 5 | 2024-01-02 | 2024-01-20 | \n2 | Open | 7 | 2024-01-02 | | ${expected}`;
    const tab = rawTab('deals', `Deal ID | Stage | Amount | Created | Close date | Expected close\n${rows}`);
    return pipelineTexts(analysisOf(tab, { asOf: '2024-02-10' }), 'en', false);
  };
  const says = say({ text: 'pipeline_overdue', values: { deals: 1 } }, 'en');
  expect(open('2024-02-09')).toContain(says);
  expect(open('2024-02-11')).not.toContain(says);
});

test('open deals are held against the usual time of the stage that they are in, where ten stays in it tell that', () => {
  const day = (at: number): string => `2024-0${at < 31 ? 1 : 2}-${String((at % 31) + 1).padStart(2, '0')}`;
  // Eleven deals stayed 5 to 15 days in Proposal, then 1 day in Review, and were won: 10 in the middle.
  const won = Array.from({ length: 11 }, (_, i) => [`W${i}`, i + 5] as const);
  const history = [
    ...won.flatMap(([deal, stay]) => [`${deal}|Proposal|${day(0)}`, `${deal}|Review|${day(stay)}`]),
    // On 20 January in it for 11, 10 and 9 days; the lost one has no date on which it left.
    ...['O1|Proposal|2024-01-09', 'O2|Proposal|2024-01-10', 'O3|Proposal|2024-01-11', 'L|Proposal|2024-01-01'],
    // No stay in Demo has ended.
    'O4|Demo|2024-01-01',
  ];
  const deals = [
    ...won.map(([deal, stay]) => `${deal}|Won|5|${day(0)}|${day(stay + 1)}`),
    ...['O1|Proposal|5|2024-01-09|', 'O2|Proposal|5|2024-01-10|', 'O3|Proposal|5|2024-01-11|', 'L|Lost|5|2024-01-01|'],
    'O4|Demo|5|2024-01-01|',
  ];
  const analysis = (ended: number) =>
    analysisOf(
      [
        rawTab('deals', `Deal ID|Stage|Amount|Created|Close date\n${deals.slice(11 - ended).join('\n')}`),
        rawTab('Stage history', `Deal ID|Stage|Entered on\n${history.slice(2 * (11 - ended)).join('\n')}`),
      ],
      { asOf: '2024-01-20' },
    );
  const told = (ended: number, language: 'en' | 'nl') =>
    pipelineTexts(analysis(ended), language, false).filter((text) => /usually stay|gewoonlijk blijven/.test(text));
  expect(told(11, 'en')).toEqual([
    'Longer in their stage than deals usually stay in it: Proposal 1 deal (usually 10 days).',
  ]);
  expect(told(11, 'nl')).toEqual([
    'Langer in hun fase dan deals er gewoonlijk blijven: Proposal 1 deal (gewoonlijk 10 dagen).',
  ]);
  expect(told(9, 'en')).toEqual([]);
  // The figure stands among those of the answer and opens its row, of O1, behind the 22 of the others.
  const figureOf = (ended: number) =>
    pipelineRows(analysis(ended)).find(({ figure }) => figure?.id === 'time_in_stage');
  expect(figureOf(11)).toMatchObject({ value: 1, n: 1, figure: { variant: 'longer' } });
  expect(figureOf(9)).toBeUndefined();
  const rows = analysis(11).explain('time_in_stage', 'longer');
  expect(rows.filter(({ leftOut }) => leftOut === null)).toEqual([
    expect.objectContaining({ tab: 'Stage history', sheetRow: 24, top: 1 }),
  ]);
  expect(analysis(9).result('time_in_stage', 'longer').reason?.text).toBe('too_few_stays');
  // On 18 January O1 had been in it for 9 days; what it was on a past day is counted to that day.
  const past = { from: null, to: dayFrom(2024, 1, 19) };
  expect(analysis(11).result('time_in_stage', 'longer', past).value).toBe(0);
});

test('the deals of each stage are counted as people write numbers', () => {
  const row = (id: string, stage: string, closed = ''): string => `${id} | ${stage} | 5 | 2024-01-02 | ${closed}`;
  const open = Array.from({ length: 1_201 }, (_, at) => row(`D${at}`, at === 0 ? 'Negotiation' : 'Proposal'));
  const rows = [row('w', 'Closed Won', '2024-01-03'), row('l', 'Closed Lost', '2024-01-03'), ...open];
  const tab = rawTab('deals', `Deal ID | Stage | Amount | Created | Close date\n${rows.join('\n')}`);
  const told = (language: 'en' | 'nl') => pipelineTexts(analysisOf(tab), language, false).join(' ');
  expect(told('en')).toContain('(n = 1,200)');
  expect(told('nl')).toContain('(n = 1.200)');
});

test('what covers just as much as it takes is enough, a little less is not', () => {
  const analysis = (has: number, takes: number | null) =>
    ({
      asOf: 19_723,
      plan: {},
      readings: [],
      breakdown: () => [],
      tables: {},
      result: (id: string, variant: string) => ({
        ...{
          value: 100,
          n: 3,
          figures: {},
          rows: [],
          unit: 'money',
          currency: 'EUR',
          period: { from: null, to: 19_724 },
        },
        ...(id === 'pipeline_coverage' ? { value: variant === 'needed' ? takes : has } : {}),
      }),
    }) as never;
  const says = (text: 'pipeline_covers_enough' | 'pipeline_covers_short' | 'pipeline_covers', has: string): string =>
    say({ text, values: { has, aim: { text: 'pipeline_target' }, takes: '2.5' } }, 'en');
  expect(pipelineTexts(analysis(2.5, 2.5), 'en', true).at(-1)).toBe(says('pipeline_covers_enough', '2.5'));
  expect(pipelineTexts(analysis(2.4, 2.5), 'en', true).at(-1)).toBe(says('pipeline_covers_short', '2.4'));
  expect(pipelineTexts(analysis(2.4, null), 'en', true).at(-1)).toBe(says('pipeline_covers', '2.4'));
});

test('where no open deal has an amount, how many there are is told, stage by stage, with why their worth is not', () => {
  const deals = rawTab(
    'deals',
    `Deal ID | Stage | Amount | Created | Close date
1 | Won | 5 | 2024-01-02 | 2024-01-03
2 | Lost | 5 | 2024-01-02 | 2024-01-03
3 | Proposal | | 2024-01-02 |
4 | Proposal | | 2024-01-04 |
5 | Prospecting | | 2024-01-05 |
6 | Prospecting | | |`,
  );
  const analysis = analysisOf(deals);
  expect(pipelineTexts(analysis, 'en', false)).toEqual([
    '5 Jan 2024: 3 open deals. What they are worth is not known: nothing can be counted: no amount in 4 rows.',
    'Not counted: 1 row without a date of creation.',
    'By stage: Proposal 2; Prospecting 1.',
  ]);
  const [open] = toldAnswers(analysis);
  expect(open.reason).toBeNull();
  expect(open.rows.map(({ value, unit, figure }) => [value, unit, figure?.variant])).toEqual([
    [3, 'count', 'deals'],
    [2, 'count', 'deals, only stage = Proposal'],
    [1, 'count', 'deals, only stage = Prospecting'],
  ]);
});

test.each([
  [
    1,
    ['27 Jan 2024: 2,500 in 26 open deals.', 'Without an amount, and so not in it: 1 deal.'],
    'Zonder bedrag, en dus niet meegeteld: 1 deal.',
  ],
  [
    3,
    [
      '27 Jan 2024: 26 open deals. What they are worth is not known: it would be only a part, since 3 of 26 rows cannot be counted: no amount.',
      'By stage: Proposal 26.',
    ],
    'Per fase: Proposal 26.',
  ],
])('%i of 26 deals that are open without an amount are not hidden in the value of the others', (without, en, nl) => {
  const open = Array.from(
    { length: 26 },
    (_, at) => `O${at} | Proposal | ${at < 26 - without ? 100 : ''} | 2024-01-${String(at + 2).padStart(2, '0')} |`,
  );
  const deals = rawTab(
    'deals',
    `Deal ID | Stage | Amount | Created | Close date\nW | Won | 5 | 2024-01-02 | 2024-01-03\n${open.join('\n')}`,
  );
  const texts = (language: 'en' | 'nl') => pipelineTexts(analysisOf(deals), language, false).slice(0, 2);
  expect(texts('en')).toEqual(en);
  expect(texts('nl')[1]).toBe(nl);
});
