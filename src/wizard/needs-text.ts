import type { Language } from '../base/language';
import type { Formula } from '../engine/formula/formula';
import { neededTabs } from '../kpis/declaration/needed-columns';
import { tables } from '../tables/tables';
import { say } from '../texts/say';

const OR = { en: ' or ', nl: ' of ' };

/** The tabs and columns that would make a KPI possible, in sentences; '' for a KPI that takes none. */
export function needsText(oneOf: Formula[], language: Language): string {
  const { tabs, instead } = neededTabs(oneOf, language);
  const sentences = tabs.map(({ table, columns }) => {
    const values = { table: tables[table].title, columns: columns.join(', ') };
    return say({ text: columns.length === 0 ? 'wizard_needs_tab' : 'wizard_needs_columns', values }, language);
  });
  if (sentences.length > 0 && instead.length > 0) {
    const named = instead.map((table) => tables[table].title[language]).join(OR[language]);
    sentences.push(say({ text: 'wizard_needs_instead', values: { tables: named } }, language));
  }
  return sentences.join(' ');
}
