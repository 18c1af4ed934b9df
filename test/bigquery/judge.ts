import type { Analysis } from '../../src/analysis/analysis';
import { UTC, type Zone } from '../../src/base/zone';
import { QueryParameters, type Relation } from '../../src/bigquery/dialect';
import { doneLinks } from '../../src/bigquery/prepare/deals/done-links';
import { joinsOf, linkedIn } from '../../src/bigquery/prepare/labels/joins-of';
import { prepareTables, tablesNeeded } from '../../src/bigquery/prepare/prepare';
import { type Settled, settledOf } from '../../src/bigquery/prepare/settled';
import type { RawTab } from '../../src/intake/reading';
import { openingTimesOf } from '../../src/plan/calendar/opening-times-of';
import type { Plan } from '../../src/plan/plan';
import { type Column, isTextColumn, type Table } from '../../src/tables/table';
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
  const all = Object.values(analysis.data.tables).flatMap((table) => asRead(table, analysis));
  for (const one of all) await judgeTable(one, all);
}

/** A table with its rows as they were read, numbered, and what is settled of it. */
interface JudgedTable {
  table: Table;
  settled: Settled;
  numbered: OracleTable;
}

function asRead(table: Table, { data, readings, asOf, today, zone, plan }: Analysis): JudgedTable[] {
  const tabs = readings.flatMap((reading) => (reading.data?.table === table.table ? [reading.data] : []));
  const [read] = tabs;
  if (tabs.length !== 1 || table.rows !== read.rows || table.rows === 0 || table.table === 'survey') return [];
  const { loaded } = preparedTable(read, Object.keys(read.columns));
  const numbered = {
    name: `${table.table}_read`,
    columns: [...loaded.columns, { name: 'row_number', type: 'FLOAT64' as const }],
    rows: loaded.rows.map((row, at) => [...row, at]),
  };
  const linked = linkedIn(data.tables);
  const [joins, done] = [joinsOf(table.table, linked), doneLinks(linked)];
  const settled = settledOf(read, table, {
    seen: { asOf, today },
    clock: openingTimesOf(plan) ?? zone.name,
    planned: plan,
    joins,
    done,
  });
  const columns = new Map(settled.read.columns).set('row_number', 'number');
  return [{ table, settled: { ...settled, read: { ...settled.read, columns } }, numbered }];
}

async function judgeTable({ table }: JudgedTable, all: readonly JudgedTable[]): Promise<void> {
  const needed = tablesNeeded(
    [table.table],
    all.map(({ settled }) => settled),
  );
  const some = all.filter((one) => needed.has(one.table.table));
  const parameters = new QueryParameters();
  const { tables, relations } = prepareTables(
    some.map(({ settled }) => settled),
    parameters,
    {
      isAsked: () => true,
      labelsOf: (of, field) => {
        const column = all.find((one) => one.table.table === of)?.table.columns[field];
        return isTextColumn(column) ? column.labels : [];
      },
    },
  );
  const relation = relations.get(table.table) as Relation;
  const fields = Object.keys(table.columns).filter((field) => relation.columns.has(field));
  for (const field of Object.keys(table.columns)) if (!fields.includes(field)) notMade.add(`${table.table}.${field}`);
  const told = fields.map((field) =>
    table.columns[field].type === 'date'
      ? `CAST(UNIX_MILLIS(TIMESTAMP(\`${field}\`, 'UTC')) AS FLOAT64)`
      : `\`${field}\``,
  );
  if (told.length === 0) return;
  if (!oracle) throw new Error('the engine has not been started');
  const named = tables.map(({ name, sql }) => `${name} AS (\n${sql}\n)`);
  const answer = await oracle.query(
    `WITH ${named.join(',\n')}\nSELECT ${told.join(', ')} FROM ${table.table} AS judged ORDER BY row_number`,
    parameters.list,
    some.map(({ numbered }) => numbered),
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
