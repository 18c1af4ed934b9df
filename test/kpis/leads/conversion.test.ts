import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const leads = rawTab(
  'leads',
  `
  Lead ID | Email           | Created    | Status       | Owner | Source
  L1      | anna@a.com      | 2024-01-02 | New          | Ann   | Web
  L2      | bram@b.com      | 2024-01-05 | Disqualified | Ann   | Web
  L3      | cor@c.com       | 2024-02-05 | New          | Bob   | Fair
  L4      | spam@d.com      | 2024-02-06 | Spam         | Bob   | Web
  L5      | ANNA@a.com      | 2024-02-07 | New          | Ann   | Fair
  L6      | eva@e.com       | 2024-02-08 | New          |       | Web
  L7      | fay@f.com       |            | New          | Bob   | Web
  `,
);
const deals = rawTab(
  'deals',
  `
  Deal ID | Lead ID | Stage | Amount | Close date
  D1      | L1      | Won   | 100    | 2024-03-02
  D2      | L2      | Lost  | 100    | 2024-03-03
  D3      | L3      | Won   | 100    | 2024-06-30
  D4      | L6      | Open  | 100    | 2024-07-30
  D5      | L1      | Won   | 100    | 2024-04-02
  `,
);
const analysis = analysisOf([leads, deals], { asOf: '2024-06-30' });

