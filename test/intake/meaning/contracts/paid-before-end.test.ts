import { analysisOf, period, reasonOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

/** What tells how recurring revenue moved. */
const MOVES = [
  ['net_revenue_retention', 'standard'],
  ['gross_revenue_retention', 'standard'],
  ['churn', 'revenue'],
  ['quick_ratio', 'standard'],
  ['mrr', 'churn'],
] as const;
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

  it('does not tell it of one among many either, of whoever was still there when the period began', () => {
    const others = Array.from({ length: 59 }, (_, at) => `Firm ${at}|2024-06-0${1 + (at % 9)}||90`);
    const ofMany = (left: string) => {
      const rows = ['Kunde|Startdatum|Enddatum|MRR', ...others, `Sol|2024-06-05|2025-09-30|${left}`];
      return analysisOf(rawTab('Abonnements', rows.join('\n')), { asOf: '2026-03-31' });
    };
    for (const nothing of ['0', '']) {
      for (const [id, variant] of MOVES)
        expect(reasonOf(ofMany(nothing).result(id, variant, period('2025-09')))).toBe('only_part');
      expect(ofMany(nothing).result('mrr').value).toBe(59 * 90);
      for (const [id, variant] of MOVES.slice(0, 2))
        expect(ofMany(nothing).result(id, variant, period('2025-10')).value).toBe(1);
    }
  });

  it('tells it where it shows what was paid', () => {
    expect(listed('60').result('gross_revenue_retention').value).toBeCloseTo(240 / 300);
  });
});
