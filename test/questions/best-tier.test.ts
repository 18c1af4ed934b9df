import { answerQuestions } from '../../src/questions/answer';
import { intervalOf } from '../../src/questions/compare';
import { comparisonsText, toldTogether } from '../../src/questions/say-answer';
import { questionLines } from '../../src/sheet/questions/question-lines';
import { wilsonInterval } from '../../src/statistics/wilson';
import { analysisOf } from '../kpis/asking';
import { rawTabOf } from '../raw-tab';

/** A rep: deals, how many of them were won, before how many there was a demo, minutes to the first answer, and days to close. */
type Rep = [name: string, deals: number, won: number, demos: number, minutes: number, days?: number];

const each = <T>(count: number, made: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => made(i));

function tabsOf(reps: readonly Rep[]) {
  const deals = reps.flatMap(([rep, count, won, , , days = 10]) =>
    each(count, (i) => {
      const stage = i < won ? 'Closed Won' : 'Closed Lost';
      return [`${rep}${i}`, rep, stage, '2024-01-01', `2024-01-${String(1 + days + (i % 3)).padStart(2, '0')}`, 100];
    }),
  );
  // Every other demo is of a deal that was lost or won alike, as demos are dealt out from the last deal back.
  const activities = reps.flatMap(([rep, count, , demos]) =>
    each(count, (i) => [count - i <= demos ? 'Demo' : 'Call', 'yes', '2024-01-05', `${rep}${i}`]),
  );
  const leads = reps.flatMap(([rep, , , , minutes]) =>
    each(20, (i) => [`${rep}${i}`, '2024-01-05 09:00', `2024-01-05 09:${10 + minutes + (i % 5)}`, 'New', rep]),
  );
  return [
    rawTabOf('deals', 'Deal ID|Deal owner|Deal stage|Create date|Close date|Amount', deals),
    rawTabOf('activities', 'Type|Done|Date|Deal ID', activities),
    rawTabOf('leads', 'Lead ID|Created|First response|Status|Owner', leads),
  ];
}

const answersOf = (tabs: ReturnType<typeof tabsOf>) => answerQuestions(analysisOf(tabs, { asOf: '2024-01-31' }));
const habitsOf = (tabs: ReturnType<typeof tabsOf>) =>
  answersOf(tabs).find(({ question }) => question.id === 'rep_habits')?.compared ?? [];

const parted: Rep[] = [
  ['Ann', 40, 34, 30, 1],
  ['Bob', 40, 32, 28, 3],
  ['Cas', 40, 8, 6, 31],
  ['Dee', 40, 10, 5, 33],
  ['Eva', 5, 5, 5, 2],
];

test('the best tier of reps is compared with the rest on answering, activities and demos, each with interval and count', () => {
  const [speed, activities, demos] = habitsOf(tabsOf(parted));
  expect([speed, activities, demos].map(({ kpi, tiersIn, verdict }) => [kpi, tiersIn?.kpi, verdict])).toEqual([
    ['response_time', 'win_rate', 'differs'],
    // Each deal has one activity, whoever's it is.
    ['sales_activities', 'win_rate', 'cannot be told apart'],
    ['sales_activities', 'win_rate', 'differs'],
  ]);
  const shown = demos.groups.map((group) => ({ ...group, ...intervalOf(group) }));
  expect(shown).toMatchObject([
    { labels: ['Ann', 'Bob'], n: 80, value: 58 / 80, ...wilsonInterval(58, 80) },
    { labels: ['Cas', 'Dee'], n: 80, value: 11 / 80, ...wilsonInterval(11, 80) },
    // Five deals are too few for a tier; with them the groups add up to the whole.
    { labels: ['Eva'], n: 5, value: 1 },
  ]);
  expect([demos.n, demos.best?.labels]).toEqual([165, ['Ann', 'Bob']]);
  // Twenty leads each, answered within 11 to 15 and 13 to 17 minutes: half of forty lie up to 14.
  expect(speed.groups.map(({ n, value }) => [n, value])).toEqual([
    [40, 14],
    [40, 44],
    [20, 14],
  ]);
  for (const group of speed.groups.slice(0, 2)) {
    const { low, high } = intervalOf(group) ?? { low: Number.NaN, high: Number.NaN };
    expect(low <= (group.value ?? 0) && (group.value ?? 0) <= high && low < high).toBe(true);
  }
});

