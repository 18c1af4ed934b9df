import { rawTab } from '../../raw-tab';
import { account, analysisOf, byRep, period, reasonOf } from '../asking';

const won = (id: string, days: number, amount: number, rep = 'Ann'): string =>
  `${id}|Won|${amount}|2024-01-01|${new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)}|${rep}`;
const tabOf = (...rows: string[]) =>
  rawTab('deals', ['Deal ID|Stage|Amount|Created|Close date|Owner', ...rows].join('\n'));
const times = (count: number, row: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => row(at));

describe('sales velocity', () => {
  it('is 50 open deals × 10,000 × 20 % ÷ 40 days = 2,500 a day', () => {
    const tab = tabOf(
      ...times(50, (at) => `o${at}|Open|7|2024-05-01||Ann`),
      ...[30, 40, 55].map((days, at) => won(`w${at}`, days, [4_000, 10_000, 16_000][at])),
      ...times(12, (at) => `l${at}|Lost|9|2024-01-01|2024-03-01|Ann`),
    );
    const result = analysisOf(tab, { asOf: '2024-06-30' }).result('sales_velocity');
    expect(result).toMatchObject({ value: 2_500, unit: 'money', n: 3 });
    expect(account(result, 'deals')).toEqual({ used: 65 });
  });

  const deals = tabOf(
    won('1', 10, 100),
    won('2', 20, 300),
    won('3', 150, 500, 'Bob'),
    '4|Lost|1|2024-01-01|2024-01-20|Ann',
    '5|Lost|1|2024-02-10|2024-04-20|Bob',
    '6|Open|1|2024-02-01||Bob',
    '7|Open|1|2024-05-01|2024-05-20|Ann',
    '8|Cancelled|1|2024-01-01||Ann',
    '9|Lost|1|2024-01-01||Ann',
  );
  const analysis = analysisOf(deals, { asOf: '2024-06-30' });

  it('counts what was open on the last day of the period, also what closed since', () => {
    // On 29 February 3, 5 and 6 were open; 1 and 2 were won, 4 was lost: 3 × 200 × 2/3 ÷ 15.
    const result = analysis.result('sales_velocity', 'standard', period('2024-02'));
    expect(result.value).toBeCloseTo((3 * 200 * (2 / 3)) / 15, 10);
    // By June those two are closed, and 7 has come: 2 × 300 × 3/5 ÷ 20.
    const now = analysis.result('sales_velocity', 'standard', period('2024-06'));
    expect(now.value).toBeCloseTo((2 * 300 * (3 / 5)) / 20, 10);
    expect(account(now, 'deals')).toMatchObject({ out_deal: 1, no_close_date: 1 });
  });

  it('goes by rep, each by what they won themselves', () => {
    expect(byRep(analysis, 'sales_velocity')).toEqual({
      Ann: expect.closeTo((1 * 200 * (2 / 3)) / 15, 10),
      Bob: expect.closeTo((1 * 500 * (1 / 2)) / 150, 10),
    });
  });

  it('says why there is none', () => {
    expect(reasonOf(analysis.result('sales_velocity', 'same_period', period('2024-03')))).toBe('no_won_deals');
    const closed = analysisOf(tabOf(won('1', 10, 100), '4|Lost|1|2024-01-01|2024-01-20|Ann'), { asOf: '2024-06-30' });
    expect(reasonOf(closed.result('sales_velocity'))).toBe('no_open_deals');
  });
});
