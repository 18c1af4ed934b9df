import type { Formula, RowSet } from '../../engine/formula/formula';
import { inputsOf, rowSetsOf } from '../../engine/formula/walk';
import { preparedField, rawField } from '../../tables/prepared-fields';
import { type TableName, tables } from '../../tables/tables';

type TableLanguage = 'en' | 'nl';

const OR = { en: ' or ', nl: ' of ' };
const ELSE = { en: 'else', nl: 'anders' };

/**
 * The tabs and columns from which a KPI is computed, in words: those of the first choice in full, the tabs that can take
 * its place by name. `Orders: Amount or Line amount (else Deals)`
 */
export function neededColumns(oneOf: readonly Formula[], language: TableLanguage): string {
  const [first, ...others] = oneOf;
  const needed = needsOf(first, language);
  const own = new Set(tabsOf(first));
  const instead = others.flatMap(tabsOf).filter((table) => !own.has(table));
  if (needed === '' || instead.length === 0) return needed;
  const named = Array.from(new Set(instead)).map((table) => tables[table].title[language]);
  return `${needed} (${ELSE[language]} ${named.join(', ')})`;
}

function needsOf(formula: Formula, language: TableLanguage): string {
  const inputs = inputsOf(formula);
  const needs =
    inputs.length > 0
      ? inputs.map((oneOf) => neededColumns(oneOf, language))
      : firstRowSets(formula).map((rows) => needOf(rows, language));
  return Array.from(new Set(needs.filter((text) => text !== ''))).join(' + ');
}

const firstRowSets = (formula: Formula): RowSet[] => rowSetsOf(formula, (oneOf) => oneOf.slice(0, 1));

const tabsOf = (formula: Formula): TableName[] => firstRowSets(formula).map(({ table }) => table);

/** A tab from which a KPI is computed. */
interface NeededTab {
  table: TableName;
  /** Each one column, or several of which one will do: `Customer or E-mail`. */
  columns: string[];
}

/** The tabs of the first choice, each once with all its columns, and the tables that can take their place. */
export function neededTabs(
  oneOf: readonly Formula[],
  language: TableLanguage,
): { tabs: NeededTab[]; instead: TableName[] } {
  const rows = firstRowSets(oneOf[0]);
  const own = Array.from(new Set(rows.map(({ table }) => table)));
  const tabs = own.map((table) => {
    const columns = rows.filter((one) => one.table === table).flatMap((one) => columnsOf(one, language));
    return { table, columns: Array.from(new Set(columns)) };
  });
  return { tabs, instead: Array.from(new Set(othersOf(oneOf))).filter((table) => !own.includes(table)) };
}

function othersOf([first, ...others]: readonly Formula[]): TableName[] {
  return [...inputsOf(first).flatMap(othersOf), ...others.flatMap(tabsOf)];
}

function needOf(rows: RowSet, language: TableLanguage): string {
  const title = tables[rows.table].title[language];
  const named = columnsOf(rows, language);
  return named.length === 0 ? title : `${title}: ${named.join(', ')}`;
}

function columnsOf({ table, needs }: RowSet, language: TableLanguage): string[] {
  const columns = needs.map((need) => {
    const fields = (typeof need === 'string' ? [need] : need).flatMap(
      (field) => preparedField(table, field)?.madeFrom ?? [field],
    );
    return titlesOf(table, fields, language).join(OR[language]);
  });
  return Array.from(new Set(columns.filter((column) => column !== '')));
}

function titlesOf(table: TableName, fields: readonly string[], language: TableLanguage): string[] {
  return Array.from(new Set(fields.flatMap((field) => rawField(table, field)?.title[language] ?? [])));
}
