import { say } from '../../src/texts/say';
import { rawTab } from '../raw-tab';
import { call, documentIn } from './call-in-cell';
import { fiveDeals as deals } from './five-deals';

describe('KPI_BY', () => {
  test('by two at once: a table of both; a sum of no rows is 0, of any other figure it is said', () => {
    expect(call('KPI_BY', ['win rate', 'rep, source', '', '', deals])).toEqual([
      ['Rep', 'Web', 'Fair'],
      ['Bram', 1, 'no row of this pair counts'],
      ['Anna', 1, 0],
    ]);
    expect(call('KPI_BY', ['sales per rep', 'rep, month', '', '', deals])).toEqual([
      ['Rep', '2017-05', '2017-06'],
      ['Bram', 0, 950],
      ['Anna', 900, 0],
    ]);
    expect(() => call('KPI_BY', ['win rate', 'rep, source, month', '', '', deals])).toThrow('take two of them');
  });

  test.each(['rep', 'Rep', 'vertegenwoordiger'])('per %s', (by) => {
    expect(call('KPI_BY', ['win rate', by, '', '', deals])).toEqual([
      ['Rep', 'Win rate', 'n'],
      ['Bram', 1, 2],
      ['Anna', 0.5, 2],
    ]);
  });

  test('per month and per any other column', () => {
    expect(call('KPI_BY', ['win rate', 'maand', '', '', deals])).toEqual([
      ['Month', 'Win rate', 'n'],
      ['2017-05', 0.5, 2],
      ['2017-06', 1, 2],
    ]);
    expect(call('KPI_BY', ['win rate', 'bron', '', '', deals], documentIn('nl_NL'))).toEqual([
      ['Bron', 'Winpercentage', 'n'],
      ['Web', 1, 3],
      ['Fair', 0, 1],
    ]);
  });

  test('a group that has no value has its reason in its place', () => {
    const waits = `
      Deal | Stage     | Amount | Close date | Owner
      1    | Won       | 900    | 2017-05-02 | Anna
      2    | Lost      | 400    | 2017-05-09 | Anna
      3    | Verbal OK | 650    | 2017-05-23 | Bram`;
    const [, ...rows] = call('KPI_BY', ['win rate', 'rep', '', '', rawTab('Deals', waits).cells]) as unknown[][];
    expect(rows).toEqual([
      ['Anna', 0.5, 2],
      ['Bram', expect.stringMatching(/stage/), 0],
    ]);
  });

  test('of customers of whom some moved from one label to another no line says that they left: it is said why there is none', () => {
    const { cells } = rawTab(
      'Subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR | Plan
      1               | Anna     | 2023-01-01 |            | 100 | Gold
      2               | Bram     | 2023-02-01 | 2024-03-31 | 50  | Silver
      3               | Bram     | 2024-04-01 |            | 80  | Gold`,
    );
    const byPlan = (name: string, language = 'en_GB'): unknown =>
      call('KPI_BY', [name, 'product', '2024-01-01', '2024-12-31', cells], documentIn(language));
    expect(() => byPlan('NRR')).toThrow(
      'some customers have more than one there or moved to another, and have not left',
    );
    expect(() => byPlan('NRR', 'nl_NL')).toThrow('en zijn niet weg');
    expect(byPlan('MRR')).toEqual([
      ['Product', 'MRR', 'n'],
      ['Gold', 180, 2],
    ]);
  });

  test('a column that is not there is named with those that are', () => {
    expect(() => call('KPI_BY', ['win rate', 'region', '', '', deals])).toThrow(
      new Error(
        say(
          {
            text: 'no_such_breakdown',
            values: {
              kpi: 'Win rate',
              by: 'region',
              choices: 'Rep, Month, Source, Cycle length in days, Weekday of closing',
            },
          },
          'en',
        ),
      ),
    );
  });

  test('what the tabs do not tell apart is not offered, nor what would be nonsense', () => {
    const leads = rawTab(
      'Leads',
      `
      Lead | Email   | Created    | Converted
      L1   | a@b.com | 2017-05-02 | yes
      L2   | c@d.com | 2017-05-03 | no
      `,
    ).cells;
    expect(() => call('KPI_BY', ['conversion', 'rep', '', '', leads])).toThrow(
      new Error(
        say({ text: 'no_such_breakdown', values: { kpi: 'Conversion rate', by: 'rep', choices: 'Month' } }, 'en'),
      ),
    );
    const activities = rawTab(
      'Activities',
      `
      Type | Date done  | Status    | Owner
      Call | 2017-05-02 | Completed | Anna
      Demo | 2017-06-03 | Completed | Bram
      `,
    ).cells;
    expect(call('KPI_BY', ['sales activities', 'type', '', '', activities])).toEqual([
      ['Type', 'Sales activities', 'n'],
      ['Call', 1, 1],
      ['Demo', 1, 1],
    ]);
    // A call is no type of deal.
    expect(() => call('KPI_BY', ['sales activities: per won deal', 'type', '', '', activities, deals])).toThrow(
      new Error(
        say(
          { text: 'no_such_breakdown', values: { kpi: 'Sales activities', by: 'type', choices: 'Rep, Month' } },
          'en',
        ),
      ),
    );
  });

  test('a figure of all rows together is not broken down at all', () => {
    expect(() => call('KPI_BY', ['leads needed', 'rep', '', '', deals])).toThrow(
      new Error(say({ text: 'no_breakdown', values: { kpi: 'Leads needed' } }, 'en')),
    );
  });
});

test('a figure that is not known is not broken down, for the reason for which it is not known', () => {
  const leads = rawTab('leads', 'Lead ID|Created|Source\n1|2026-01-05|Fair\n2|2026-01-06|Web').cells;
  const asked = (name: string, more: unknown[]) => () => call(name, ['conversion', ...more, '', '', leads]);
  const reason = 'nothing in the tabs tells which leads became customers';
  expect(asked('KPI', [])).toThrow(reason);
  expect(asked('KPI_BY', ['source'])).toThrow(reason);
});

describe('KPI_TREND', () => {
  test('where a month has no value, the reason stands', () => {
    expect(call('KPI_TREND', ['win rate', 'month', '2017-04-01', '2017-06-30', deals])).toEqual([
      ['From', 'Win rate', 'n'],
      ['2017-04-01', 'no closed deals in this period', 0],
      ['2017-05-01', 0.5, 2],
      ['2017-06-01', 1, 2],
    ]);
  });

  test('without a first day it begins with the whole step in which the data begins', () => {
    const [, first] = call('KPI_TREND', ['win rate', 'jaar', '', '', deals]) as unknown[][];
    expect(first).toEqual(['2017-01-01', 0.75, 4]);
  });

  test('quarters of a sum add up to the whole', () => {
    const [, ...quarters] = call('KPI_TREND', ['sales per rep', 'kwartaal', '', '', deals]) as number[][];
    const total = quarters.reduce((sum, [, value]) => sum + value, 0);
    expect(total).toBe(call('KPI', ['sales per rep', '', '', deals]));
  });

  test.each([
    [
      ['win rate', 'fortnight', '', '', deals],
      'every: expected "day", "week", "month", "quarter" or "year", got the text “fortnight”',
    ],
    [
      ['win rate', 'day', '2010-01-01', '2017-01-01', deals],
      say({ text: 'too_many_periods', values: { most: '400' } }, 'en'),
    ],
  ])('%j', (given, sentence) => {
    expect(() => call('KPI_TREND', given as unknown[])).toThrow(new Error(sentence));
  });
});

describe('KPI_EXPLAIN', () => {
  test('every row is there once, and the rows add up to the number', () => {
    const [, ...rows] = call('KPI_EXPLAIN', ['win rate', '', '', deals]) as (string | number)[][];
    expect(rows.map(([tab, row]) => [tab, row])).toEqual([2, 3, 4, 5, 6].map((row) => [1, row]));
    const used = rows.filter(([, , , , leftOut]) => leftOut === '');
    const sum = (index: number) => used.reduce((total, row) => total + Number(row[index]), 0);
    expect(sum(2) / sum(3)).toBe(0.75);
  });

  test('of a figure from two tabs the rows of the one stand above the line, of the other below', () => {
    const costs = rawTab('Costs', 'Date | Cost | New customers\n2017-05-01 | 300 | 2\n2017-06-01 | 500 | 3').cells;
    expect(call('KPI_EXPLAIN', ['cac', '2017-05-01', '2017-06-30', costs])).toEqual([
      ['Tab', 'Row', 'Above the line', 'Below the line', say({ text: 'header_left_out' }, 'en')],
      [1, 2, 300, 2, ''],
      [1, 3, 500, 3, ''],
    ]);
  });

  test('where no row has a part of its own, the header says so', () => {
    const [header, ...rows] = call('KPI_EXPLAIN', ['sales cycle: survival', '', '', deals]) as unknown[][];
    expect(header).toEqual([
      'Tab',
      'Row',
      say({ text: 'header_together' }, 'en'),
      'Below the line',
      say({ text: 'header_left_out' }, 'en'),
    ]);
    expect(rows.map((row) => row[2])).toContain(1);
  });
});

describe('KPI_QUESTION', () => {
  const said = (question: string): string => {
    try {
      return String(call('KPI_QUESTION', [question, '', '', deals]));
    } catch (error) {
      return (error as Error).message;
    }
  };

  test('the gap to a target is what is missing, or why that cannot be told, and no table of groups', () => {
    expect(said('gap to target')).toBe(say({ text: 'forecast_too_short' }, 'en'));
  });

  test('what no cell answers is no other question: it is said where it is answered', () => {
    expect(said('where did we fall short')).toBe('KPI_WHY tells why a figure changed: give it the name of the figure');
    const elsewhere = 'no cell answers that question: the sidebar and the tab KPI questions do';
    expect(said('what should we improve')).toBe(elsewhere);
  });

  test('why a figure changed is answered as KPI_WHY does', () => {
    const over = ['2017-06-01', '2017-06-30', deals];
    const why = call('KPI_WHY', ['sales per rep', '', ...over]);
    expect(call('KPI_QUESTION', ['why did sales per rep go up?', ...over])).toEqual(why);
    expect(call('KPI_QUESTION', ['waarom is het winpercentage veranderd', ...over])).toEqual(
      call('KPI_WHY', ['win rate', '', ...over]),
    );
  });

  test('a time that the words name is the one it is answered over; days that are typed come first', () => {
    const asked = (question: string, from = '', to = '') => call('KPI_QUESTION', [question, from, to, deals]);
    const june = asked('reps that differ', '2017-06-01', '2017-06-30') as unknown[][];
    expect(june).not.toEqual(asked('reps that differ'));
    const over = (cells: unknown, days: string) => [
      june[0],
      [days, '', '', '', ''],
      ...(cells as unknown[][]).slice(1),
    ];
    const named = over(june, 'Over Jun 2017.');
    expect(asked('do our reps differ in june 2017?')).toEqual(named);
    expect(asked('verschillen onze verkopers van elkaar in juni?')).toEqual(named);
    const since = asked('reps that differ', '2017-05-01', '2017-06-30');
    expect(asked('how do our reps differ since may?')).toEqual(over(since, 'Over May – Jun 2017.'));
    const than = asked('do our reps differ more in june than last quarter?') as unknown[][];
    expect(than.slice(1, 3).map(([said]) => said)).toEqual([
      'Over Jun 2017.',
      'This does not compare with “last quarter”: only why a figure changed does, between two times of one length.',
    ]);
    expect(than.slice(3)).toEqual(june.slice(1));
    expect(asked('do our reps differ in may 2017?', '2017-06-01', '2017-06-30')).toEqual(june);
    const [header, ...why] = call('KPI_WHY', ['sales per rep', '', '2017-06-01', '2017-06-30', deals]) as unknown[][];
    const days = why.map(([said, ...figures]) => [said === 'Before' ? 'Before (May 2017)' : said, ...figures]);
    const compared = [header, ['Over Jun 2017.', '', ''], ...days];
    expect(asked('why did sales per rep go up in june 2017?')).toEqual(compared);
    expect(asked('why is sales per rep in june 2017 higher than in may 2017?')).toEqual(compared);
    expect(said('why is sales per rep in june 2017 higher than 2016?')).toMatch(/^This does not compare with “2016”/);
    expect(said('do our reps differ in june 2018?')).toBe('“june 2018” has not begun on the last day of the data');
  });

  test('of words that mean several questions these are named, of others all that can be asked', () => {
    const choices = 'Demo or call, What upsells';
    expect(said('upsell or demo')).toBe(
      say({ text: 'several_questions', values: { question: 'upsell or demo', choices } }, 'en'),
    );
    expect(said('weather')).toMatch(/^there is no question called “weather”; possible: .*, Gap to target, .*$/);
  });
});
