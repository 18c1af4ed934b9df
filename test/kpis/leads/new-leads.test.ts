import { rawTab } from '../../raw-tab';
import { account, analysisOf, byMonth, byRep, lines, period, reasonOf } from '../asking';

const leads = rawTab(
  'leads',
  `
  Lead ID | Email           | Created          | Status    | Owner | Source
  1       | anna@a.com      | 2024-01-31 23:59 | New       | Ann   | Web
  2       | bram@b.com      | 2024-02-01 00:00 | Contacted | Ann   | Web
  3       | Anna@A.com      | 2024-04-05 10:00 | New       | Bob   | Fair
  4       | test@d.com      | 2024-04-06 10:00 | Test      | Bob   | Web
  5       | x@e.com         | 2024-04-07 10:00 | Duplicate | Bob   | Web
  6       | eva@e.com       | 2024-04-08 10:00 | New       |       | Fair
  7       |                 | 2024-04-08 11:00 | New       | Bob   | Web
  8       |                 | 2024-04-08 12:00 | New       | Bob   | Web
  9       | fay@f.com       |                  | New       | Bob   | Web
  `,
);
const analysis = analysisOf(leads, { asOf: '2024-04-30' });

describe('new leads', () => {
  it('counts each e-mail once, in whatever case, without junk, duplicates and tests', () => {
    const result = analysis.result('new_leads');
    expect(result).toMatchObject({ value: 6, n: 6, unit: 'count' });
    expect(account(result, 'leads')).toEqual({ used: 6, junk_lead: 1, intake_in_doubt: 1, repeated_lead: 1 });
  });

  it('counts by creation, up to the last minute of a month', () => {
    expect(byMonth(analysis, 'new_leads')).toEqual({
      '2024-01': 1,
      '2024-02': 1,
      '2024-03': 0,
      '2024-04': 3,
      '(no date)': 1,
    });
    expect(analysis.result('new_leads', 'standard', period('2024-03')).value).toBe(0);
  });

  it('leaves undated rows out of any period but all', () => {
    const result = analysis.result('new_leads', 'standard', period('2024-04'));
    expect(account(result, 'leads')).toEqual({
      used: 3,
      junk_lead: 1,
      intake_in_doubt: 1,
      repeated_lead: 1,
      no_date_row: 1,
      outside_period: 2,
    });
  });

  it('goes by rep and by source, and adds up', () => {
    expect(byRep(analysis, 'new_leads')).toEqual({ Ann: 2, Bob: 3, '(no rep)': 1 });
    expect(lines(analysis.breakdown('new_leads', 'source'), 'source')).toEqual({ Web: 5, Fair: 1 });
  });

  it('counts a lead whose e-mail was there before as junk only', () => {
    const tab = rawTab(
      'leads',
      'Lead ID|Email|Created|Lead status\n1|a@a.com|2024-01-01|Duplicate\n2|a@a.com|2024-01-02|New\n3|b@b.com|2024-01-02|New',
    );
    const result = analysisOf(tab).result('new_leads');
    expect(result.value).toBe(2);
    expect(account(result, 'leads')).toEqual({ used: 2, junk_lead: 1 });
  });

  it('counts rows without an e-mail one by one', () => {
    const tab = rawTab('leads', 'Lead ID|Created|Source\n1|2024-01-01|Web\n2|2024-01-01|Web\n2|2024-01-05|Web');
    const result = analysisOf(tab).result('new_leads');
    expect(result.value).toBe(2);
    expect(account(result, 'leads')).toEqual({ used: 2, intake_duplicate_id: 1 });
  });

  it('lays a UTC timestamp on the day of the spreadsheet’s zone', () => {
    const tab = rawTab('leads', 'Lead ID|Created (UTC)|Source\n1|2024-05-31 22:30:00|Web\n2|2024-06-15 10:00:00|Web');
    const zone = {
      name: 'CEST',
      toWall: (instant: number) => instant + 7_200_000,
      toInstant: (wall: number) => wall - 7_200_000,
    };
    expect(byMonth(analysisOf(tab, { zone }), 'new_leads')).toEqual({ '2024-06': 2 });
  });

  it('needs leads: deals are none', () => {
    const tab = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|1|2024-01-01\n2|Lost|1|2024-01-02');
    expect(reasonOf(analysisOf(tab).result('new_leads'))).toBe('no_tab');
  });

  it('has no monthly figure without dates, but a whole', () => {
    const tab = rawTab('leads', 'Lead ID|Email|Source|Lead status\n1|a@a.com|Web|New\n2|b@b.com|Web|Contacted');
    const undated = analysisOf(tab, { asOf: '2024-04-30' });
    expect(undated.result('new_leads').value).toBe(2);
    expect(undated.result('new_leads', 'standard', period('2024-04')).value).toBeNull();
  });

  it('points at the day of an import', () => {
    const lines = Array.from({ length: 20 }, (_, i) => [
      `L${i}`,
      `a${i}@b.example`,
      i < 12 ? '2024-03-05' : `2024-03-${10 + i}`,
      'Web',
    ]);
    const tab = { name: 'leads', cells: [['Lead ID', 'Email', 'Created', 'Lead source'], ...lines] };
    const { value, notes } = analysisOf(tab).result('new_leads');
    expect(value).toBe(20);
    expect(notes).toContainEqual({
      text: 'note_bulk_import',
      values: { share: 60, month: '2024-03', day: '2024-03-05' },
    });
  });
});
