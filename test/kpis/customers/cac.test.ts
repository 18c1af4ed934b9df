import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, lines, period, reasonOf } from '../asking';

/** Won deals take 60 days and 62 days: a median cycle of two months. */
const deals = rawTab(
  'deals',
  `
  Deal ID | Stage | Amount | Created    | Close date | Customer
  1       | Won   | 100    | 2024-01-01 | 2024-03-01 | Anna
  2       | Won   | 100    | 2024-02-01 | 2024-04-02 | Bram
  3       | Won   | 900    | 2024-03-20 | 2024-05-20 | Anna
  4       | Won   | 100    | 2024-03-28 | 2024-05-28 | Cor
  5       | Lost  | 100    | 2024-03-28 | 2024-05-28 | Dirk
  `,
);
const costs = rawTab(
  'costs',
  `
  Date       | Channel | Cost
  2024-01-15 | Ads     | 300
  2024-02-15 | Ads     | 500
  2024-03-15 | Fairs   | 700
  2024-04-15 | Ads     | 110
  2024-05-15 | Ads     | 130
  2024-06-01 | Ads     |
  `,
);
const analysis = analysisOf([deals, costs], { asOf: '2024-05-31' });

describe('CAC', () => {
  it('is the cost of one cycle earlier ÷ new customers, over the last three months', () => {
    const result = analysis.result('cac');
    expect(result.period).toEqual(period('2024-03-01..2024-05-31'));
    // Anna in March, Bram in April and Cor in May are new; the costs are those of January to March.
    expect(result).toMatchObject({ value: 500, n: 3, top: 1500, bottom: 3, unit: 'money' });
  });

  it('is the same over the last three months, whether or not they are named, whatever deals have closed since', () => {
    const later = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Created    | Close date | Customer
      1       | Won   | 100    | 2024-03-01 | 2024-03-02 | Anna
      2       | Won   | 100    | 2024-04-01 | 2024-04-03 | Bram
      3       | Won   | 100    | 2024-03-01 | 2024-06-01 | Cor
      4       | Won   | 100    | 2024-03-01 | 2024-06-03 | Dirk
      5       | Won   | 100    | 2024-03-01 | 2024-06-05 | Eva
      `,
    );
    const inJune = analysisOf([later, costs], { asOf: '2024-06-10' });
    // Two days by the end of May, three months by June: the costs are those of March to May.
    const unnamed = inJune.result('cac');
    expect(unnamed).toMatchObject({ value: (700 + 110 + 130) / 2, period: period('2024-03-01..2024-05-31') });
    expect(inJune.result('cac', 'standard', period('2024-03-01..2024-05-31')).value).toBe(unnamed.value);
  });

  it('is, by the article, the cost ÷ new customers of the same period', () => {
    expect(analysis.result('cac', 'article')).toMatchObject({ value: (700 + 110 + 130) / 3, top: 940, bottom: 3 });
    expect(analysis.result('cac', 'article', period('2024-04'))).toMatchObject({ value: 110, n: 1 });
  });

  it('counts new customers, not deals: Anna’s second deal makes no second customer', () => {
    expect(analysis.result('cac', 'article', period('2024-05'))).toMatchObject({ value: 130, n: 1 });
  });

  it('accounts for the rows of both tabs', () => {
    const result = analysis.result('cac', 'article', period('2024-05'));
    expect(account(result, 'costs')).toEqual({ used: 1, no_amount: 1, outside_period: 4 });
    const { used, ...left } = account(result, 'deals');
    expect(used).toBe(1);
    expect(Object.values(left).reduce((sum, rows) => sum + rows, 0)).toBe(4);
  });

  it('accounts for the deals whose cycle shifts the costs, where the customers are counted elsewhere', () => {
    const orders = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Amount
      1        | 2024-03-10 | Anna     | 10
      2        | 2024-05-20 | Bram     | 20
      `,
    );
    const result = analysisOf([deals, costs, orders], { asOf: '2024-05-31' }).result('cac');
    // The four won deals tell the cycle of two months: 300 + 500 + 700 over two new customers.
    expect(result).toMatchObject({ value: 750, bottom: 2 });
    expect(account(result, 'orders')).toEqual({ used: 2 });
    expect(account(result, 'deals')).toEqual({ used: 4, lost_deal: 1 });
    const article = analysisOf([deals, costs, orders], { asOf: '2024-05-31' }).result('cac', 'article');
    expect(account(article, 'deals')).toEqual({});
  });

  it('gives a reason, not infinity, in a month without new customers', () => {
    const result = analysis.result('cac', 'article', period('2024-02'));
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_new_customers');
    expect(byMonth(analysis, 'cac', 'article', period('2024-02-01..2024-05-31'))).toEqual({
      '2024-02': null,
      '2024-03': 700,
      '2024-04': 110,
      '2024-05': 130,
    });
  });

  it('gives a reason in a month without costs, however many customers joined', () => {
    const june = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Close date|Customer\n1|Won|5|2024-07-02|Eva\n2|Lost|5|2024-07-03|Fay',
    );
    const other = analysisOf([june, costs], { asOf: '2024-07-31' });
    const result = other.result('cac', 'article', period('2024-07'));
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_costs_in_period');
    expect(byMonth(other, 'cac', 'article', period('2024-07-01..2024-07-31'))).toEqual({ '2024-07': null });
  });

  it('names the cause where deals have no close date, not a column that few tabs of costs have', () => {
    const open = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Created|Customer\n1|Won|5|2024-03-02|Eva\n2|Lost|5|2024-03-03|Fay',
    );
    const { reason } = analysisOf([open, costs], { asOf: '2024-07-31' }).result('cac');
    expect(reason?.values?.other).toMatchObject({ text: 'no_column' });
    expect(say(reason as Sentence, 'en')).toMatch(/the tab with deals has no column for “Close date”/);
  });

  it('takes the customers tab for who became a customer when', () => {
    const customers = rawTab(
      'customers',
      `
      Customer ID | Customer | Customer since | Source
      1           | Anna     | 2024-05-03     | Ads
      2           | Bram     | 2024-05-04     | Ads
      3           | Cor      | 2024-05-04     | Fairs
      4           | Dirk     |                | Fairs
      `,
    );
    const other = analysisOf([costs, customers], { asOf: '2024-05-31' });
    expect(other.result('cac', 'article', period('2024-05'))).toMatchObject({ value: 130 / 3, n: 3 });
    expect(lines(other.breakdown('cac', 'source', 'article', period('2024-05')), 'source')).toMatchObject({ Ads: 65 });
  });

  it('takes the new customers that the costs name themselves', () => {
    const spend = rawTab(
      'marketing',
      'Month|Channel|Spend|New customers\n2024-01-01|Ads|100|4\n2024-02-01|Ads|300|4\n2024-02-01|Fairs|200|2',
    );
    const other = analysisOf(spend, { asOf: '2024-02-29' });
    expect(other.result('cac', 'article', period('2024-02'))).toMatchObject({ value: 500 / 6, top: 500, bottom: 6 });
    expect(lines(other.breakdown('cac', 'source', 'article', period('2024-02')), 'source')).toEqual({
      Ads: 75,
      Fairs: 100,
    });
  });

  it('names what is missing', () => {
    expect(reasonOf(analysisOf(deals).result('cac'))).toBe('no_tab');
  });
});

