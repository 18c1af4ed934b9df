import type { Formula, RowSet } from '../engine/formula';
import { preparedFrom } from '../tables/prepared-fields';
import { tables } from '../tables/tables';
import type { TableLanguage } from './markdown-table';

const OR = { en: ' or ', nl: ' of ' };

/** The tabs and columns from which the first answerable formula reads, each alternative in words: `Deals: Stage or Status, Close date`. */
export function neededColumns(oneOf: Formula[], language: TableLanguage): string {
  const alternatives = oneOf.map((formula) => everyNeed(formula, language).join(' + ')).filter((text) => text !== '');
  return Array.from(new Set(alternatives)).join(`;${OR[language]}`);
}

function everyNeed(formula: Formula, language: TableLanguage): string[] {
  switch (formula.shape) {
    case 'given':
      return [];
    case 'derived': {
      const needs = Object.values(formula.inputs).map(({ oneOf }) => neededColumns(oneOf, language));
      const named = Array.from(new Set(needs.filter((text) => text !== '')));
      return named.length === 1 ? named : named.map((text) => (text.includes(';') ? `(${text})` : text));
    }
    default:
      return [needOf(formula.rows, language)];
  }
}

function needOf({ table, needs }: RowSet, language: TableLanguage): string {
  const columns = needs.map((need) => {
    const fields = (typeof need === 'string' ? [need] : need).flatMap((field) => preparedFrom[field] ?? [field]);
    return titlesOf(table, fields, language).join(OR[language]);
  });
  const title = tables[table].title[language];
  const named = Array.from(new Set(columns.filter((column) => column !== '')));
  return named.length === 0 ? title : `${title}: ${named.join(', ')}`;
}

function titlesOf(table: RowSet['table'], fields: string[], language: TableLanguage): string[] {
  const known = tables[table].fields as Record<string, { title: { en: string; nl: string } }>;
  // A name tells who the customer is only where the rows are customers.
  const telling = fields.filter(
    (field) => known[field] && !(field === 'name' && fields.includes('customer') && known.customer),
  );
  return Array.from(new Set(telling.map((field) => known[field].title[language])));
}
