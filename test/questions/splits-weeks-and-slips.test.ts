import { dayFrom } from '../../src/base/day';
import { askedQuestions } from '../../src/home/asked-questions';
import { timeAsked } from '../../src/questions/asked-time';
import { splitName } from '../../src/questions/meaning/figures-meant';
import { typedWords } from '../../src/questions/meaning/typed-words';
import { questionsMeant } from '../../src/questions/question-name';
import { call } from '../functions/call-in-cell';
import { analysisOf } from '../kpis/asking';
import { rawTab } from '../raw-tab';

const idsOf = (typed: string): string => {
  const { isSure, found } = questionsMeant(typed);
  return `${isSure ? '' : 'perhaps '}${found.map(({ id }) => id).join(', ')}`;
};

describe('a figure by its groups', () => {
  test.each([
    ['revenue per month this year', 'revenue/month'],
    ['omzet per maand', 'revenue/month'],
    ['churn rate by month', 'churn/month'],
    ['show me the sales cycle by product', 'sales_cycle/product'],
    ['verkoopcyclus per product', 'sales_cycle/product'],
    ['gemiddelde aankoopwaarde per productgroep', 'average_purchase/category'],
    ['number of calls per rep last week', 'sales_activities/rep'],
    ['wat is de churn per segment', 'churn/segment'],
    ['how many leads per source', 'new_leads/source'],
  ])('%s', (typed, split) => {
    expect([splitName(typed), idsOf(typed)]).toEqual([split, 'figure']);
  });

  test.each([
    ['conversion rate by lead source', 'campaigns'],
    ['total sales by team', 'who_sells'],
    ['win rate by rep', 'reps'],
    ['customer lifetime value per segment', 'customer_worth'],
  ])('%s is told by the question that asks what chance leaves of it', (typed, id) => {
    expect(idsOf(typed)).toBe(id);
  });

  test('a span by which nothing is told, or a name that nobody knows, is answered by no other figure', () => {
    expect(idsOf('churn per kwartaal')).toMatch(/^perhaps figure/);
    expect(idsOf('revenue per week')).toMatch(/^perhaps .*figure/);
    expect(idsOf('omzet per maand van Zwiebelfisch')).toBe('perhaps figure');
  });

  /** Won: 900 of beans in April, 500 of cups in May, 100 of beans in May. */
  const deals = rawTab(
    'Deals',
    `
    Deal | Stage       | Amount | Created    | Close date | Owner | Product
    A    | Closed Won  | 900    | 2026-03-03 | 2026-04-02 | Anna  | Beans
    B    | Closed Won  | 100    | 2026-03-05 | 2026-05-09 | Anna  | Beans
    C    | Closed Won  | 500    | 2026-03-07 | 2026-05-23 | Bram  | Cups
    D    | Closed Lost | 5000   | 2026-03-09 | 2026-05-30 | Bram  | Cups`,
  );

  test('a cell has a line for each group, those of a rate too, or says by what it can be told', () => {
    const answer = (typed: string): unknown => call('KPI_QUESTION', [typed, '', '', deals.cells]);
    const [, says, ...months] = answer('revenue per month') as unknown[][];
    expect(says[0]).toMatch(/^Revenue.* by month, .*: Apr 2026 900; May 2026 600\.$/);
    expect(months.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['2026-04', 900, 1],
      ['2026-05', 600, 2],
    ]);
    const [, , ...products] = answer('winpercentage per product') as unknown[][];
    expect(products.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
      ['Beans', 1, 2],
      ['Cups', 0.5, 2],
    ]);
    expect(() => answer('winpercentage per regio')).toThrow(
      'cannot be broken down by “Region” in these tabs; possible: Rep',
    );
  });

  test('the sidebar tells it to who asks, and no group of what people wrote', () => {
    const asked = askedQuestions(analysisOf(deals), 'nl', { split: splitName('omzet per maand') });
    const { of = {} } = asked.find(({ id }) => id === 'figure') ?? {};
    expect(of['revenue/month']).toEqual([expect.stringMatching(/ per maand, .*: apr 2026 900; mei 2026 600\.$/)]);
    expect(Object.keys(of).filter((name) => name.includes('/'))).toEqual(['revenue/month']);
    expect(splitName('enps per team')).toBe('');
  });
});

describe('weeks', () => {
  /** A Wednesday in week 37. */
  const now = { asOf: dayFrom(2026, 9, 9), plan: {} };
  test.each([
    ['win rate this week', '2026-09-07..2026-09-13'],
    ['nieuwe leads afgelopen week', '2026-08-31..2026-09-06'],
    ['calls made in week 37', '2026-09-07..2026-09-13'],
    // The last that has begun: of the year before.
    ['calls made in week 45', '2025-11-03..2025-11-09'],
    // Of 53 weeks: the year began on a Thursday.
    ['omzet in week 53', '2020-12-28..2021-01-03'],
    ['omzet in week 53 2025', null],
    ['omzet in week 1 2025', '2024-12-30..2025-01-05'],
  ])('%s', (typed, period) => {
    expect(timeAsked(typed, now)?.period).toBe(period);
  });

  test('one that runs is compared with as much of the one before', () => {
    const asked = timeAsked('is revenue this week lower than last week', now);
    expect(asked?.before).toEqual({ from: dayFrom(2026, 8, 31), to: dayFrom(2026, 9, 3) });
  });
});

describe('slips of the finger', () => {
  test.each([
    ['retenton rate', 'retention'],
    ['behoudspercentge', 'behoudspercentage'],
    ['pipline', 'pipeline'],
    ['converison', 'conversion'],
    ['oportunities', 'opportunities'],
    ['reveune', 'revenue'],
  ])('%s', (typed, word) => {
    expect(typedWords(typed)).toContain(` ${word} `);
  });

  test('a word of its own stays, however near it is: a contract is no contact, a vertrek no verkoop', () => {
    for (const word of ['contract', 'cost', 'vertrek', 'campagne', 'prospects', 'Fenna', 'costumes', 'salaris'])
      expect(typedWords(word)).toBe(` ${word.toLowerCase()} `);
  });
});
