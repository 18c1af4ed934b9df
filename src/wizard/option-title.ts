import type { Sentence } from '../engine/sentence';
import { fieldOf, tableNames } from '../intake/vocabulary';
import type { Language } from '../plan/plan';
import { type TableName, tables } from '../tables/tables';
import { say } from '../texts/say';

const known: Record<string, Sentence['text']> = {
  'd/m/y': 'wizard_option_dmy',
  'm/d/y': 'wizard_option_mdy',
  open: 'wizard_option_open',
  won: 'wizard_option_won',
  lost: 'wizard_option_lost',
  out: 'wizard_option_out',
  ignore: 'wizard_option_ignore',
  'not data': 'wizard_option_not_data',
};

/** How an answer to a question about a tab is shown on its button; headers and numbers are shown as they are. */
export function optionTitle(option: string, table: TableName | null, language: Language): string {
  if (option in known) return say({ text: known[option] }, language);
  if (tableNames.includes(option as TableName)) return tables[option as TableName].title[language];
  const field = table && fieldOf(table, option);
  return field ? field.title[language] : option;
}
