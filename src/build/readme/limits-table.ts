import { limits } from '../../base/limits';
import { limitTexts } from '../../texts/limit-texts';
import { sayNumber } from '../../texts/say';
import { markdownTable, type TableLanguage } from './markdown-table';

const HEADERS: Record<TableLanguage, string[]> = {
  en: ['At most', 'Of', 'Beyond that'],
  nl: ['Hoogstens', 'Van', 'Daarboven'],
};

/** How much may come in as a table of markdown, made from the list of limits. */
export function limitsTable(language: TableLanguage): string {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const rows = names.map((name) => {
    const { of, beyond } = limitTexts[name];
    return [sayNumber(limits[name], language, 1), of[language], beyond[language]];
  });
  return markdownTable(HEADERS[language], rows);
}
