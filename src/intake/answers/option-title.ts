import type { Language } from '../../base/language';
import { isOwn, own } from '../../base/own';
import { declarationOf, type TableName, tables } from '../../tables/tables';
import { say, sayNumber } from '../../texts/say';
import { optionTexts } from '../../texts/sentences/option-texts';
import { tableNames } from '../recognise/header-words/vocabulary';

const PREFIX = 'option_';
/** The answers that have a text of their own. */
export const fixedOptions = Object.keys(optionTexts).map((key) => key.slice(PREFIX.length));

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
 * What the words of some answers mean, in both languages: a row of the plan tab says it out of sight, so that whoever reads
 * the row needs to know none of them. Answers that are shown as they are go without.
 */
export function optionMeanings(options: readonly string[], table: TableName | null): string {
  const words = options.flatMap((option) =>
    (['en', 'nl'] as const).flatMap((language) => {
      const shown = optionTitle(option, table, language);
      return shown === option || shown.includes('{') ? [] : [`${shown} = ${option}`];
    }),
  );
  return [...new Set(words)].join('; ');
}
