import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { QueryParameters, type Relation } from '../../src/bigquery/dialect';
import { activitiesDone } from '../../src/bigquery/prepare/activities';
import { dealsOfThemselves } from '../../src/bigquery/prepare/deals';
import type { Prepared } from '../../src/bigquery/prepare/prepared';
import type { RawTab } from '../../src/intake/reading';
import type { Column, Table } from '../../src/tables/table';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { SAMPLE, SETS, SHARED, tabOf } from './oracle/data-sets';
import { preparedTable } from './oracle/prepared-table';
import { Oracle, runsHere } from './oracle/zetasql';

/** What each table tells of itself alone: what it takes other tables for, or the order of purchases, is not made by a query yet. */
const FIELDS = {
  deals: [
    'outcome',
    'closed',
    'created',
    'cycleDays',
    'value',
    'openStage',
    'customerKey',
    'isFirstPurchase',
    'start',
    'end',
    'isCrossSell',
  ],
  activities: ['done'],
} as const;

let oracle: Oracle;
const compared: Record<string, number> = {};

/** Every prepared field of every row, by the engine and by the query, of the tables that are one tab each. */
async function judge(tabs: RawTab | RawTab[], asOf?: string): Promise<void> {
  const analysis = analysisOf(tabs, asOf === undefined ? {} : { asOf });
  await judgeTable('deals', analysis, (read, parameters, unread) =>
    dealsOfThemselves({ read, unread, asOf: asOf === undefined ? null : analysis.asOf }, parameters),
  );
  await judgeTable('activities', analysis, (read) => activitiesDone(read));
}

async function judgeTable(
  name: keyof typeof FIELDS,
  { readings, data }: Analysis,
  prepare: (read: Relation, parameters: QueryParameters, unread: ReadonlySet<string>) => Prepared,
): Promise<void> {
  const tabs = readings.flatMap((reading) => (reading.data?.table === name ? [reading.data] : []));
  const table = data.tables[name];
  if (tabs.length !== 1 || table === undefined || table.rows === 0) return;
  const [read] = tabs;
  const { relation, loaded } = preparedTable(read, Object.keys(read.columns));
  const numbered = {
    name: `${name}_read`,
    columns: [...loaded.columns, { name: 'row_number', type: 'FLOAT64' as const }],
    rows: loaded.rows.map((row, at) => [...row, at]),
  };
  const parameters = new QueryParameters();
  const { relation: prepared, sql } = prepare(relation, parameters, new Set(Object.keys(read.unread)));
  for (const field of FIELDS[name]) {
    const column = table.columns[field];
    // Looked up in another table.
    if (['created', 'cycleDays'].includes(field) && !read.columns.createdOn) continue;
    if (field === 'isCrossSell' && data.tables.products) continue;
    expect([field, prepared.columns.has(field)]).toEqual([field, column !== undefined]);
    if (column === undefined) continue;
    const told =
      column.type === 'date' ? `CAST(UNIX_MILLIS(TIMESTAMP(\`${field}\`, 'UTC')) AS FLOAT64)` : `\`${field}\``;
    const answer = await oracle.query(`SELECT ${told} FROM (\n${sql}\n) ORDER BY row_number`, parameters.list, [
      numbered,
    ]);
    expect([field, answer.map(([value]) => value)]).toEqual([field, valuesOf(column, table)]);
    compared[field] = (compared[field] ?? 0) + table.rows;
  }
}

function valuesOf(column: Column, { rows }: Table): unknown[] {
  return Array.from({ length: rows }, (_, row) => {
    if (column.type === 'flag') return [null, false, true][column.values[row]];
    if (column.type === 'text') return column.codes[row] === 0 ? null : column.labels[column.codes[row]];
    return Number.isNaN(column.values[row]) ? null : column.values[row];
  });
}

const here = runsHere() ? describe : describe.skip;

here('a table prepared by a query is the one prepared here (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(() => {
    oracle?.stop();
    console.info(`Values of prepared fields compared: ${JSON.stringify(compared)}`);
  });

  it('over a part of the sample', async () => {
    await judge(SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30)));
  });

  it('over random data', async () => {
    await fc.assert(
      fc.asyncProperty(randomTabs, async (tabs) => judge(tabs)),
      { numRuns: 10 },
    );
  });

  it('where a customer is written in several ways, an amount is filled in late, and the data is looked at as of a day', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage    | Amount | Expected revenue | Created    | Close date | Customer
      1       | Won      | 100    | 90               | 2024-01-15 | 2024-02-01 | Acme
      2       | Won      | 200    | 90               | 2024-01-16 | 2024-04-02 | ACME
      3       | Lost     | 300    | 90               | 2024-01-17 | 2024-02-03 | acme
      4       | Proposal |        | 80               | 2024-01-18 | 2024-05-03 | ACME
      5       | proposal |        | 70               | 2024-01-19 | 2024-05-03 | Straße
      6       | Lost     | 600    | 90               | 2024-01-20 | 2024-06-03 | STRASSE
      `,
    );
    await judge(tab);
    await judge(tab, '2024-03-31');
  });

  it('where customers buy again after a while, on one day twice, and other products', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Created    | Close date | Customer | Product
      1       | Won   | 100    | 2024-01-01 | 2024-01-10 | Ann      | Pen
      2       | Won   | 200    | 2024-01-01 | 2024-01-10 | ann      | Ink
      3       | Won   | 300    | 2024-01-01 | 2024-03-10 | Ann      | Ink
      4       | Won   | 300    | 2024-01-01 | 2024-03-10 | Ann      | Paper
      5       | Won   | 300    | 2024-01-01 | 2024-11-11 | Ann      |
      6       | Lost  | 300    | 2024-01-01 | 2024-01-02 | Bob      | Pen
      7       | Won   | 300    | 2024-01-01 | 2024-02-02 | Bob      | Pen
      8       | Won   | 300    | 2024-01-01 |            | Bob      | Ink
      9       | Won   | 300    | 2024-01-01 | 2024-02-02 |          | Ink
      `,
    );
    await judge(tab);
    await judge(tab, '2024-02-29');
  });

  it('where it is asked which of several amounts is meant', async () => {
    const tab = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount (EUR) | Amount (USD) | Expected revenue | Created    | Close date
      1       | Won   | 100          | 110          | 90               | 2024-01-15 | 2024-02-01
      2       | Lost  | 200          | 220          | 90               | 2024-01-16 | 2024-04-02
      `,
    );
    await judge(tab);
  });

  if (existsSync(SHARED)) {
    it.each(Object.entries(SETS))('over a part of %s', async (set, files) => {
      const tabs = files.map((file) => {
        const all = tabOf(join(SHARED, set, `${file}.csv`), 1);
        return { ...all, cells: all.cells.slice(0, 300) };
      });
      await judge(tabs);
    });
  } else it.skip('over real data (skipped: ../shared/data is absent)', () => undefined);
});