test('who wins least is not the best for the shortest sales cycle', () => {
  const [, , demos] = habitsOf(
    tabsOf([
      ['Ann', 80, 44, 30, 1, 20],
      ['Bob', 80, 24, 5, 1, 5],
    ]),
  );
  expect([demos.tiersIn?.kpi, demos.best?.labels]).toEqual(['win_rate', ['Ann']]);
});

test('both languages name who is in a tier, and the tab opens the rows of a tier of one', () => {
  const answers = answersOf(tabsOf(parted));
  const told = (language: 'en' | 'nl') =>
    comparisonsText(answers.find(({ question }) => question.id === 'rep_habits')?.compared.slice(2, 3) ?? [], language);
  expect(told('en')).toBe(
    'Sales activities (share of closed deals with a demo before) by tier in Win rate: best tier (Ann, Bob) 72.5% (n = 80), the rest (Cas, Dee) 13.8% (n = 80). More than chance explains.',
  );
  expect(told('nl')).toBe(
    'Verkoopactiviteiten (deel van de gesloten deals met een demo ervoor) naar niveau in Winpercentage: beste niveau (Ann, Bob) 72,5% (n = 80), de rest (Cas, Dee) 13,8% (n = 80). Meer dan toeval verklaart.',
  );
  const lineOf = (reps: readonly Rep[], name: string) =>
    questionLines(answersOf(tabsOf(reps)), [], 'en').find(({ cells }) => String(cells[0]).startsWith(name));
  expect(lineOf(parted, 'best tier (Ann, Bob)')?.figure).toBeUndefined();
  expect(lineOf(parted.slice(1), 'best tier (Bob)')?.figure?.variant).toMatch(/only rep = Bob$/);
});

test('with one tier, or too few deals to have any, there is no comparison but a sentence, said once', () => {
  const alike: Rep[] = parted
    .slice(0, 4)
    .map(([rep, count, , demos, minutes], i) => [rep, count, 20 + i, demos, minutes]);
  const few: Rep[] = [['Ann', 9, 8, 8, 1], parted[1], ['Cas', 9, 1, 1, 31]];
  for (const [reps, reason] of [
    [alike, 'question_one_tier'],
    [few, 'question_few_tiers'],
  ] as const) {
    const [inTiers, ...others] = toldTogether(habitsOf(tabsOf(reps)), 'en');
    expect(inTiers.map((one) => [one.reason?.text, one.groups, one.chance])).toEqual(Array(3).fill([reason, [], null]));
    // What each does is still told.
    expect(others).toHaveLength(3);
  }
  expect(habitsOf(tabsOf(parted).slice(2))[0].reason?.text).toBe('no_tab');
});

/** Even draws from 0 to 1, the same each time (a linear congruence: Numerical Recipes). */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

test('where the best do nothing otherwise, at most one company in twenty is told that they do', () => {
  const COMPANIES = 60;
  let [asked, told] = [0, 0];
  for (let seed = 1; seed <= COMPANIES; seed++) {
    const draw = draws(seed);
    const count = (share: number): number => each(40, () => draw()).filter((one) => one < share).length;
    const reps = [0.85, 0.8, 0.2, 0.15].map((share, i): Rep => [`R${i}`, 40, count(share), count(0.4), 5]);
    const compared = habitsOf(tabsOf(reps)).filter(({ tiersIn }) => tiersIn);
    if (compared.length > 0) asked++;
    if (compared.some(({ verdict }) => verdict === 'differs')) told++;
  }
  expect(asked).toBeGreaterThan(50);
  // Were it one in twenty, more than 6 of 60 would be told in one run of thirty.
  expect(told).toBeLessThanOrEqual(6);
});

test('where two reps are told apart and somebody between them is neither, it is said why there are no tiers', () => {
  const between: Rep[] = [
    ['Ann', 40, 30, 0, 1],
    ['Bob', 40, 22, 0, 1],
    ['Cas', 40, 14, 0, 1],
  ];
  const told = (reps: readonly Rep[], language: 'en' | 'nl'): string => {
    const [compared] = answersOf(tabsOf(reps)).find(({ question }) => question.id === 'reps')?.compared ?? [];
    return comparisonsText([compared], language);
  };
  expect(told(between, 'en')).toMatch(
    /^Win rate by rep: Ann .* No tiers: nowhere do all above differ from all below\.$/,
  );
  expect(told(between, 'nl')).toMatch(/ Geen niveaus: nergens verschillen allen erboven van allen eronder\.$/);
  expect(told(parted, 'en')).not.toContain('tiers');
});
