import { reportOf } from '../../src/analysis/report-of';
import { isoDay } from '../../src/base/day';
import { wayOf } from '../../src/kpis/declaration/slice';
import { type AnsweredQuestion, answerQuestions } from '../../src/questions/answer';
import { compareGroups, RARE } from '../../src/questions/compare';
import { reportedQuestions } from '../../src/questions/reported';
import { comparisonText } from '../../src/questions/say-answer';
import { questionLines } from '../../src/sheet/questions/question-lines';
import { call } from '../functions/call-in-cell';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';
import { draws, isNoMoreThan, readerLike } from './null-companies';

const FIRST = 19_723;
const day = (at: number): string => isoDay(FIRST + at);

/** Deals that come as far as their stages on days 0, 10, 20 … and close ten days after the last: who, won or not, how far, what was done on which day. */
type Told = [id: string, end: 'Won' | 'Lost', stages: number, done: [kind: string, on: number][]];
const STAGES = ['Prospecting', 'Qualified', 'Proposal', 'Negotiation'];

function tabsOf(told: readonly Told[]) {
  const closed = (stages: number): string => day(10 * stages);
  const deals = told.map(([id, end, stages]) => [id, end, 100, day(0), closed(stages), 'Ann']);
  const history = told.flatMap(([id, end, stages]) => [
    ...STAGES.slice(0, stages).map((stage, at) => [id, stage, day(10 * at)]),
    [id, `Closed ${end}`, closed(stages)],
  ]);
  const activities = told.flatMap(([id, , , done]) => done.map(([kind, on]) => [kind, 'yes', day(on), id]));
  return [
    rawTabOf('deals', 'Deal ID|Stage|Amount|Created|Close date|Owner', deals),
    rawTabOf('activities', 'Type|Done|Date|Deal ID', [['Call', 'yes', day(-1), ''], ...activities]),
    rawTabOf('stage history', 'Deal ID|Stage|Entered on', history),
  ];
}

const demoOrCall = (answers: readonly AnsweredQuestion[]) =>
  (answers.find(({ question }) => question.id === 'demo_or_call') as AnsweredQuestion).compared[0];

