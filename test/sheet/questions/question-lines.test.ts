import { questions } from '../../../src/questions';
import type { AnsweredComparison, AnsweredQuestion, Verdict } from '../../../src/questions/answer';
import type { ComparedGroup } from '../../../src/questions/compare';
import { questionLines } from '../../../src/sheet/questions/question-lines';
import { say } from '../../../src/texts/say';

const group = (key: string, value: number | null, n = 20): ComparedGroup => ({
  ...({ key, value, n, reason: null, interval: null } as unknown as ComparedGroup),
  ...{ top: null, bottom: null, sample: null, middle: null },
});

/** A comparison of win rates by region, as it was answered. */
const comparison = (verdict: Verdict | null, groups: ComparedGroup[], more: Partial<AnsweredComparison> = {}) =>
  ({
    ...{ kpi: 'win_rate', variant: 'standard', by: 'region', between: [], unit: 'ratio', currency: null },
    ...{ value: 0.4, n: 40, test: null, remark: null },
    ...{ alone: verdict === 'differs' ? 0.01 : null, chance: verdict === 'differs' ? 0.03 : null },
    ...{
      verdict,
      groups,
      tiers: new Map(),
      best: groups[0] ?? null,
      worst: groups[groups.length - 1] ?? null,
    },
    apart: verdict === 'differs' ? [groups[0], groups[groups.length - 1]] : null,
    reason: verdict === null ? { text: 'question_no_groups' } : null,
    ...more,
  }) as AnsweredComparison;

const answer = (compared: AnsweredComparison[], at = 0): AnsweredQuestion => ({
  ...{ question: questions[at], compared, chance: null },
  verdict: compared[0].verdict,
});

const cellsOf = (answers: AnsweredQuestion[]): unknown[][] =>
  questionLines(answers, [], 'en').map(({ cells }) => cells);

/** The lines of the groups, without those above and below. */
const groupLines = (cells: unknown[][]): unknown[][] =>
  cells.slice(
    cells.findIndex(([, , n]) => n === say({ text: 'header_n' }, 'en')) + 1,
    cells.findIndex(([name]) => name === say({ text: 'questions_whole' }, 'en')),
  );

const none = say({ text: 'questions_none_stand_out' }, 'en');
const unknown = say({ text: 'questions_not_known' }, 'en');
const halves = [group('North', 0.5), group('South', 0.3)];

test('the first lines tell the one or more that stand out, or that none does', () => {
  const [first, blank] = cellsOf([answer([comparison('differs', halves)])]);
  expect([first, blank]).toEqual([[expect.stringContaining('North')], []]);
  expect(cellsOf([answer([comparison('too few', halves)])])[0]).toEqual([none]);
});

test('two groups are named as different where they are; where only all together are, the sentence says that no two are', () => {
  const three = [group('North', 0.5), group('East', 0.4), group('South', 0.3)];
  const [[named]] = cellsOf([answer([comparison('differs', three, { apart: [three[0], three[1]] })])]);
  expect(named).toMatch(/North.*East.*More than chance explains/);
  expect(named).not.toContain('South');
  const [[together]] = cellsOf([answer([comparison('differs', three, { apart: null })])]);
  expect(together).toMatch(/all groups together differ.*no two of them do.*North.*South/);
});

test('what the data cannot answer comes last under a heading of its own, with why, and not where all was answered', () => {
  const asked = answer([comparison('too few', halves)]);
  expect(cellsOf([asked]).flat()).not.toContain(unknown);
  const cells = cellsOf([answer([comparison(null, []), comparison(null, [])], 1), asked]);
  const at = cells.findIndex(([text]) => text === unknown);
  expect(cells[at]).toEqual([unknown, '', '', '', '', '–']);
  expect(cells.slice(at + 1)).toEqual([
    [questions[1].asks.en],
    [expect.stringContaining(say({ text: 'question_no_groups' }, 'en'))],
  ]);
});

test('bars are drawn beside the largest, also of shares, from the first group on; none where there is no value', () => {
  const groups = [group('North', 0.5), group('South', 0.25), group('East', null), group('West', -0.1), group('Up', 0)];
  const lines = groupLines(cellsOf([answer([comparison('too few', groups)])]));
  expect(lines.map(([name, value, n, , , , bar]) => [name, value, n, bar])).toEqual([
    ['North', 0.5, 20, '█████████'],
    ['South', 0.25, 20, '█████'],
    ['East', '', 20, ''],
    ['West', -0.1, 20, ''],
    ['Up', 0, 20, ''],
  ]);
  const nothing = groupLines(cellsOf([answer([comparison('too few', [group('North', 0), group('South', null)])])]));
  expect(nothing.map((line) => line[6])).toEqual(['', '']);
});

