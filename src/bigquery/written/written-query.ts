import type { Period } from '../../base/period';
import type { Dimension } from '../../dimensions/declare';
import { inputsIn, lineOf } from '../../engine/formula/expression';
import { fieldsRead } from '../../engine/formula/fields';
import type { TableName } from '../../tables/tables';
import { labelColumns } from '../answers/asked/labelled';
import { comment, identifier, indented, NO_NUMBER, NO_TEXT, type Relation, WrittenValues } from '../dialect';
import { figurePart } from '../figure-part';
import { type LabelsWanted, prepareTables } from '../prepare/prepare';
import type { Settled } from '../prepare/settled';
import { atMonths, type DataMonths, monthsTable } from './at-months';
import { expressionSql, type KpiPart } from './kpi-part';
import { linesUnlessTooFew } from './lines-unless-too-few';
import { currencyColumns } from './one-currency';

/** A KPI of a written query. */
export interface QueriedKpi {
  /** Its name in the answer; a name of ours, letters, digits and underscores. */
  name: string;
  /** What stands above it. */
  says: string;
  part: KpiPart;
  period: Period;
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
  const made = kpis.flatMap(({ name, part }) => (part.kind === 'rows' ? [] : [derivedLine(name, part)]));
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
    const asked = { ...kpi, name, formula: part.formula, relation, beside };
    const { tables, lines } = figurePart(asked, new WrittenValues(), linesUnlessTooFew(relation));
    if (kpi.atMonths) {
      const { table, line } = atMonths(name, part.formula, relation, kpi.atMonths);
      tables.push(`${comment(kpi.atMonths.says)}\n${table}`);
      lines.push(line);
    }
    const says = comment(name === kpi.name ? kpi.says : `${kpi.says}: ${name.slice(kpi.name.length + 2)}`);
    written.tables.push(...tables.map((table) => `${says}\n${table}`));
    written.lines.push(...lines);
  }
  return written;
}

function fieldsOf(part: KpiPart): string[] {
  if (part.kind === 'given') return [];
  return part.kind === 'rows' ? [...fieldsRead(part.formula)] : Object.values(part.inputs).flatMap(fieldsOf);
}

type LeafPart = Extract<KpiPart, { kind: 'rows' }>;

function leavesBelow(name: string, part: KpiPart): [string, LeafPart][] {
  if (part.kind === 'given') return [];
  if (part.kind === 'rows') return [[name, part]];
  return Object.entries(part.inputs).flatMap(([input, one]) => leavesBelow(`${name}__${input}`, one));
}

const text = (value: string): string => new WrittenValues().text(value);
const number = (value: number): string => new WrittenValues().number(value);
function derivedLine(name: string, part: KpiPart): string {
  return `SELECT ${text(name)}, ${NO_TEXT}, ${NO_TEXT}, ${valueSql(name, part)}, ${[1, 2, 3, 4, 5].map(() => NO_NUMBER).join(', ')}`;
}

/** The value of a figure of all rows. */
function valueSql(name: string, part: KpiPart): string {
  if (part.kind === 'given') return number(part.value);
  if (part.kind === 'rows') return ofFigure('value', name);
  const { value, most, nothingLeft, inputs: declared } = part.formula;
  const inputs = Object.fromEntries(
    Object.entries(part.inputs).map(([input, one]) => [input, valueSql(`${name}__${input}`, one)]),
  );
  const { below } = typeof value === 'string' ? { below: null } : lineOf(value);
  const [base] = below === null ? [] : inputsIn(below);
  const made = expressionSql(value, inputs);
  const needed = Object.entries(part.inputs).flatMap(([input, one]) =>
    declared[input].needsRows && one.kind === 'rows' ? [`${ofFigure('n', `${name}__${input}`)} = 0.0`] : [],
  );
  const none = [
    ...needed,
    // Without any of what a rate is of there is none, whatever stands beside.
    ...(base === undefined || below === base ? [] : [`${inputs[base]} = 0.0`]),
    ...(nothingLeft !== undefined && below !== null ? [`${expressionSql(below, inputs)} <= 0.0`] : []),
    ...(most === undefined ? [] : [`${made} > ${number(most)}`]),
  ];
  return none.length === 0 ? made : `IF(${none.join(' OR ')}, NULL, ${made})`;
}

const ofFigure = (column: 'value' | 'n', name: string): string =>
  `(SELECT ${column} FROM \`figures\` WHERE figure = ${text(name)} AND dimension IS NULL)`;
