import { zoneFrom } from '../../src/base/zone';
import type { Answer } from '../../src/intake/reading';
import { kpis } from '../../src/kpis';
import { planTabRows } from '../../src/plan/tab/plan-tab-rows';
import { say } from '../../src/texts/say';
import { call, column, documentIn } from './call-in-cell';
import { fiveDeals as deals } from './five-deals';

describe('KPI', () => {
  test.each(['win rate', 'WIN_RATE', 'Win-Rate', 'winpercentage', ' Winrate '])(
    'the name may be typed as %j',
    (name) => {
      expect(call('KPI', [name, '', '', deals])).toBe(0.75);
    },
  );

  test('days are inclusive, a blank side is open', () => {
    expect(call('KPI', ['win rate', '2017-05-02', '2017-05-09', deals])).toBe(0.5);
    expect(call('KPI', ['win rate', '2017-05-03', '2017-05-09', deals])).toBe(0);
    expect(call('KPI', ['win rate', '', '2017-05-09', deals])).toBe(0.5);
    expect(call('KPI', ['win rate', '2017-06-01', '', deals])).toBe(1);
  });

  test('a variant follows the name', () => {
    expect(call('KPI', ['win rate: by value', '', '', deals])).toBeCloseTo(1850 / 2250, 10);
    expect(() => call('KPI', ['win rate: fantasy', '', '', deals])).toThrow(
      new Error(say({ text: 'unknown_kpi', values: { name: 'win rate: fantasy' } }, 'en')),
    );
  });

  test('whole columns bring a blank tail, which changes nothing', () => {
    const tall = [...deals, ...Array.from({ length: 50 }, () => deals[0].map(() => ''))];
    expect(call('KPI', ['win rate', '', '', tall])).toBe(0.75);
  });

  test('an error cell, as text or as an object, is no number and stops nothing else', () => {
    const broken = deals.map((row) => row.slice());
    broken[1][2] = new Error('#REF!') as unknown as string;
    broken[3][2] = '#N/A';
    expect(call('KPI', ['win rate', '', '', broken])).toBe(0.75);
    expect(() => call('KPI', ['average purchase', '', '', broken])).toThrow('only a part');
  });

  test('says the same as the functions of columns', () => {
    const of = (index: number) => column(...deals.slice(1).map((row) => row[index]));
    expect(call('KPI', ['sales cycle', '', '', deals])).toBe(call('SALES_CYCLE', [of(3), of(4), of(1)]));
    const scores = [10, 9, 9, 8, 6, 3, 7];
    const survey = [['Timestamp', 'eNPS score'], ...scores.map((score, i) => [`2017-05-0${i + 1}`, score])];
    // A cell cannot know what was shown of a survey before.
    expect(() => call('KPI', ['enps', '', '', survey])).toThrow('on the KPI sheet only');
  });

  test.each([
    [['profit', '', '', deals], say({ text: 'unknown_kpi', values: { name: 'profit' } }, 'en')],
    [['win rate', '2017-06-01', '2017-05-01', deals], say({ text: 'period_ends_before_it_starts' }, 'en')],
    [['', '', '', deals], say({ text: 'argument_missing', values: { argument: 'name', expected: 'a text' } }, 'en')],
    [
      ['win rate', '', ''],
      say({ text: 'argument_missing', values: { argument: 'tab', expected: { text: 'expected_tab' } } }, 'en'),
    ],
  ])('%j', (given, sentence) => {
    expect(() => call('KPI', given as unknown[])).toThrow(new Error(sentence));
  });

  test('a KPI that the data cannot answer gives its reason, in Dutch in a Dutch document', () => {
    const open = [deals[0], deals[5]];
    expect(() => call('KPI', ['win rate', '', '', open])).toThrow(say({ text: 'no_won_recognised' }, 'en'));
    expect(() => call('KPI', ['win rate', '', '', open], documentIn('nl_NL'))).toThrow(/geen/);
  });

  test('dates are those of the spreadsheet, not of the machine', () => {
    const auckland = zoneFrom('Pacific/Auckland', () => 12 * 60);
    const dated = deals.map((row, i) =>
      i === 0 ? row : [...row.slice(0, 4), row[4] === '' ? '' : new Date(`${row[4]}T18:00:00Z`), ...row.slice(5)],
    );
    expect(call('KPI', ['win rate', '2017-05-03', '2017-05-03', dated], documentIn('en_NZ', auckland))).toBe(1);
  });
});

describe('the plan tab of the add-on, passed as one more tab', () => {
  const unclear = deals.map((row) => row.map((cell) => (cell === '2017-05-02' ? '02/05/2017' : cell)));
  unclear[2][4] = '09/05/2017';
  unclear[3][4] = '06/06/2017';
  unclear[4][4] = '07/06/2017';
  const planTab = (answers: Answer[], asOf = '') =>
    planTabRows(
      {
        plan: { answers },
        asOf,
        shown: [],
        removed: [],
        strays: [],
        unread: {},
        questions: [],
        problems: [],
        others: [],
      },
      kpis,
      'en',
    ).map(({ cells }) => cells);
  const dayFirst = { tab: 'Deals', column: 'Close date', answer: 'd/m/y' };

  test('supplies the answers, in whichever place it stands', () => {
    expect(() => call('KPI', ['win rate', '2017-05-01', '2017-05-31', unclear])).toThrow();
    expect(call('KPI', ['win rate', '2017-05-01', '2017-05-31', unclear, planTab([dayFirst])])).toBe(0.5);
    expect(call('KPI', ['win rate', '2017-05-01', '2017-05-31', planTab([dayFirst]), unclear])).toBe(0.5);
  });

  test('what it says a tab is holds for the one tab there is; of two nobody knows which was meant', () => {
    const noData = planTab([{ tab: 'Deals', column: '', answer: 'not data' }]);
    const costs = [
      ['Date', 'Cost'],
      ['2017-05-01', 300],
    ];
    expect(() => call('KPI', ['win rate', '', '', deals, noData])).toThrow();
    expect(call('KPI', ['win rate', '', '', deals, costs, noData])).toBe(0.75);
  });

  test('says as of which day the KPI sheet looks at the data', () => {
    expect(call('KPI', ['win rate', '', '', deals, planTab([], '2017-05-31')])).toBe(0.5);
  });

  test('is no raw tab', () => {
    expect(() => call('KPI', ['win rate', '', '', planTab([])])).toThrow('give at least one raw tab');
  });
});
