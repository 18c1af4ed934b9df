import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const deals = rawTab(
  'deals',
  `
  Deal ID | Stage | Amount | Created          | Close date       | Owner | Source
  1       | Won   | 1      | 2024-01-01 23:00 | 2024-01-11 01:00 | Ann   | Web
  2       | Won   | 1      | 2024-01-01 10:00 | 2024-01-21 10:00 | Ann   | Fair
  3       | Won   | 1      | 2024-01-01 10:00 | 2024-04-10 10:00 | Bob   | Web
  4       | Won   | 1      | 2024-01-05 10:00 | 2024-01-05 17:00 | Bob   | Web
  5       | Won   | 1      | 2024-02-05 10:00 | 2024-02-01 10:00 | Bob   | Web
  6       | Won   | 1      |                  | 2024-02-01 10:00 | Bob   | Web
  7       | Won   | 1      | 2024-02-01 10:00 |                  | Bob   | Web
  8       | Lost  | 1      | 2024-01-01 10:00 | 2024-04-30 10:00 | Bob   | Web
  9       | Open  | 1      | 2023-01-01 10:00 | 2024-05-30 10:00 | Bob   | Web
  `,
);
const analysis = analysisOf(deals, { asOf: '2024-04-30' });

describe('sales cycle', () => {
  it('is the median of won deals in calendar days, with mean and third quartile', () => {
    // 10, 20, 100 and 0 days
    const result = analysis.result('sales_cycle');
    expect(result).toMatchObject({ value: 15, n: 4, unit: 'days', figures: { median: 15, mean: 32.5, p75: 40 } });
    expect(analysis.result('sales_cycle', 'mean').value).toBe(32.5);
  });

  it('keeps a win of the same day as 0, and lists what closed before it was created', () => {
    expect(account(analysis.result('sales_cycle'), 'deals')).toEqual({
      used: 4,
      lost_deal: 1,
      open_deal: 1,
      no_creation_date: 1,
      no_close_date: 1,
      closed_before_created: 1,
    });
  });

  it('counts by close date', () => {
    expect(byMonth(analysis, 'sales_cycle')).toEqual({
      '2024-01': 10,
      '2024-02': null,
      '2024-03': null,
      '2024-04': 100,
    });
    expect(analysis.result('sales_cycle', 'standard', period('2024-01'))).toMatchObject({ value: 10, n: 3 });
    expect(reasonOf(analysis.result('sales_cycle', 'standard', period('2024-03')))).toBe('no_won_deals');
  });

  it('goes by rep and by source', () => {
    expect(byRep(analysis, 'sales_cycle')).toEqual({ Ann: 15, Bob: 50 });
    expect(lines(analysis.breakdown('sales_cycle', 'source'), 'source')).toEqual({ Web: 10, Fair: 20 });
  });

  it('is, with open deals counted, 23: the patients of Freireich as deals', () => {
    const times = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');
    const iso = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
    // A deal that was lost after so many days is one whose win nobody saw.
    const rows = times.map(
      (time, i) => `${i}|${time.endsWith('+') ? 'Lost' : 'Won'}|2024-01-01|${iso(parseInt(time, 10))}`,
    );
    const tab = rawTab('deals', `Deal ID|Stage|Created|Close date\n${rows.join('\n')}`);
    const result = analysisOf(tab, { asOf: '2024-12-31' });
    expect(result.result('sales_cycle', 'survival')).toMatchObject({ value: 23, n: 21 });
    // The 9 wins alone look much faster.
    expect(result.result('sales_cycle').value).toBe(10);
  });

  it('counts an open deal for as long as it has lasted, whatever its expected close date', () => {
    const rows = [
      '1|Won|2024-01-01|2024-01-11',
      '2|Lost|2024-01-01|2024-01-05',
      '3|Open|2024-01-01|2024-01-02',
      '4|Open|2024-01-01|',
    ];
    const tab = rawTab('deals', `Deal ID|Stage|Created|Close date\n${rows.join('\n')}`);
    const result = analysisOf(tab, { asOf: '2024-03-31' }).result('sales_cycle', 'survival');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('not_reached');
  });

  it('counts from the lead where the deals have no creation date, and says so', () => {
    const leads = rawTab('leads', 'Lead ID|Created|Source\nL1|2024-01-01|Web\nL2|2024-01-05|Web');
    const closed = rawTab(
      'deals',
      'Deal ID|Lead ID|Stage|Amount|Close date\n1|L1|Won|1|2024-01-31\n2|L2|Lost|1|2024-02-01',
    );
    const result = analysisOf([leads, closed]).result('sales_cycle');
    expect(result.value).toBe(30);
    expect(result.notes.map(({ text }) => text)).toContain('note_created_from_lead');
  });

  it('names the missing date', () => {
    const tab = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|1|2024-01-31\n2|Lost|1|2024-02-01');
    const result = analysisOf(tab).result('sales_cycle');
    expect(result).toMatchObject({ value: null, reason: { text: 'no_column' } });
  });
});
