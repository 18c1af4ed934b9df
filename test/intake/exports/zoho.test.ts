import { analysisOf, byRep } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const asOf = '2026-03-31';

const deals = rawTab(
  'Deals',
  `
  Record Id | Deal Owner.id | Deal Owner | Amount | Deal Name | Closing Date | Account Name.id | Account Name | Stage | Probability (%) | Expected Revenue | Lead Source | Contact Name.id | Contact Name | Created By.id | Created By | Modified By | Created Time | Modified Time | Last Activity Time | Reason For Loss
  zcrm_1 | zcrm_91 | Nora Field | 6000 | Mill | 2026-03-10 | zcrm_71 | Mill Ltd | Closed Won | 100 | 6000 | Cold Call | zcrm_81 | Jo | zcrm_92 | Otto Lind | Otto Lind | 2026-02-08 10:00:00 | 2026-03-10 09:00:00 | 2026-03-10 09:00:00 |
  zcrm_2 | zcrm_92 | Otto Lind | 4000 | Barn | 2026-03-20 | zcrm_72 | Barn Inc | Closed Lost | 0 | 0 | Web Download | zcrm_82 | Jet | zcrm_92 | Otto Lind | Otto Lind | 2026-02-05 10:00:00 | 2026-03-20 09:00:00 | 2026-03-20 09:00:00 | Price
  zcrm_3 | zcrm_91 | Nora Field | 3000 | Quay | 2026-05-20 | zcrm_73 | Quay | Negotiation/Review | 90 | 2700 | Web Download | zcrm_83 | Kit | zcrm_92 | Otto Lind | Otto Lind | 2026-03-05 10:00:00 | 2026-03-20 09:00:00 | 2026-03-20 09:00:00 |
  zcrm_4 | zcrm_92 | Otto Lind | 2000 | Dock | 2026-03-25 | zcrm_74 | Dock | Closed Lost to Competition | 0 | 0 | Trade Show | zcrm_84 | Bo | zcrm_92 | Otto Lind | Otto Lind | 2026-03-01 10:00:00 | 2026-03-25 09:00:00 | 2026-03-25 09:00:00 |
  `,
);

const tasks = (name: string, owner: string) =>
  rawTab(
    name,
    `
    Record Id | ${owner} | Subject | Due Date | Contact Name | Related To | Status | Priority | Closed Time | Created Time | Modified Time
    zcrm_41 | Nora Field | Brochure | 2026-03-10 | Jo | Mill | Completed | High | 2026-03-09 11:00:00 | 2026-03-01 10:00:00 | 2026-03-09 11:00:00
    zcrm_42 | Otto Lind | Quote | 2026-03-12 | Kit | Quay | In Progress | High | | 2026-03-01 10:00:00 | 2026-03-09 11:00:00
    zcrm_43 | Otto Lind | Refer | 2026-03-16 | Kit | Quay | Deferred | High | | 2026-03-01 10:00:00 | 2026-03-09 11:00:00
    `,
  );

describe('exports of Zoho', () => {
  it('of deals name the reps, not their ids, and tell won from lost', () => {
    const analysis = analysisOf(deals, { asOf });
    expect(byRep(analysis, 'sales_per_rep')).toEqual({ 'Nora Field': 6000, 'Otto Lind': 0 });
    expect(analysis.result('win_rate').value).toBeCloseTo(1 / 3);
    expect(analysis.result('sales_cycle').value).toBe(30);
    expect(analysis.result('pipeline_value').value).toBe(3000);
    expect(analysis.readings[0].questions).toEqual([]);
  });

  it('of leads count the converted ones, without junk', () => {
    const leads = rawTab(
      'Leads',
      `
      Record Id | Lead Owner.id | Lead Owner | Company | First Name | Last Name | Email | Lead Source | Lead Status | Created By | Created Time | Modified Time | Lead Name | Is Converted | Converted Date Time | Lead Conversion Time
      zcrm_21 | zcrm_91 | Nora Field | Mill | Cy | Mac | c@example.com | Cold Call | Attempted to Contact | Nora Field | 2026-03-01 10:00:00 | 2026-03-05 10:00:00 | Cy Mac | false | |
      zcrm_22 | zcrm_92 | Otto Lind | Barn | Ca | Kid | k@example.com | Advertisement | Contacted | Nora Field | 2026-03-02 10:00:00 | 2026-03-05 10:00:00 | Ca Kid | true | 2026-03-12 10:00:00 | 10
      zcrm_23 | zcrm_92 | Otto Lind | Quay | Ja | Mer | j@example.com | Advertisement | Junk Lead | Nora Field | 2026-03-03 10:00:00 | 2026-03-05 10:00:00 | Ja Mer | false | |
      zcrm_24 | zcrm_92 | Otto Lind | Dock | Te | Swe | t@example.com | Partner | Lost Lead | Nora Field | 2026-03-04 10:00:00 | 2026-03-05 10:00:00 | Te Swe | false | |
      `,
    );
    const analysis = analysisOf(leads, { asOf });
    expect(analysis.result('new_leads').value).toBe(3);
    expect(analysis.result('conversion').value).toBeCloseTo(1 / 3);
  });

  it.each([
    ['Tasks', 'Task Owner'],
    ['Export 4', 'Task Owner'],
    ['Taken', 'Eigenaar'],
    ['Aufgaben', 'Owner'],
  ])('of tasks ("%s", "%s") tell of no sales activity, by the tab or a header alone', (name, owner) => {
    const analysis = analysisOf(tasks(name, owner), { asOf });
    expect(analysis.result('sales_activities').value).toBe(0);
    expect(analysis.result('sales_activities', 'all_types').value).toBe(1);
  });

  it('of calls count those that were made', () => {
    const calls = rawTab(
      'Calls',
      `
      Record Id | Call Owner.id | Call Owner | Subject | Call Type | Call Purpose | Call Start Time | Call Duration | Related To | Contact Name | Call Result | Created Time | Modified Time | Outgoing Call Status
      zcrm_31 | zcrm_91 | Nora Field | Jo | Outbound | Prospecting | 2026-03-02 10:00:00 | 05:00 | Mill | Jo | Interested | 2026-03-02 09:00:00 | 2026-03-02 10:06:00 | Completed
      zcrm_32 | zcrm_91 | Nora Field | Je | Inbound | Demo | 2026-03-03 10:00:00 | 15:00 | Barn | Jet | Requested more info | 2026-03-02 09:00:00 | 2026-03-02 10:06:00 |
      zcrm_33 | zcrm_92 | Otto Lind | Ki | Outbound | Demo | 2026-03-13 10:00:00 | | Quay | Kit | | 2026-03-12 09:00:00 | 2026-03-12 10:06:00 | Overdue
      zcrm_34 | zcrm_92 | Otto Lind | Bo | Outbound | Demo | 2026-03-14 10:00:00 | | Quay | Kit | | 2026-03-12 09:00:00 | 2026-03-12 10:06:00 | Cancelled
      `,
    );
    expect(analysisOf(calls, { asOf }).result('sales_activities').value).toBe(2);
  });
});
