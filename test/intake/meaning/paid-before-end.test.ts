import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const asOf = '2026-03-31';
const listed = (left: string) =>
  analysisOf(
    rawTab(
      'Subscriptions',
      `Customer|Start date|End date|MRR
       Acme|2025-01-05||100
       Bolt|2025-01-09||80
       Coop|2025-02-01|2026-03-10|${left}
       Dune|2025-02-03||60`,
    ),
    { asOf },
  );

describe('a list that shows 0 as the MRR of what has ended', () => {
  it('does not tell what was lost with it, and what runs now it does', () => {
    for (const nothing of ['0', '0.00']) {
      const analysis = listed(nothing);
      expect(analysis.readings[0].questions).toEqual([]);
      expect(analysis.result('mrr').value).toBe(240);
      for (const id of ['net_revenue_retention', 'gross_revenue_retention', 'quick_ratio'] as const)
        expect(reasonOf(analysis.result(id))).toBe('only_part');
      expect(analysis.result('churn').value).toBeCloseTo(1 / 4);
    }
  });

  it('tells it where it shows what was paid', () => {
    expect(listed('60').result('gross_revenue_retention').value).toBeCloseTo(240 / 300);
  });
});
