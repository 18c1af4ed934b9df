import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const asOf = '2025-06-30';
const deals = (header: string, days: readonly string[]) =>
  rawTab(
    'Deals',
    `Deal id|Stage|Created|Expected close date|${header}|Amount\n1|Closed Won|2025-01-05|2025-05-05|${days[0]}|10\n2|Closed Won|2025-01-06|2025-05-06|${days[1]}|20\n3|Closed Lost|2025-01-07|2025-05-07|${days[2]}|30\n4|Proposal|2025-01-07|2025-08-07||30`,
  );

describe('a column that is called the day of closing', () => {
  test.each([
    ['Actual close date', 'week 9', 'week 10', 'week 11'],
    ['Date closed', 'spring', 'spring', 'summer'],
    ['Sluitingsdatum', 'wk 9', 'wk 10', 'wk 11'],
    ['Abschlussdatum', 'KW 9', 'KW 10', 'KW 11'],
  ])('in which no date can be read is why: no expected one stands in for %s', (header, ...days) => {
    const analysis = analysisOf([deals(header, days)], { asOf });
    for (const kpi of ['sales_cycle', 'revenue'] as const)
      expect(analysis.result(kpi)).toMatchObject({
        value: null,
        reason: { text: 'intake_problem_dates', values: { column: header } },
      });
  });

  test('may hold seconds since 1970, or smaller parts of them, as programs write them', () => {
    for (const unit of [1, 1e3, 1e6, 1e9]) {
      const days = [10, 20, 30].map((day) => `${(Date.UTC(2025, 1, day) / 1000) * unit}`);
      expect(analysisOf([deals('Actual close date', days)], { asOf }).result('sales_cycle').value).toBe(40.5);
    }
  });
});
