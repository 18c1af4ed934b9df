import { analysisOf, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const deals = (...closed: string[]) =>
  analysisOf(
    rawTab(
      'deals',
      [
        'Deal | Stage | Amount | Created | Close date | Owner',
        ...closed.map((day, at) => `D${at} | Won | ${100 + at} | 2024-01-1${at} | ${day} | Ann`),
      ].join('\n'),
    ),
    { asOf: '2024-05-31', locale: 'en_US' },
  );

describe('close dates that name a month and no day', () => {
  it.each([
    [['Mar-24', 'Apr-24', 'Apr-24']],
    [['March 2024', 'April 2024', 'April 2024']],
    [['maart 2024', 'april 2024', 'april 2024']],
    [['2024-03', '2024-04', '2024-04']],
    [['03/2024', '04/2024', '04/2024']],
    [['Mär 2024', '2024-04-12', '2024-04-13']],
  ])('%j: months add up, and no cycle is known', (closed) => {
    const analysis = deals(...closed);
    expect(analysis.result('sales_per_rep').value).toBe(closed.reduce((sum, _day, at) => sum + 100 + at, 0));
    expect(reasonOf(analysis.result('sales_cycle'))).toBe('intake_unread_months');
  });

  it('days do', () => {
    expect(deals('2024-03-01', '2024-04-12', '2024-04-01').result('sales_cycle').value).not.toBeNull();
  });
});
