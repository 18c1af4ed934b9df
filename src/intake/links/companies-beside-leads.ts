import type { TabReading } from '../reading';
import { namesTable } from '../recognise/header-words/vocabulary';
import { tabWordsOf } from '../text/normal-text';

/**
 * Tabs of companies that read as leads beside a tab of people who are leads, per tab the other: a CRM exports both, and
 * whoever is added up with their company counts twice.
 */
export function companiesBesideLeads(readings: readonly TabReading[]): Map<string, string> {
  const leads = readings.filter(({ table }) => table === 'leads');
  const people = leads.find(({ columns }) => columns.email !== undefined);
  const found = new Map<string, string>();
  if (people === undefined) return found;
  for (const { name, columns } of leads) {
    const isOfPeople = columns.email !== undefined || columns.name !== undefined;
    if (!isOfPeople && columns.customer !== undefined && !namesTable(tabWordsOf(name), 'leads'))
      found.set(name, people.name);
  }
  return found;
}
