import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countsOf, daysBetween, expectReason, mapped, median, valuesOf } from '../expectations';

const LEADS = 'olist-funnel/olist_marketing_qualified_leads_dataset.csv';
const WON = 'olist-funnel/olist_closed_deals_dataset.csv';

describeSet('olist-funnel', () => {
  const refs = refsOf('olist-funnel');
  const asked = new Map(rowsOf(LEADS).map((row) => [row.mql_id, row.first_contact_date]));
  const won = rowsOf(WON).map((row) => ({
    rep: row.sr_id,
    days: daysBetween(asked.get(row.mql_id) as string, row.won_date),
  }));
  let all: Answers;
  beforeAll(() => {
    all = answersFor([tabOf(WON), tabOf(LEADS)]);
  });

  it('new leads, by month and by origin', () => {
    const kpi = all.kpi('new_leads');
    expect(kpi.value).toBe(refs.leads);
    expect(
      valuesOf(
        (kpi.byMonth ?? []).filter((group) => group.n > 0),
        0,
      ),
    ).toEqual(refs.leads_by_month);
    const origins = valuesOf(kpi.by?.source, 0);
    for (const [origin, { leads }] of Object.entries<{ leads: number }>(refs.conversion_by_origin)) {
      if (origin !== '(blank)') expect([origin, origins[origin]]).toEqual([origin, leads]);
    }
  });

  it('conversion: leads that were ever won, over all leads', () => {
    const kpi = all.kpi('conversion');
    expect(kpi).toMatchObject({ top: 842, bottom: 8000, n: 8000 });
    expect(kpi.value).toBeCloseTo(refs.conversion, 6);
    expect(
      valuesOf(
        (kpi.byMonth ?? []).filter((group) => group.n > 0),
        6,
      ),
    ).toEqual(refs.conversion_by_lead_month);
  });

  it('conversion by origin; the 60 blank ones are a group of their own beside "unknown"', () => {
    const groups = all.kpi('conversion').by?.source ?? [];
    const named = Object.entries<{ leads: number; rate: number }>(refs.conversion_by_origin).filter(
      ([key]) => key !== '(blank)',
    );
    for (const [key, { leads, rate }] of named) {
      const group = groups.find((each) => each.key === key);
      expect([key, group?.n]).toEqual([key, leads]);
      expect(group?.value).toBeCloseTo(rate, 6);
    }
    const others = groups.filter((group) => !named.some(([key]) => key === group.key));
    expect(others.map((group) => group.n)).toEqual([refs.conversion_by_origin['(blank)'].leads]);
    expect(others[0].value).toBeCloseTo(refs.conversion_by_origin['(blank)'].rate, 6);
  });

  it('conversion within 90 days', () => {
    const soon = won.filter((deal) => deal.days <= 90).length;
    expect(all.kpi('conversion').variants?.within_90_days).toBeCloseTo(soon / 8000, 6);
  });

  it('sales cycle from first contact to won; the deal won before its lead is left out', () => {
    const kpi = all.kpi('sales_cycle');
    expect(kpi).toMatchObject({
      n: refs.cycle_days.non_negative.n,
      median: refs.cycle_days.non_negative.median,
      value: 14,
    });
    expect(kpi.mean).toBeCloseTo(refs.cycle_days.non_negative.mean, 4);
    const account = kpi.rows?.find((each) => each.tab === 'olist_closed_deals_dataset');
    expect(account).toMatchObject({ used: 841, leftOut: [{ rows: 1 }] });
  });

  it('sales cycle by rep', () => {
    const reps = [...new Set(won.map((deal) => deal.rep))].sort();
    const days = (rep: string) => won.filter((deal) => deal.rep === rep && deal.days >= 0).map((deal) => deal.days);
    const kpi = all.kpi('sales_cycle');
    expect(valuesOf(kpi.byRep, 4)).toEqual(Object.fromEntries(reps.map((rep) => [rep, median(days(rep))])));
    // Deals per rep are the n of that; the one negative deal is 495d…'s.
    const deals = mapped(refs.deals_per_sr, (count: number) => count);
    expect(countsOf(kpi.byRep)).toEqual({ ...deals, '495d4e95a8cf8bbf8b432b612a2aa328': 62 });
  });

  it('has no win rate (nothing lost) and no amounts (the sellers’ own turnover is none of ours)', () => {
    for (const id of ['win_rate', 'revenue', 'sales_per_rep', 'average_purchase', 'clv', 'leads_needed'] as const)
      expectReason(all.kpi(id));
  });
});