describe('CAC of months of which some have no costs', () => {
  const wonIn = (...months: number[]) =>
    rawTab(
      'deals',
      `Deal ID|Stage|Amount|Created|Close date|Customer\n${months
        .map(
          (month, at) =>
            `${at}|Won|5|2024-${String(month).padStart(2, '0')}-02|2024-${String(month).padStart(2, '0')}-20|Customer ${at}`,
        )
        .join('\n')}\n99|Lost|5|2024-01-02|2024-01-20|Nobody`,
    );
  const quarter = period('2024-01-01..2024-03-31');
  const of = (header: string, rows: string, ...months: number[]) =>
    analysisOf([wonIn(...months), rawTab('costs', `${header}\n${rows}`)], { asOf: '2024-12-31' });
  const cacOf = (header: string, rows: string, ...months: number[]) =>
    of(header, rows, ...months).result('cac', 'article', quarter);

  it.each([
    ['the first', '2024-02-03|Ads|1000\n2024-03-03|Ads|1000', 'Jan 2024'],
    ['the last two', '2024-01-03|Ads|1000', 'Feb 2024, Mar 2024'],
    ['one between', '2024-01-03|Ads|1000\n2024-03-03|Ads|1000', 'Feb 2024'],
  ])('is a reason that names them: %s', (_which, rows, months) => {
    const { value, reason } = cacOf('Date|Category|Cost', rows, 1, 2, 3);
    expect([value, reason?.text]).toEqual([null, 'months_without_costs']);
    expect(say(reason as Sentence, 'en')).toContain(`no costs for ${months},`);
    expect(say(reason as Sentence, 'nl')).toContain(
      months.replace('Mar', 'mrt').replace('Jan', 'jan').replace('Feb', 'feb').slice(0, 8),
    );
  });

  it('looks for them as many months earlier as a deal takes to win', () => {
    const later = rawTab(
      'deals',
      'Deal ID|Stage|Amount|Created|Close date|Customer\n1|Won|5|2024-01-02|2024-03-04|A\n2|Won|5|2024-02-02|2024-04-04|B\n3|Lost|5|2024-02-02|2024-04-04|C',
    );
    const cost = rawTab('costs', 'Date|Category|Cost\n2024-02-05|Ads|100\n2024-03-05|Ads|100\n2024-04-05|Ads|100');
    const result = analysisOf([later, cost], { asOf: '2024-04-30' }).result(
      'cac',
      'standard',
      period('2024-03-01..2024-04-30'),
    );
    expect(say(result.reason as Sentence, 'en')).toContain('no costs for Jan 2024,');
  });

  it.each([
    [
      'nobody was won in that month',
      'Date|Category|Cost',
      '2024-01-03|Ads|1000\n2024-03-03|Ads|1000',
      2000 / 2,
      [1, 3],
    ],
    [
      'the costs are those of quarters',
      'Quarter|Category|Cost',
      '2024-01-01|Ads|900\n2024-04-01|Ads|1000',
      300,
      [1, 2, 3],
    ],
    [
      'they come every three months',
      'Datum|Soort|Kosten',
      '2024-01-01|Beurs|900\n2024-04-01|Beurs|10\n2024-07-01|Beurs|10',
      300,
      [1, 2, 3],
    ],
    [
      'they are written on the last day of each quarter',
      'Date|Category|Cost',
      '2023-12-31|Ads|10\n2024-03-31|Ads|900\n2024-06-30|Ads|10',
      300,
      [1, 2, 3],
    ],
    [
      'the costs are those of a year',
      'Datum|Kategorie|Kosten',
      '2023-01-01|Messe|10\n2024-01-01|Messe|900\n2025-01-01|Messe|10',
      300,
      [1, 2, 3],
    ],
    [
      'a row says until when it is',
      'Reporting starts|Reporting ends|Campaign name|Amount spent (EUR)',
      '2024-01-01|2024-03-31|Ads|900',
      300,
      [1, 2, 3],
    ],
  ])('is a number where %s', (_why, header, rows, value, months) => {
    expect(cacOf(header, rows, ...months)).toMatchObject({ value });
  });

  it('is a reason over all data that reaches back further than the costs', () => {
    const all = of('Date|Category|Cost', '2024-03-03|Ads|1000', 1, 3).result('cac', 'article', {
      from: null,
      to: quarter.to,
    });
    expect(all.reason?.text).toBe('months_without_costs');
  });
});
