import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countBy, mapped, rounded, valuesOf } from '../expectations';

interface Rep {
  won: number;
  lost: number;
  revenue: number;
  completed: number;
}

describeSet('opps-upsell-type', () => {
  const refs = refsOf('opps-upsell-type');
  let all: Answers;
  beforeAll(() => {
    all = answersFor(['opportunities', 'leads', 'activities'].map((file) => tabOf(`opps-upsell-type/${file}.csv`)));
  });

  it('win rate in all, by type and by rep', () => {
    expect(all.kpi('win_rate').value).toBeCloseTo(refs.win_rate, 6);
    expect(valuesOf(all.kpi('win_rate').by?.type, 6)).toEqual(refs.win_rate_by_type);
    expect(valuesOf(all.kpi('win_rate').byRep, 6)).toEqual(
      mapped(refs.per_rep, (rep: Rep) => rounded(rep.won / (rep.won + rep.lost), 6)),
    );
  });

  it('revenue by the day of closing, not the expected one', () => {
    expect(all.kpi('revenue').value).toBeCloseTo(refs.revenue, 2);
    expect(
      valuesOf(
        (all.kpi('revenue').byMonth ?? []).filter((group) => group.n > 0),
        2,
      ),
    ).toEqual(refs.revenue_by_month);
    expect(valuesOf(all.kpi('sales_per_rep').byRep, 2)).toEqual(mapped(refs.per_rep, (rep: Rep) => rep.revenue));
  });

  it('sales cycle by the day of closing, not the expected one', () => {
    expect(all.kpi('sales_cycle')).toMatchObject({ n: refs.cycle_won.n, median: refs.cycle_won.median });
    expect(all.kpi('sales_cycle').mean).toBeCloseTo(refs.cycle_won.mean, 4);
  });

  it('upsell as a share of what was won', () => {
    expect(all.kpi('upsell_rate').variants?.share_of_won_deals).toBeCloseTo(refs.upsell_rate_deals, 5);
    expect(all.kpi('upsell_rate').variants?.share_of_won_amount).toBeCloseTo(refs.upsell_share_revenue, 6);
  });

  it('leads and their conversion, in all and by source', () => {
    expect(all.kpi('new_leads').value).toBe(refs.leads);
    expect(
      valuesOf(
        (all.kpi('new_leads').byMonth ?? []).filter((group) => group.n > 0),
        0,
      ),
    ).toEqual(refs.leads_by_month);
    expect(all.kpi('conversion').value).toBeCloseTo(refs.lead_conversion, 6);
    expect(valuesOf(all.kpi('conversion').by?.source, 6)).toEqual(refs.lead_conversion_by_source);
  });

  it('completed activities by rep and type', () => {
    const done = rowsOf('opps-upsell-type/activities.csv').filter((row) => row.status === 'Completed');
    expect(all.kpi('sales_activities').value).toBe(done.length);
    expect(valuesOf(all.kpi('sales_activities').byRep, 0)).toEqual(mapped(refs.per_rep, (rep: Rep) => rep.completed));
    expect(valuesOf(all.kpi('sales_activities').by?.type, 0)).toEqual(countBy(done, (row) => row.type));
  });
});
