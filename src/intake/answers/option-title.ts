import type { Language } from '../../base/language';
import { isOwn, own } from '../../base/own';
import { declarationOf, type TableName, tables } from '../../tables/tables';
import { say, sayNumber } from '../../texts/say';
import { optionTexts } from '../../texts/sentences/option-texts';
import type { Answer } from '../reading';
import { tableNames } from '../recognise/header-words/vocabulary';
import { NONE_OF_THEM } from './answers';

const PREFIX = 'option_';
const fixed = Object.keys(optionTexts).map((key) => key.slice(PREFIX.length));

/** How an answer to a question about a tab is shown on its button; headers and numbers are shown as they are. */
export function optionTitle(option: string, table: TableName | null, language: Language): string {
  const [count] = /^\d+/.exec(option) ?? [''];
  const text = [option, option.replace(count, '{count}')]
    .map((one) => PREFIX + one)
    .find((key) => isOwn(optionTexts, key));
  if (text) return say({ text: text as keyof typeof optionTexts, values: { count } }, language);
  if (/^-?\d+\.\d+$/.test(option)) return sayNumber(Number(option), language, 6);
  if (tableNames.includes(option as TableName)) return tables[option as TableName].title[language];
  const field = table === null ? undefined : own(declarationOf(table).fields, option);
  return field ? field.title[language] : option;
}

/**
 * The answer that a text means: one as a plan has it, or as either language shows it. The text itself where it means none,
 * or two: a header, a name, an amount. `about`: what is asked.
 */
export function optionFrom(text: string, { column, value }: Omit<Answer, 'answer'>): string {
  const typed = text.trim().toLowerCase();
  const count = /\d+/.exec(typed)?.[0] ?? '';
  const known = fixed.map((option) => option.replace('{count}', count));
  const meanings = new Set<string>();
  const offer = (options: readonly string[], table: TableName | null): void => {
    for (const option of options) {
      const shown = [option, optionTitle(option, table, 'en'), optionTitle(option, table, 'nl')];
      if (shown.some((one) => one.toLowerCase() === typed)) meanings.add(option);
    }
  };
  if (column !== '') {
    offer(known, null);
    if (!value) for (const table of tableNames) offer(Object.keys(tables[table].fields), table);
  } else offer(value ? [NONE_OF_THEM] : ['not data', ...tableNames], null);
  return meanings.size === 1 ? [...meanings][0] : text;
}

/** An answer as it is shown where it is read back: in words of the language wherever these mean it and nothing else. */
export function optionShown(
  option: string,
  about: Omit<Answer, 'answer'>,
  table: TableName | null,
  language: Language,
): string {
  const shown = optionTitle(option, table, language);
  return optionFrom(shown, about) === option ? shown : option;
}
