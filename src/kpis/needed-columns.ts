import type { Formula, RowSet } from '../engine/formula';
import { preparedFrom } from '../tables/prepared-fields';
import { type TableName, tables } from '../tables/tables';

type TableLanguage = 'en' | 'nl';

const OR = { en: ' or ', nl: ' of ' };
const ELSE = { en: 'else', nl: 'anders' };

/**
 * The tabs and columns from which a KPI is computed, in words: those of the first choice in full, the tabs that can take
 * its place by name. `Orders: Amount or Line amount (else Deals)`
 */
export function neededColumns(oneOf: Formula[], language: TableLanguage): string {
  const [first, ...others] = oneOf;
  const needed = needsOf(first, language);
  const own = new Set(tabsOf(first));
  const instead = others.flatMap(tabsOf).filter((table) => !own.has(table));
  if (needed === '' || instead.length === 0) return needed;
  const named = Array.from(new Set(instead)).map((table) => tables[table].title[language]);
  return `${needed} (${ELSE[language]} ${named.join(', ')})`;
}

function needsOf(formula: Formula, language: TableLanguage): string {
  if (formula.shape === 'given') return '';
  if (formula.shape !== 'derived') return needOf(formula.rows, language);
  const needs = Object.values(formula.inputs).map(({ oneOf }) => neededColumns(oneOf, language));
  return Array.from(new Set(needs.filter((text) => text !== ''))).join(' + ');
}

function tabsOf(formula: Formula): TableName[] {
  if (formula.shape === 'given') return [];
  if (formula.shape !== 'derived') return [formula.rows.table];
  return Object.values(formula.inputs).flatMap(({ oneOf }) => tabsOf(oneOf[0]));
}

/** A tab from which a KPI is computed. */
interface NeededTab {
  table: TableName;
  /** Each one column, or several of which one will do: `Customer or E-mail`. */
  columns: string[];
}

/** The tabs of the first choice, each once with all its columns, and the tables that can take their place. */
export function neededTabs(oneOf: Formula[], language: TableLanguage): { tabs: NeededTab[]; instead: TableName[] } {
  const rows = rowSetsOf(oneOf[0]);
  const own = Array.from(new Set(rows.map(({ table }) => table)));
  const tabs = own.map((table) => {
    const columns = rows.filter((one) => one.table === table).flatMap((one) => columnsOf(one, language));
    return { table, columns: Array.from(new Set(columns)) };
  });
  return { tabs, instead: Array.from(new Set(othersOf(oneOf))).filter((table) => !own.includes(table)) };
}

function rowSetsOf(formula: Formula): RowSet[] {
  if (formula.shape === 'given') return [];
  if (formula.shape !== 'derived') return [formula.rows];
  return Object.values(formula.inputs).flatMap(({ oneOf }) => rowSetsOf(oneOf[0]));
}

function othersOf([first, ...others]: Formula[]): TableName[] {
  const inside = first.shape === 'derived' ? Object.values(first.inputs).flatMap(({ oneOf }) => othersOf(oneOf)) : [];
  return [...inside, ...others.flatMap(tabsOf)];
}

function needOf(rows: RowSet, language: TableLanguage): string {
  const title = tables[rows.table].title[language];
  const named = columnsOf(rows, language);
  return named.length === 0 ? title : `${title}: ${named.join(', ')}`;
}

function columnsOf({ table, needs }: RowSet, language: TableLanguage): string[] {
  const columns = needs.map((need) => {
    const fields = (typeof need === 'string' ? [need] : need).flatMap((field) => preparedFrom[field] ?? [field]);
    return titlesOf(table, fields, language).join(OR[language]);
  });
  return Array.from(new Set(columns.filter((column) => column !== '')));
}

function titlesOf(table: TableName, fields: string[], language: TableLanguage): string[] {
  const known = tables[table].fields as Record<string, { title: { en: string; nl: string } }>;
  // A name tells who the customer is only where the rows are customers.
  const isOther = (field: string): boolean =>
    field === 'name' && fields.includes('customer') && known.customer !== undefined;
  const telling = fields.filter((field) => known[field] && !isOther(field));
  return Array.from(new Set(telling.map((field) => known[field].title[language])));
}
