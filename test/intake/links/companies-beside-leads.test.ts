import { companiesBesideLeads } from '../../../src/intake/links/companies-beside-leads';
import type { TabReading } from '../../../src/intake/reading';

const column = { header: 'x', index: 0, sure: 1 };
const leads = (name: string, ...fields: string[]): TabReading =>
  ({ name, table: 'leads', columns: Object.fromEntries(fields.map((field) => [field, column])) }) as never;
const [people, companies] = [leads('contacts', 'email', 'name'), leads('companies', 'customer')];

test('companies beside the people who are leads are named with the tab of these, whichever comes first', () => {
  for (const tabs of [
    [people, companies],
    [companies, people],
  ])
    expect([...companiesBesideLeads(tabs)]).toEqual([['companies', 'contacts']]);
});

test('alone they are leads, and so is a tab that calls its rows so', () => {
  expect([...companiesBesideLeads([companies])]).toEqual([]);
  expect([...companiesBesideLeads([people, leads('leads', 'customer'), leads('contacts 2', 'email')])]).toEqual([]);
});
