import type { Period } from '../../base/period';
import type { Dimension } from '../../dimensions/declare';
import { fieldsRead } from '../../engine/formula/fields';
import type { TableName } from '../../tables/tables';
import { labelColumns } from '../answers/asked/labelled';
import { comment, identifier, indented, type Relation, WrittenValues } from '../dialect';
import { figurePart } from '../figure-part';
import { type LabelsWanted, prepareTables } from '../prepare/prepare';
import type { Settled } from '../prepare/settled';
import { atMonths, type DataMonths, monthsTable } from './at-months';
import { type KpiPart, leavesBelow } from './kpi-part';
import { linesUnlessTooFew } from './lines-unless-too-few';
import { linesOfOthers } from './made-of-others';
import { currencyColumns } from './one-currency';

/** A KPI of a written query. */
export interface QueriedKpi {
  /** Its name in the answer; a name of ours, letters, digits and underscores. */
  name: string;
  /** What stands above it. */
  says: string;
  /** The same of a figure that it is made of. */
  saysOf: (input: string, period: Period) => string;
  part: KpiPart;
  /** By what its rows are told apart. */
  by: readonly Dimension[];
  /** Since when there is data, and what is said of it, where it is told month by month, each asked by itself. */
  atMonths: (DataMonths & { says: string }) | null;
}

/** The months of which figures are asked each by itself, and what stands above them. */
export interface WrittenMonths {
  period: Period & { from: number };
  says: string;
}

/** A table of a written query: what is known of it, and what stands above it, line by line. */
export interface WrittenTable {
  settled: Settled;
  says: readonly string[];
  /** The labels of a column of it. */
  labels: (field: string) => readonly string[];
}

interface Written {
  tables: string[];
  lines: string[];
}

/** The prepared tables, by name, with the columns that queries make. */
export const preparedRelations = (tables: readonly WrittenTable[]): Map<TableName, Relation> =>
  prepareTables(
    tables.map(({ settled }) => settled),
    new WrittenValues(),
    { isAsked: () => true, labelsOf: () => [] },
  ).relations;

/**
 * All as one query that people can read and run by hand: of each table what is made of its rows as they were read, then of
 * each KPI its rows, then all figures. A KPI's line has its name; one that is made of others has a line for each of them too.
 */
export function writtenQuery(
  above: readonly string[],
  tables: readonly WrittenTable[],
  kpis: readonly QueriedKpi[],
  months: WrittenMonths,
): string {
  const columns = new Set(kpis.flatMap(({ by, part }) => [...labelColumns(by), ...fieldsOf(part)]));
  const settled = tables.map((one) => one.settled);
  const labelsOf: LabelsWanted['labelsOf'] = (table, field) =>
    tables.find((one) => one.settled.read.table === table)?.labels(field) ?? [];
  const isAsked = (field: string): boolean => columns.has(field);
  const { tables: ofData, relations } = prepareTables(settled, new WrittenValues(), { isAsked, labelsOf });
  const prepared = ofData.map(({ of, name, sql }) => {
    const { says } = tables.find((one) => one.settled.read.table === of) as WrittenTable;
    return `${says.map(comment).join('\n')}\n${identifier(name)} AS (\n${indented(sql)}\n)`;
  });
  const figures = kpis.map((kpi) => rowsOf(kpi, relations));
  const lines = figures.flatMap((one) => one.lines);
  const all = `${identifier('figures')} AS (\n${indented(lines.join('\nUNION ALL\n'))}\n)`;
  const made = kpis.flatMap(({ name, part, by }) => (part.kind === 'rows' ? [] : linesOfOthers(name, part, by)));
  const ofMonths = kpis.some((one) => one.atMonths) ? [monthsTable(months.period, months.says)] : [];
  const named = [...prepared, ...ofMonths, ...figures.flatMap((one) => one.tables), all].join(',\n\n');
  const selects = ['SELECT * FROM `figures`', ...made].join('\nUNION ALL\n');
  return `${above.map(comment).join('\n')}\nWITH\n${named}\n\n${selects}\nORDER BY figure, dimension, label\n`;
}

function rowsOf(kpi: QueriedKpi, relations: ReadonlyMap<TableName, Relation>): Written {
  const written: Written = { tables: [], lines: [] };
  for (const [name, part] of leavesBelow(kpi.name, kpi.part)) {
    const relation = relations.get(part.formula.rows.table) as Relation;
    const beside = currencyColumns(part.formula, relation);
    const asked = { ...kpi, ...part, name, relation, beside };
    const { tables, lines } = figurePart(asked, new WrittenValues(), linesUnlessTooFew(relation));
    if (kpi.atMonths) {
      const { table, line } = atMonths(name, part.formula, relation, kpi.atMonths);
      tables.push(`${comment(kpi.atMonths.says)}\n${table}`);
      lines.push(line);
    }
    const says = comment(name === kpi.name ? kpi.says : kpi.saysOf(name.slice(kpi.name.length + 2), part.period));
    written.tables.push(...tables.map((table) => `${says}\n${table}`));
    written.lines.push(...lines);
  }
  return written;
}

function fieldsOf(part: KpiPart): string[] {
  if (part.kind === 'given') return [];
  return part.kind === 'rows' ? [...fieldsRead(part.formula)] : Object.values(part.inputs).flatMap(fieldsOf);
}