describe('conversion', () => {
  it('is the leads that ever won ÷ the leads created, joined by their id', () => {
    const result = analysis.result('conversion');
    expect(result).toMatchObject({ value: 2 / 5, n: 5, top: 2, bottom: 5, unit: 'ratio' });
    expect(account(result, 'leads')).toEqual({ used: 5, junk_lead: 1, repeated_lead: 1 });
  });

  it('keeps a disqualified lead: it is one that did not convert', () => {
    expect(analysis.result('conversion', 'standard', period('2024-01'))).toMatchObject({ value: 0.5, n: 2 });
  });

  it('counts by creation, whenever the deal was won, and leaves undated leads out of a month', () => {
    const february = analysis.result('conversion', 'standard', period('2024-02'));
    expect(february).toMatchObject({ value: 0.5, n: 2, top: 1 });
    expect(account(february, 'leads')).toMatchObject({ used: 2, no_date_row: 1, outside_period: 2 });
    expect(byMonth(analysis, 'conversion')).toEqual({ '2024-01': 0.5, '2024-02': 0.5, '(no date)': 0 });
  });

  it('accounts for the rows of the deals that told which leads were won', () => {
    const { used, ...left } = account(analysis.result('conversion'), 'deals');
    expect(used + Object.values(left).reduce((sum, rows) => sum + rows, 0)).toBe(5);
    expect(used).toBeGreaterThanOrEqual(2);
  });

  it('goes by rep and by source', () => {
    expect(byRep(analysis, 'conversion')).toEqual({ Ann: 0.5, Bob: 0.5, '(no rep)': 0 });
    expect(lines(analysis.breakdown('conversion', 'source'), 'source')).toEqual({ Web: 1 / 4, Fair: 1 });
  });

  it('is within 90 days of creation: 60 days are, 146 are not', () => {
    expect(analysis.result('conversion', 'within_90_days')).toMatchObject({ top: 1 });
  });

  it('goes by the deal that was made of a lead, where a lead is called converted once there is one', () => {
    const marked = rawTab(
      'leads',
      `Lead ID|Created|Status|Converted date
       L1|2024-01-03|Converted|2024-01-10
       L2|2024-01-04|Converted|2024-01-12
       L3|2024-01-05|New|
       L4|2024-01-06|Converted|2024-01-20`,
    );
    const made = rawTab(
      'opportunities',
      `Opportunity ID|Lead ID|Created|Close date|Stage|Amount
       O1|L1|2024-01-10|2024-03-15|Closed Won|45000
       O2|L2|2024-01-12|2024-06-10|Proposal|78000
       O3|L3|2024-01-12|2024-02-10|Closed Lost|9000`,
    );
    // L1 was won, L2's deal is open, L4 has no deal that would tell otherwise.
    expect(analysisOf([marked, made], { asOf: '2024-06-30' }).result('conversion')).toMatchObject({
      value: 0.5,
      top: 2,
    });
    expect(analysisOf(marked, { asOf: '2024-06-30' }).result('conversion')).toMatchObject({ value: 0.75, top: 3 });
  });

  it('counts day 90 of 90, and not day 91', () => {
    // L1 was created on 2 January: day 90 after it is 1 April 2024.
    const won = (day: string) =>
      rawTab(
        'deals',
        `Deal ID|Lead ID|Stage|Amount|Close date\nD1|L1|Won|1|${day}\nD2|L2|Lost|1|2024-01-20\nD3|L3|Lost|1|2024-02-20`,
      );
    const top = (day: string) => analysisOf([leads, won(day)]).result('conversion', 'within_90_days').top;
    expect([top('2024-04-01'), top('2024-04-02')]).toEqual([1, 0]);
  });

  it('takes the first dated win of a lead, whatever comes after it', () => {
    const won = rawTab(
      'deals',
      'Deal ID|Lead ID|Stage|Amount|Close date\nD1|L1|Won|1|2024-01-20\nD2|L1|Won|1|\nD3|L1|Won|1|2024-12-20\nD4|L2|Lost|1|2024-01-20\nD5|L3|Lost|1|2024-01-20',
    );
    expect(analysisOf([leads, won]).result('conversion', 'within_90_days')).toMatchObject({ top: 1 });
  });

  it('tells the maturity: the share of leads older than four of five conversions took', () => {
    // Conversions took 60 and 146 days, four of five within 128.8: leads created by 22 February are ripe, one is not.
    const more = rawTab(
      'leads',
      `Lead ID|Created|Converted date
      1|2024-01-01|2024-03-01
      2|2024-01-01|2024-05-26
      3|2024-01-01|
      4|2024-06-01|`,
    );
    const { figures } = analysisOf(more, { asOf: '2024-06-30' }).result('conversion');
    expect(figures.maturity).toBe(0.75);
  });

  it('reads what the leads say themselves: a date, a flag, a status', () => {
    const dated = rawTab(
      'leads',
      'Lead ID|Created|Source|Converted date\n1|2024-01-01|Web|2024-02-01\n2|2024-01-01|Web|\n3|2024-01-02|Web|',
    );
    expect(analysisOf(dated).result('conversion')).toMatchObject({ value: 1 / 3, n: 3 });
    const flagged = rawTab(
      'leads',
      'Lead ID|Created|Source|Converted\n1|2024-01-01|Web|TRUE\n2|2024-01-01|Web|FALSE\n3|2024-01-02|Web|FALSE',
    );
    expect(analysisOf(flagged).result('conversion')).toMatchObject({ value: 1 / 3, n: 3 });
    const status = rawTab(
      'leads',
      'Lead ID|Created|Source|Lead status\n1|2024-01-01|Web|Converted\n2|2024-01-01|Web|New\n3|2024-01-02|Web|Unqualified',
    );
    expect(analysisOf(status).result('conversion')).toMatchObject({ value: 1 / 3, n: 3 });
  });

  it('counts a lead that was won before it was typed in', () => {
    const tab = rawTab(
      'leads',
      'Lead ID|Created|Source|Converted date\n1|2024-02-01|Web|2024-01-01\n2|2024-01-01|Web|',
    );
    expect(analysisOf(tab).result('conversion')).toMatchObject({ value: 0.5, n: 2 });
  });

  it('does not take deals for leads’ deals because a header sounds alike', () => {
    const strangers = rawTab(
      'deals',
      'Deal ID|Lead ID|Stage|Amount|Close date\nD1|X1|Won|1|2024-01-01\nD2|X2|Lost|1|2024-01-02\nD3|X3|Won|1|2024-01-02',
    );
    const result = analysisOf([leads, strangers]).result('conversion');
    expect(result.value).toBeNull();
    expect(reasonOf(result)).toBe('no_conversion_known');
  });

  it('waits where those whose word nobody knows may be the lost ones', () => {
    const of = (...statuses: string[]) =>
      analysisOf(
        rawTab(
          'leads',
          [
            'Lead|Created|Status',
            ...statuses.map((one, at) => `L${at}|2024-01-${String(at + 1).padStart(2, '0')}|${one}`),
          ].join('\n'),
        ),
      ).result('conversion');
    expect(reasonOf(of('Converted', 'New', 'Gone quiet', 'New'))).toBe('lost_leads_unclear');
    expect(reasonOf(of('Converted', 'New', 'Gone quiet', 'Lost'))).toBe('only_part');
    const few = Array.from({ length: 8 }, () => ['New', 'Lost', 'Lost']).flat();
    expect(of('Converted', 'Gone quiet', ...few).value).toBeCloseTo(1 / 25, 9);
    expect(of('Converted', 'New', 'New', 'Afgehaakt').value).toBe(0.25);
  });

  it('gives a reason in a month without leads', () => {
    const result = analysis.result('conversion', 'standard', period('2024-05'));
    expect(result).toMatchObject({ value: null, n: 0 });
    expect(reasonOf(result)).toBe('no_leads_in_period');
  });
});
