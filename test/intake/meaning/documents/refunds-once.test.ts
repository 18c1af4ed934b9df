import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenue = (lines: string, header = 'Number | Date | Customer | Status | Amount') =>
  analysisOf(rawTab('payments', `${header}\n${lines}`), { asOf: '2024-03-31' }).result('revenue');

describe('an order with the status refunded', () => {
  it('is nothing where the tab has no row for the refund', () => {
    expect(revenue('1 | 2024-03-01 | Ann | Paid | 100\n2 | 2024-03-02 | Bob | Refunded | 50').value).toBe(100);
  });

  it.each([
    ['one row', '3 | 2024-03-09 | Bob | Completed | -50'],
    ['two rows', '3 | 2024-03-09 | Bob | Completed | -20\n4 | 2024-03-10 | bob | Completed | -30'],
  ])('is taken back once where %s of the same customer say so too', (_how, back) => {
    const lines = `1 | 2024-03-01 | Ann | Paid | 100\n2 | 2024-03-02 | Bob | Refunded | 50\n${back}`;
    expect(revenue(lines).value).toBe(100);
  });

  it('is taken back on the day of the refund', () => {
    const tab = rawTab(
      'payments',
      `
      Number | Date       | Customer | Status   | Amount
      1      | 2024-02-01 | Ann      | Paid     | 100
      2      | 2024-02-02 | Bob      | Refunded | 50
      2      | 2024-03-09 | Bob      | Refunded | -50
      `,
    );
    const groups = analysisOf(tab, { asOf: '2024-03-31' }).breakdown('revenue', 'month');
    expect(groups.map(({ value }) => value)).toEqual([150, -50]);
  });

  it('stays nothing beside the refunds of others', () => {
    const lines =
      '1 | 2024-03-01 | Ann | Paid | 100\n2 | 2024-03-02 | Bob | Refunded | 50\n3 | 2024-03-09 | Ann | Completed | -10';
    expect(revenue(lines).value).toBe(90);
  });

  it.each([
    [
      'sums',
      '1 | 2024-03-01 | Ann | Paid | 100\n2 | 2024-03-02 | Bob | Refunded | 50\n3 | 2024-03-09 | Bob | Completed | -10',
    ],
    [
      'names',
      '1 | 2024-03-01 | Ann | Paid | 100\n2 | 2024-03-02 | Bob | Refunded | 50\n3 | 2024-03-09 | | Completed | -50',
    ],
  ])('makes no revenue known where the %s do not tell whether they are one', (_what, lines) => {
    expect(reasonOf(revenue(lines))).toBe('refunds_perhaps_twice');
  });
});