describe('demo or call among the deals that reached the stage of demos', () => {
  const many = (count: number, of: (at: number) => Told): Told[] => Array.from({ length: count }, (_, at) => of(at));
  /**
   * First demos: 12 in Proposal (two of them before another in Negotiation), 3 in Qualified. Of those with one in Qualified one came
   * as far as Proposal. Twelve deals with a call came as far, of which four were won; eight did not; of one nothing tells.
   */
  const told: Told[] = [
    ...many(10, (at): Told => [`P${at}`, at < 5 ? 'Won' : 'Lost', 3, [['Demo', 25]]]),
    ...many(
      2,
      (at): Told => [
        `N${at}`,
        'Won',
        4,
        [
          ['Demo', 21],
          ['Demo', 35],
        ],
      ],
    ),
    ...many(3, (at): Told => [`Q${at}`, 'Lost', at < 1 ? 3 : 2, [['Demo', 12]]]),
    ...many(12, (at): Told => [`C${at}`, at < 4 ? 'Won' : 'Lost', 3, [['Call', 5]]]),
    ...many(8, (at): Told => [`E${at}`, 'Lost', 1 + (at % 2), [['Call', 3]]]),
    ['X0', 'Won', 3, []],
  ];
  const tabs = tabsOf(told);
  tabs[0].cells.push(['X1', 'Lost', 100, day(0), day(30), 'Ann']);
  const analysis = analysisOf(tabs);
  const compared = demoOrCall(answerQuestions(analysis));
  const counted = [
    ['demo', 7, 13],
    ['call or meeting', 4, 12],
    ['neither', 1, 1],
    ['did not come so far', 0, 10],
  ];

  test('its groups, counted by hand, add up to the deals that did, and with those that did not to all', () => {
    const groups = compared.groups.map(({ key, value, n }) => [key, Math.round((value ?? 0) * n), n]);
    expect(groups.slice(0, 4)).toEqual(counted);
    expect(groups.slice(4).map(([, won, n]) => [won, n])).toEqual([[0, 1]]);
    expect([compared.by, compared.n, compared.verdict]).toEqual(['demo_in_stage', 37, 'cannot be told apart']);
    expect(analysis.result('win_rate').n).toBe(37);
    expect(comparisonText(compared, 'en')).toContain(
      'Among the 26 deals that reached Proposal, in which most demos were held; 11 did not, or nothing tells.',
    );
  });

  test('every group opens its rows', () => {
    const lines = questionLines(answerQuestions(analysis), [], 'en');
    const opened = lines.flatMap(({ figure }) =>
      figure && wayOf(figure.variant).only?.by === 'demo_in_stage' ? [figure] : [],
    );
    const rows = opened.map(
      ({ id, variant }) => analysis.explain(id, variant).filter(({ leftOut }) => !leftOut).length,
    );
    expect(rows).toEqual([13, 12, 1, 10, 1]);
  });

  test('a cell and the file of results say the same, and by demo the figure stays that of all', () => {
    const cells = call('KPI_QUESTION', ['demo or call', '', '', ...tabs.map((tab) => tab.cells)]) as unknown[][];
    expect(cells[1][0]).toBe(comparisonText(compared, 'en'));
    expect(cells.slice(2, 6).map(([, value, n]) => [value, n])).toEqual(
      counted.map(([, won, n]) => [Number(won) / Number(n), n]),
    );
    const [reported] = reportedQuestions(analysis, 'en').find(({ id }) => id === 'demo_or_call')?.compared ?? [];
    expect(reported.groups.slice(0, 4).map(({ key, n }) => [key, n])).toEqual(counted.map(([key, , n]) => [key, n]));
    const byDemo = reportOf(analysis).kpis.find(({ id }) => id === 'win_rate')?.by?.demo ?? [];
    expect(byDemo.map(({ key, n }) => [key, n])).toEqual([
      ['demo', 15],
      ['call or meeting', 20],
      ['neither', 2],
    ]);
  });

  test('where no tab tells of stages, all are compared, and that is said', () => {
    const without = demoOrCall(answerQuestions(analysisOf(tabs.slice(0, 2))));
    expect([without.by, without.n]).toEqual(['demo', 37]);
    expect(comparisonText(without, 'nl')).toContain('Fasen staan niet apart');
  });
});

test('demos that do nothing, and are held late alone, differ where stages are not told apart, and seldom where they are', () => {
  const COMPANIES = 300;
  const company = (seed: number) => {
    const draw = draws(seed);
    return tabsOf(
      Array.from({ length: 200 }, (_, at): Told => {
        const stages = draw() < 0.5 ? 2 : 3;
        const calls: [string, number][] = draw() < 0.8 ? [['Call', 5]] : [];
        const demos: [string, number][] = stages === 3 && draw() < 0.5 ? [['Demo', 25]] : [];
        return [`D${at}`, stages === 3 && draw() < 0.5 ? 'Won' : 'Lost', stages, [...calls, ...demos]];
      }),
    );
  };
  const read = readerLike(company(0));
  let [apart, together] = [0, 0];
  for (let seed = 1; seed <= COMPANIES; seed++) {
    const analysis = read(company(seed));
    const answered = demoOrCall(answerQuestions(analysis));
    expect(answered.by).toBe('demo_in_stage');
    if (answered.verdict === 'differs') apart++;
    const { chance } = compareGroups(analysis.parts('win_rate', 'demo'), answered.between);
    if (chance !== null && chance < RARE) together++;
  }
  expect(together / COMPANIES).toBeGreaterThan(0.9);
  expect({ apart, isNoMoreThan: isNoMoreThan(0.05, apart, COMPANIES) }).toMatchObject({ isNoMoreThan: true });
}, 120_000);
