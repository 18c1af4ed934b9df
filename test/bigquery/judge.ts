import type { Analysis } from '../../src/analysis/analysis';
import { UTC, type Zone } from '../../src/base/zone';
import { QueryParameters, type Relation } from '../../src/bigquery/dialect';
import { prepareTable } from '../../src/bigquery/prepare/prepare';
import { settledOf } from '../../src/bigquery/prepare/settled';
import type { RawTab } from '../../src/intake/reading';
import type { Plan } from '../../src/plan/plan';
import type { Column, Table } from '../../src/tables/table';
import type { TableName } from '../../src/tables/tables';
import { analysisOf } from '../kpis/asking';
import { preparedTable } from './oracle/prepared-table';
import { Oracle, type OracleTable, runsHere } from './oracle/zetasql';

let oracle: Oracle | undefined;
export const compared: Record<string, number> = {};
const notMade = new Set<string>();

/** Before and after the tests of the file that reads this. */
beforeAll(async () => {
  if (runsHere()) oracle = await Oracle.start();
});

afterAll(async () => {
  await oracle?.stop();
  console.info(`Values of fields compared: ${JSON.stringify(compared)}; not made by a query: ${[...notMade].sort()}`);
});

/** Every field of every row that a query makes, by the engine and by the query, of the tables that are one tab each. */
export async function judge(tabs: RawTab | RawTab[], asOf?: string, zone: Zone = UTC, plan: Plan = {}): Promise<void> {
  const analysis = analysisOf(tabs, { zone, plan, ...(asOf === undefined ? {} : { asOf }) });
  const before: Before = { relations: new Map(), parameters: new QueryParameters(), sql: [], loaded: [] };
  for (const table of Object.values(analysis.data.tables)) await judgeTable(table, analysis, before);
}

/** The tables that were prepared before, of which another may be made. */
interface Before {
  relations: Map<TableName, Relation>;
  /** One query may have those of all. */
  parameters: QueryParameters;
  sql: string[];
  loaded: OracleTable[];
}

async function judgeTable(
  table: Table,
  { readings, asOf, today, zone, plan }: Analysis,
  before: Before,
): Promise<void> {
  const tabs = readings.flatMap(({ data }) => (data?.table === table.table ? [data] : []));
  const [read] = tabs;
  if (tabs.length !== 1 || table.rows !== read.rows || table.rows === 0 || table.table === 'survey') return;
  const { loaded } = preparedTable(read, Object.keys(read.columns));
  const numbered = {
    name: `${table.table}_read`,
    columns: [...loaded.columns, { name: 'row_number', type: 'FLOAT64' as const }],
    rows: loaded.rows.map((row, at) => [...row, at]),
  };
  const { parameters } = before;
  const settled = settledOf(read, table, { seen: { asOf, today }, zone: zone.name, planned: plan });
  const columns = new Map(settled.read.columns).set('row_number', 'number');
  const { relation, sql } = prepareTable(
    { ...settled, read: { ...settled.read, columns } },
    before.relations,
    parameters,
  );
  const withBefore = settled.leadOfDeal ? `WITH ${before.sql.join(',\n')}\n` : '';
  if (table.table === 'deals') {
    before.relations.set('deals', relation);
    before.sql.push(`deals AS (\n${sql}\n)`);
    before.loaded.push(numbered);
  }
  const fields = Object.keys(table.columns).filter((field) => relation.columns.has(field));
  for (const field of Object.keys(table.columns)) if (!fields.includes(field)) notMade.add(`${table.table}.${field}`);
  const told = fields.map((field) =>
    table.columns[field].type === 'date'
      ? `CAST(UNIX_MILLIS(TIMESTAMP(\`${field}\`, 'UTC')) AS FLOAT64)`
      : `\`${field}\``,
  );
  if (told.length === 0) return;
  if (!oracle) throw new Error('the engine has not been started');
  const answer = await oracle.query(
    `${withBefore}SELECT ${told.join(', ')} FROM (\n${sql}\n) ORDER BY row_number`,
    parameters.list,
    [numbered, ...(settled.leadOfDeal ? before.loaded : [])],
  );
  fields.forEach((field, at) => {
    const got = answer.map((line) => line[at]);
    const [one, other] = [valuesOf(table.columns[field], table), got].map((values) =>
      field === 'order' ? asKeys(values) : values.map(rounded),
    );
    expect([table.table, field, other]).toEqual([table.table, field, one]);
    compared[`${table.table}.${field}`] = (compared[`${table.table}.${field}`] ?? 0) + table.rows;
  });
}

/** Keys mean nothing but which rows are one. */
const asKeys = (values: unknown[]): unknown[] => values.map((value) => values.indexOf(value));

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

function valuesOf(column: Column, { rows }: Table): unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    if (column.type === 'flag') return [null, false, true][column.values[row]];
    if (column.type === 'text')
      return column.codes[row] === 0 ? null : (column.labels[column.codes[row]] ?? column.codes[row]);
    return Number.isNaN(column.values[row]) ? null : column.values[row];
  });
}

export const here = runsHere() ? describe : describe.skip;