test('a label wider than its column begins on lines above its figures; those know their rows still', () => {
  const long = 'open deals older than deals usually are when they are won';
  const figure = { id: 'revenue', variant: 'standard' } as const;
  const lines = questionLines(
    [answer([comparison('too few', [group(long, 0.5), group('North', 0.3)])])],
    [
      {
        ...{
          question: questions[0] as never,
          word: 'questions_none_stand_out',
          reason: null,
          texts: () => [],
          currency: null,
        },
        rows: [{ text: 'pipeline_old', values: { deals: 1, days: 2 }, value: 7, unit: 'count', figure }],
      },
    ],
    'nl',
  );
  const inTables = lines.filter(({ cells: [, value] }) => value !== undefined && value !== '');
  expect(inTables.every(({ cells: [name] }) => String(name).length <= 36)).toBe(true);
  const at = lines.findIndex(({ cells: [name] }) => name === 'open deals older than deals usually');
  expect(lines.slice(at, at + 2).map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['open deals older than deals usually', ''],
    ['are when they are won', 0.5, 20],
  ]);
  expect(lines.filter((line) => line.figure?.id === 'revenue')).toEqual([
    expect.objectContaining({ cells: expect.arrayContaining([7]) }),
  ]);
});

test('a single group has its line, a figure without groups none', () => {
  expect(groupLines(cellsOf([answer([comparison('too few', [group('North', 0.5)])])]))).toHaveLength(1);
  const text = [expect.any(String)];
  expect(cellsOf([answer([comparison('too few', [])])]).slice(3)).toEqual([text, text]);
});

test.each([
  [20, 20, 0],
  [21, 20, 1],
  [25, 20, 5],
])('of %i groups %i are shown and %i counted', (count, shown, more) => {
  const groups = Array.from({ length: count }, (_, at) => group(`R${at}`, 0.5));
  const lines = groupLines(cellsOf([answer([comparison('too few', groups)])]));
  const counted = more === 0 ? [] : [[say({ text: 'questions_more_groups', values: { more } }, 'en')]];
  expect(lines.slice(shown)).toEqual(counted);
  expect(lines[shown - 1][0]).toBe(`R${shown - 1}`);
});

test('tiers have a column only where there is more than one', () => {
  const tiersIn = (tiers: Map<string, number>): unknown[] =>
    groupLines(cellsOf([answer([comparison('differs', halves, { tiers })])])).map((line) => line[5]);
  expect(
    tiersIn(
      new Map([
        ['North', 1],
        ['South', 2],
      ]),
    ),
  ).toEqual([1, 2]);
  expect(
    tiersIn(
      new Map([
        ['North', 1],
        ['South', 1],
      ]),
    ),
  ).toEqual(['', '']);
  expect(tiersIn(new Map([['North', 1]]))).toEqual(['', '']);
});

test('the column of tiers has its header, of one tier it is blank', () => {
  const headerOf = (south: number): unknown => {
    const tiers = new Map([
      ['North', 1],
      ['South', south],
    ]);
    const cells = cellsOf([answer([comparison('differs', halves, { tiers })])]);
    return cells.find(([, , n]) => n === say({ text: 'header_n' }, 'en'))?.[5];
  };
  expect([headerOf(2), headerOf(1)]).toEqual([say({ text: 'questions_tier' }, 'en'), '']);
});

test('each line leads to the rows behind it, and those beyond the groups lead nowhere', () => {
  const groups = [
    group('North', 0.5),
    { ...group('South', 0.5), figure: { id: 'revenue' as const, variant: 'gross' } },
  ];
  const figures = questionLines([answer([comparison('too few', groups, { variant: 'by_value' })])], [], 'en');
  expect(figures.flatMap(({ figure }) => figure ?? [])).toEqual([
    { id: 'win_rate', variant: 'by_value, only region = North' },
    { id: 'revenue', variant: 'gross' },
    { id: 'win_rate', variant: 'by_value' },
  ]);
});

test('no line is longer than the columns are wide, none ends between a currency and its amount, and no word is lost', () => {
  const long =
    `${'Sales per rep by rep: '.repeat(6)}€\u00a0915.500, ${'x'.repeat(170)} more. ${'Ann (n = 35), '.repeat(30)}`.trim();
  const told = {
    ...{ question: { ...questions[0], caution: 'gap_as_before' as const }, rows: [], currency: null },
    ...{ word: 'question_verdict_counted' as const, reason: { text: 'gap_no_target' as const } },
    texts: () => [long],
  };
  const lines = questionLines([], [told], 'nl').map(({ cells: [first] }) => String(first ?? ''));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(150);
  expect(lines.join(' ').replace(/ /g, '')).toContain(long.replace(/ /g, ''));
  expect(lines.some((line) => /(€|\(n|=)$/.test(line))).toBe(false);
});
