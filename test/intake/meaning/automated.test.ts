import { makerOf } from '../../../src/intake/meaning/automated';
import { account, analysisOf, byRep } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const asOf = '2025-05-31';
const leads = rawTab(
  'Leads',
  'Lead ID|Email|Created|Status\nL1|a@x.nl|2025-05-05 09:00|New\nL2|b@x.nl|2025-05-06 09:00|New\nL3|c@x.nl|2025-05-07 09:00|New',
);
const activities = (header: string, [program, person]: string[]) =>
  rawTab(
    'Activities',
    [
      `Activity ID|Lead ID|Type|Done on|${header}`,
      `1|L1|Email|2025-05-05 09:01|${program}`,
      `2|L1|Call|2025-05-05 10:00|${person}`,
      `3|L2|Email|2025-05-06 09:01|${program}`,
      `4|L2|Call|2025-05-06 11:00|${person}`,
    ].join('\n'),
  );

describe('what a program did is no activity of a rep, and no answer of a person', () => {
  it.each([
    ['Activity source', 'bot', 'human'],
    ['Source', 'Automation', 'Manual'],
    ['Uitgevoerd door', 'systeem', 'medewerker'],
    ['Durchgeführt von', 'Automatisch', 'Mitarbeiter'],
    ['Owner', 'HubSpot Bot', 'Jan Bot'],
    ['Propriétaire', 'Système', 'Léa Roux'],
    ['Assigned to', 'Automated Process', 'Ann Lee'],
  ])('%s: %s', (header, program, person) => {
    const analysis = analysisOf([leads, activities(header, [program, person])], { asOf });
    const found = analysis.result('sales_activities');
    expect(found.value).toBe(2);
    expect(account(found, 'Activities')).toEqual({ used: 2, intake_automated: 2 });
    expect(analysis.result('response_time').value).toBe(90);
    expect(Object.keys(byRep(analysis, 'sales_activities'))).not.toContain(program);
  });

  it.each(['Jan Bot', 'Bot, Jan', 'Otto Matic', 'Ann', 'Systema BV', ''])('but %s is none', (label) => {
    expect(makerOf(label)).not.toBe('program');
  });

  it('and a source that names no maker says nothing', () => {
    const found = analysisOf([activities('Source', ['Website', 'Fair'])], { asOf }).result('sales_activities');
    expect(found.value).toBe(4);
  });
});
