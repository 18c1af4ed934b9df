import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { UTC, type Zone } from '../../src/base/zone';
import { QueryParameters, type Relation } from '../../src/bigquery/dialect';
import { prepareTable } from '../../src/bigquery/prepare/prepare';
import { settledOf } from '../../src/bigquery/prepare/settled';
import type { RawTab } from '../../src/intake/reading';
import type { Column, Table } from '../../src/tables/table';
import type { TableName } from '../../src/tables/tables';
import { zoneOf } from '../engine/intl-zone';
import { analysisOf } from '../kpis/asking';
import { randomTabs } from '../kpis/random-tabs';
import { rawTab } from '../raw-tab';
import { SAMPLE, SETS, SHARED, tabOf } from './oracle/data-sets';
import { preparedTable } from './oracle/prepared-table';
import { Oracle, type OracleTable, runsHere } from './oracle/zetasql';

let oracle: Oracle;
const compared: Record<string, number> = {};
const notMade = new Set<string>();

/** Every field of every row that a query makes, by the engine and by the query, of the tables that are one tab each. */
async function judge(tabs: RawTab | RawTab[], asOf?: string, zone: Zone = UTC): Promise<void> {
  const analysis = analysisOf(tabs, { zone, ...(asOf === undefined ? {} : { asOf }) });
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

async function judgeTable(table: Table, { readings, asOf, today, zone }: Analysis, before: Before): Promise<void> {
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
  const settled = settledOf(read, table, { seen: { asOf, today }, zone: zone.name });
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

const here = runsHere() ? describe : describe.skip;

here('a table prepared by a query is the one prepared here (skipped where Google’s engine cannot run)', () => {
  beforeAll(async () => {
    oracle = await Oracle.start();
  });

  afterAll(() => {
    oracle?.stop();
    console.info(`Values of fields compared: ${JSON.stringify(compared)}; not made by a query: ${[...notMade].sort()}`);
  });

  it('over a part of the sample', async () => {
    await judge(SAMPLE.map((name) => tabOf(join(__dirname, '../../local/sample', `${name}.csv`), 30)));
  });

  it('where the clock changes between a lead and its answer, in Amsterdam', async () => {
    const tab = rawTab(
      'leads',
      `
      Lead ID | Email | Created          | First response
      1       | a@b.c | 2024-03-30 23:30 | 2024-03-31 03:30
      2       | A@b.c | 2024-10-26 23:30 | 2024-10-27 03:30
      3       | d@b.c | 2024-10-26 23:30 |
      `,
    );
    await judge(tab, undefined, zoneOf('Europe/Amsterdam'));
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

  it('where deals are decided on a day that is yet to come, and leads are answered on one', async () => {
    const deals = rawTab(
      'deals',
      `
      Deal ID | Stage | Amount | Created    | Close date | Owner | Customer
      1       | Won   | 100    | 2024-01-10 | 2024-02-01 | Ann   | Anna
      2       | Lost  | 200    | 2024-01-12 | 2199-06-30 | Ann   | Bram
      3       | Won   | 400    | 2024-01-20 | 2199-06-30 | Bob   | Anna
      4       | Open  | 800    | 2024-01-21 | 2199-06-30 | Bob   | Cor
      `,
    );
    const leads = rawTab(
      'leads',
      `
      Lead ID | Email   | Created          | First response   | Converted date
      L1      | a@x.com | 2024-01-02 09:00 | 2024-01-02 09:30 | 2024-02-01
      L2      | b@x.com | 2024-01-03 09:00 | 2199-01-02 09:30 | 2199-02-01
      `,
    );
    for (const asOf of [undefined, '2024-01-15']) await judge([deals, leads], asOf);
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

  it('where leads tell who became a customer, one person several times', async () => {
    const tab = rawTab(
      'leads',
      `
      Lead ID | Email | Created    | Lead status    | Converted date
      1       | a@b.c | 2024-01-02 | New            |
      2       | A@b.c | 2024-01-05 | Converted      | 2024-02-05
      3       | a@b.c | 2024-01-09 | Converted      | 2024-01-20
      4       | d@b.c | 2024-01-02 | Unqualified    |
      5       | d@b.c | 2024-01-03 | Converted      |
      6       | d@b.c | 2024-01-04 | Converted      | 2024-03-03
      7       |       | 2024-01-04 | Wobble         |
      `,
    );
    await judge(tab);
    await judge(tab, '2024-01-31');
  });

  it('where deals tell which leads became customers', async () => {
    const leads = `
      Lead ID | Email | Created    | Converted date
      L1      | a@b.c | 2024-01-02 |
      L2      | A@b.c | 2024-01-05 |
      L3      | d@b.c | 2024-01-09 | 2024-02-20
      L4      |       | 2024-01-02 |
      L5      | e@b.c | 2024-01-03 |
      `;
    const deals = `
      Deal ID | Lead ID | Stage | Created    | Close date
      1       | L2      | Won   | 2024-01-06 | 2024-02-01
      2       | l2      | Won   | 2024-01-06 | 2024-01-20
      3       | L3      | Won   | 2024-01-10 | 2024-02-10
      4       | L4      | Won   | 2024-01-10 |
      5       | L5      | Lost  | 2024-01-10 | 2024-02-11
      6       | L1      | Open  | 2024-01-10 |
      7       | L9      | Won   | 2024-01-10 | 2024-02-12
      7       | L9      | Won   | 2024-01-10 | 2024-02-12
      `;
    const before = compared['leads.isConverted'] ?? 0;
    await judge([rawTab('leads', leads), rawTab('deals', deals)]);
    await judge([rawTab('leads', leads), rawTab('deals', deals)], '2024-01-31');
    expect(compared['leads.isConverted']).toBe(before + 10);
  });

  it('where other tabs tell who people are, and what products', async () => {
    const deals = `
      Deal ID | Stage | Amount | Created    | Close date | Owner         | Product
      1       | Won   | 100    | 2024-01-01 | 2024-01-10 | ann@firm.com  | P-1
      2       | Won   | 200    | 2024-01-01 | 2024-01-10 | Ann O'Brien   | P-2
      3       | Lost  | 300    | 2024-01-01 | 2024-03-10 | bob@firm.com  | P-1
      4       | Open  | 300    | 2024-01-01 |            | Cem \`x\` -- \\ |
      4       | Open  | 300    | 2024-01-01 |            | Cem \`x\` -- \\ |
      `;
    await judge([
      rawTab('deals', deals),
      rawTab('team', "Name | Email | Team\nAnn O'Brien | ann@firm.com | North\nBob | bob@firm.com | South"),
      rawTab('products', 'Product ID | Product name | Category\nP-1 | Pen "red" | Office\nP-2 | Ink | Office'),
    ]);
  });

  it('where lines are paid back, taxed and discounted, and cost something per piece', async () => {
    const tab = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Product | Quantity | Unit price | Discount per unit | Refund | Tax  | Payment status | Unit cost
      1        | 2024-01-02 | Ann      | Pen     | 2        | 10         | 1                 |        | 3.78 | Paid           | 4
      1        | 2024-01-02 | Ann      | Ink     | 1        | 30         |                   | 5      | 6.30 | Paid           | 9
      2        | 2024-02-02 | Bob      | Pen     | -2       | 10         | 1                 |        |      | Paid           | 4
      3        | 2024-02-03 | ann      | Pen     | 3        | 10         |                   |        | 0    | Refunded       |
      4        | 2024-03-03 | Ann      | Pen     | 3        | 10         |                   |        | 6.30 | Unpaid         | 4
               | 2024-03-04 | Ann      | Pen     |          | 10         |                   |        |      | Paid           | 4
      `,
    );
    await judge(tab);
    const taxed = rawTab(
      'orders',
      `
      Order ID | Order date | Customer | Amount | Tax  | Refund
      1        | 2024-01-02 | Ann      | 121    | 21   |
      2        | 2024-01-03 | Bob      | 242    | 42   | 121
      3        | 2024-01-04 | Ann      | -121   | 21   |
      4        | 2024-01-05 | Cor      | 0      | 0    |
      `,
    );
    await judge(taxed);
  });

  it('where subscriptions follow each other, pause, were a trial, or were never paid', async () => {
    const tab = rawTab(
      'subscriptions',
      `
      Subscription ID | Customer | Plan  | MRR | Start date | Ended at   | Trial end  | Status
      1               | Ann      | Basic | 10  | 2024-01-01 | 2024-02-29 |            | canceled
      2               | ann      | Plus  | 20  | 2024-03-01 |            |            | active
      3               | Bob      | Basic | 10  | 2024-01-01 | 2024-01-31 |            | canceled
      4               | Bob      | Basic | 15  | 2024-01-01 | 2024-03-31 |            | canceled
      5               | Bob      | Plus  | 12  | 2024-05-01 | 2024-06-30 |            | canceled
      6               | Cor      | Trial | 0   | 2024-01-01 | 2024-01-14 | 2024-01-14 | canceled
      7               | Dirk     | Free  | 0   | 2024-01-01 |            |            | active
      8               | Eva      | Free  | 5   | 2024-01-01 |            | 2024-02-01 | active
      9               | Fay      | Basic | 10  | 2024-03-01 | 2024-02-01 |            | canceled
      9               | Fay      | Basic | 10  | 2024-03-01 | 2024-02-01 |            | canceled
      10              |          | Basic | 10  | 2024-03-01 |            |            | active
      11              | Gus      | Basic | 10  | 2024-01-01 | 2024-03-31 |            | canceled
      12              | Gus      | Basic | 10  | 2024-01-02 |            |            | active
      13              | Gus      | Basic | 10  | 2024-01-03 | 2024-01-31 |            | canceled
      14              | Gus      | Plus  | 20  | 2024-02-01 | 2024-04-30 |            | canceled
      `,
    );
    await judge(tab);
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

  it('and has compared these', () => {
    const fields = {
      deals:
        'outcome closed created cycleDays value openStage customerKey isFirstPurchase start end isCrossSell cycle_band team category typedUpsell typedCrossSell',
      leads: 'created responded answerMinutes responseBand isRepeat isConverted convertedDate daysToConvert isUnclear',
      orders: 'day order value orderTotal cost customerKey isFirstPurchase start end isCrossSell',
      subscriptions: 'mrrValue start end state endKnown termEnd customerKey customerSince churnedOn isUpsell',
      activities: 'done rep',
    };
    const made = Object.entries(fields).flatMap(([table, names]) => names.split(' ').map((name) => `${table}.${name}`));
    expect(made.filter((field) => !compared[field])).toEqual([]);
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
