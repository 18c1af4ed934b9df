import { type Answers, answersFor, describeSet, refsOf, rowsOf, tabOf } from '../data-set';
import { countBy, mapped, rounded, valuesOf } from '../expectations';

describeSet('hubspot-dummy', () => {
  const refs = refsOf('hubspot-dummy');
  const sellers = Object.entries<{ won: number; lost: number; revenue: number }>(refs.per_rep).filter(
    ([, rep]) => rep.won > 0,
  );
  let all: Answers;
  beforeAll(() => {
    const files = ['hubspot_deals', 'hubspot_activities', 'hubspot_contacts', 'hubspot_companies'];
    all = answersFor(files.map((file) => tabOf(`hubspot-dummy/${file}.csv`)));
  });

  it('reads deals, activities and contacts', () => {
    const tables = Object.fromEntries(all.report.tabs.map((tab) => [tab.name, tab.table]));
    expect(tables).toMatchObject({
      hubspot_deals: 'deals',
      hubspot_activities: 'activities',
      hubspot_contacts: 'leads',
    });
  });

  it('win rate in all and by pipeline; close dates of open deals are expected ones', () => {
    const kpi = all.kpi('win_rate');
    expect(kpi).toMatchObject({ top: 71, n: 140 });
    expect(kpi.value).toBeCloseTo(refs.win_rate, 6);
    expect(valuesOf(kpi.by?.pipeline, 6)).toEqual(refs.win_rate_by_pipeline);
    const byRep = Object.fromEntries(sellers.map(([rep, { won, lost }]) => [rep, rounded(won / (won + lost), 6)]));
    expect(valuesOf(kpi.byRep, 6)).toEqual(byRep);
  });

  it('revenue and the average deal', () => {
    expect(all.kpi('revenue').value).toBeCloseTo(refs.revenue, 2);
    const months = (all.kpi('revenue').byMonth ?? []).filter((group) => group.n > 0);
    expect(valuesOf(months, 2)).toEqual(refs.revenue_by_month);
    expect(all.kpi('average_purchase').value).toBeCloseTo(refs.avg_deal, 4);
    const sold = (all.kpi('sales_per_rep').byRep ?? []).filter((rep) => rep.value !== 0);
    expect(valuesOf(sold, 2)).toEqual(Object.fromEntries(sellers.map(([rep, { revenue }]) => [rep, revenue])));
  });

  it('sales cycle', () => {
    expect(all.kpi('sales_cycle')).toMatchObject({ n: refs.cycle_won.n, median: refs.cycle_won.median });
    expect(all.kpi('sales_cycle').mean).toBeCloseTo(refs.cycle_won.mean, 4);
  });

  it('share of won deals with existing customers', () => {
    expect(all.kpi('upsell_rate').variants?.share_of_won_deals).toBeCloseTo(refs.existing_business_share_of_won, 6);
  });

  it('new leads: contacts by the month they were made, and by source', () => {
    const kpi = all.kpi('new_leads');
    expect(kpi.value).toBe(950);
    expect(
      valuesOf(
        (kpi.byMonth ?? []).filter((group) => group.n > 0),
        0,
      ),
    ).toEqual(refs.new_contacts_by_month);
    expect(valuesOf(kpi.by?.source, 0)).toEqual(refs.contacts_by_source);
  });

  it('sales activities: calls and e-mails in full; notes and tasks are none', () => {
    const types = valuesOf(all.kpi('sales_activities').by?.type, 0);
    expect(types).toMatchObject({ Call: refs.activities_by_type.Call, Email: refs.activities_by_type.Email });
    expect(types).not.toHaveProperty('Note');
    expect(types).not.toHaveProperty('Task');
    // Meetings: 66 have no outcome, 58 were completed; the rest was planned, moved, cancelled or missed.
    const meetings = rowsOf('hubspot-dummy/hubspot_activities.csv').filter((row) => row['Activity Type'] === 'Meeting');
    const held = countBy(meetings, (row) => row['Meeting Outcome']);
    expect(types.Meeting).toBe(held[''] + held.Completed);
  });

  it('shows the two who have activities but no deals', () => {
    const reps = mapped(
      Object.fromEntries((all.kpi('sales_activities').byRep ?? []).map((rep) => [rep.key, rep])),
      (rep) => rep.value,
    );
    expect(reps['kevin.malone@example.com']).toBeGreaterThan(100);
    expect(reps['oscar.martinez@example.com']).toBeGreaterThan(100);
  });

  it('does not call the first activity of a contact a response when most came before the contact', () => {
    // 578 of the 847 contacts with an activity had one before they were made: no response time worth a number.
    expect(refs.contacts_with_activity_before_creation).toBe(578);
    expect(all.kpi('response_time').value).toBeUndefined();
  });
});
