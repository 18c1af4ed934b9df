import { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import { answer } from '../../../src/analysis/answer';
import type { Asked } from '../../../src/analysis/ask';
import { askSlice } from '../../../src/analysis/ask-slice';
import { breakdownBy, breakdownByMonth } from '../../../src/analysis/breakdown/breakdown';
import type { Period } from '../../../src/base/period';
import type { AnswerLine } from '../../../src/bigquery/answers/answer-line';
import { datesTold } from '../../../src/bigquery/answers/asked/dates-told';
import { Source } from '../../../src/bigquery/answers/source';
import type { Relation } from '../../../src/bigquery/dialect';
import type { Query } from '../../../src/bigquery/query';
import { type DimensionId, dimensions } from '../../../src/dimensions';
import type { Dimension } from '../../../src/dimensions/declare';
import type { DataSet } from '../../../src/engine/data-set';
import { fieldsRead } from '../../../src/engine/formula/fields';
import { leavesWithBeside } from '../../../src/engine/formula/walk';
import { models } from '../../../src/engine/models/models';
import type { GroupResult, KpiResult } from '../../../src/engine/result';
import { kpis } from '../../../src/kpis';
import type { KpiDeclaration } from '../../../src/kpis/declaration/declare';
import { type Slice, variantOf } from '../../../src/kpis/declaration/slice';
import { type Column, type Table, UNREAD_DAY } from '../../../src/tables/table';
import type { TableName } from '../../../src/tables/tables';
import { preparedTable } from './prepared-table';
import type { Oracle, OracleTable } from './zetasql';

/** The engine of the dialect holds 128 MB of what a query makes on its way. */
const AT_ONCE = 12;

/** Tables that never lie in BigQuery. */
const IN_TABS: TableName[] = ['survey', 'team', 'products'];

/** Those that are told by rows of several tables together, as views never have them. */
export const byNoQuery = kpis.filter(({ variants }) =>
  Object.values(variants).some(({ oneOf }) => oneOf.some((one) => one.shape === 'model' && models[one.model].toldBy)),
);

/** All other KPIs but those of surveys. */
export const asked = kpis.filter((kpi) => !kpi.anonymous && !byNoQuery.includes(kpi));
const fields = new Set([
  ...asked.flatMap(({ variants }) =>
    Object.values(variants).flatMap(({ oneOf }) =>
      oneOf.flatMap((one) => leavesWithBeside(one).flatMap((leaf) => [...fieldsRead(leaf)])),
    ),
  ),
  ...dimensions.flatMap(({ label }) => (label === 'month' ? [] : [label.column])),
  'currency',
  UNREAD_DAY,
]);

/** A result, and its breakdowns. */
export interface Told {
  result: KpiResult;
  groups: Record<string, GroupResult[]>;
}

/** What is asked of some data. */
export interface Inquiry {
  kpis: readonly KpiDeclaration[];
  periods: readonly Period[];
  by: readonly DimensionId[];
  /** Of one label alone. */
  only: Slice | null;
  /** As if the rows were too many to be told by their kinds. */
  areMany?: boolean;
}

/** Every one of these KPIs in every variant, over each period. */
export function resultsOf(data: DataSet, inquiry: Inquiry): Map<string, Told> {
  const results = new Map<string, Told>();
  for (const { id, variants } of inquiry.kpis)
    for (const counted of Object.keys(variants)) {
      const variant = variantOf({ counted, only: inquiry.only });
      for (const period of inquiry.periods) {
        const over = (span: Period): Asked => askSlice({ data, plan: {}, id, variant, roster: [] }, span);
        const question = over(period);
        const groups = dimensionsBy(inquiry).map((dimension): [string, GroupResult[]] => {
          if (dimension.label !== 'month') return [dimension.id, breakdownBy(question, dimension, [])];
          // Of all that ever was there are too many months for the engine of the dialect.
          return [dimension.id, period.from === null ? [] : breakdownByMonth(over, data, period, period.from)];
        });
        const told = { result: answer(question), groups: Object.fromEntries(groups) };
        results.set(`${id}:${variant} ${period.from}..${period.to}`, told);
      }
    }
  return results;
}

const dimensionsBy = ({ by }: Inquiry): Dimension[] => dimensions.filter(({ id }) => by.includes(id as DimensionId));

/** The same from tables of which there are no rows here: they are asked by queries, as often as it takes. */
export async function resultsByQuery(
  oracle: Oracle,
  data: DataSet,
  inquiry: Inquiry,
): Promise<{ results: Map<string, Told>; rounds: number }> {
  const { without, loaded, source } = sourceOf(data, inquiry);
  if (inquiry.areMany) source.unfitted = () => ({ text: 'view_model', values: { most: 0 } });
  for (let rounds = 0; ; rounds++) {
    const results = resultsOf({ ...without }, inquiry);
    const queries = source.queries(AT_ONCE);
    if (queries.length === 0) return { results, rounds };
    const lines: AnswerLine[] = [];
    for (const { sql, parameters } of queries) {
      const read = [...loaded].flatMap(([name, table]) => (sql.includes(`FROM \`${name}\``) ? [table] : []));
      for (const line of await oracle.query(sql, parameters, read)) lines.push(lineOf(line));
    }
    source.take(lines);
  }
}

/** The first query for all that is asked, and the bytes of the columns that it names, as a dry run of the local BigQuery counts them. */
export function queryFor(data: DataSet, inquiry: Inquiry): Query & { bytes: number } {
  const { without, loaded, source } = sourceOf(data, inquiry);
  resultsOf(without, inquiry);
  const [query] = source.queries();
  const store = new LocalBigQuery({
    tables: [...loaded.values()].map((table) => ({ ...table, path: `local.crm.${table.name}` })),
  });
  const placed = query.sql.replace(/(FROM|JOIN) `(\w+)`/g, '$1 `local.crm.$2`');
  return { ...query, bytes: store.bytesOf(placed).processed };
}

/** The data without rows, and what answers for them; answers of people never leave the spreadsheet. */
function sourceOf(
  data: DataSet,
  inquiry: Inquiry,
): { without: DataSet; loaded: Map<string, OracleTable>; source: Source } {
  const tables: DataSet['tables'] = {};
  const relations = new Map<TableName, Relation>();
  const loaded = new Map<string, OracleTable>();
  for (const table of Object.values(data.tables)) {
    const isAsked = !IN_TABS.includes(table.table);
    tables[table.table] = isAsked ? withoutRows(table) : table;
    if (!isAsked) continue;
    const prepared = preparedTable(table, fields);
    relations.set(table.table, prepared.relation);
    loaded.set(table.table, prepared.loaded);
  }
  const sliced = dimensions.filter(({ id }) => id === inquiry.only?.by);
  const source = new Source(relations, dimensionsBy(inquiry), sliced, datesTold(inquiry.kpis));
  return { without: { ...data, tables, elsewhere: source }, loaded, source };
}

const COLUMNS = ['figure', 'dimension', 'label', 'value', 'n', 'above', 'below', 'median', 'p75'];

const lineOf = (cells: unknown[]): AnswerLine =>
  Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at]])) as unknown as AnswerLine;

/** A table as it is known without its rows: its columns, with their labels. */
function withoutRows(table: Table): Table {
  const columns = Object.entries(table.columns).map(([name, column]): [string, Column] => [name, emptied(column)]);
  const segments = table.segments.map(({ tab }) => ({ tab, start: 0, rows: 0, sheetRows: 1 }));
  const { joins: _, ofLabels, ...kept } = table;
  return {
    ...kept,
    rows: 0,
    columns: Object.fromEntries(columns),
    leftOut: new Uint8Array(0),
    segments,
    ...(ofLabels ? { ofLabels: { ...ofLabels, values: new Float64Array(0) } } : {}),
  };
}

function emptied(column: Column): Column {
  if (column.type === 'text') return { ...column, codes: new Uint8Array(0) };
  if (column.type === 'flag') return { ...column, values: new Uint8Array(0) };
  return { ...column, values: new Float64Array(0) };
}
