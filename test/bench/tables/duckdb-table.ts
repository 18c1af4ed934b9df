import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { FigureTable } from '../figures';
import { AT, type RawDeals } from '../make-deals';

const DAY = 86_400_000;
const CHUNK = 2_048;
const TYPES = [VARCHAR, DOUBLE, VARCHAR, INTEGER, INTEGER];

const QUERY = `
  SELECT rep, strftime(DATE '1970-01-01' + closed, '%Y-%m') AS month,
    count(*) FILTER (stage = 'Closed won')::DOUBLE AS won,
    count(*) FILTER (stage = 'Closed lost')::DOUBLE AS lost,
    count(*) FILTER (stage = 'Closed won') / count(*) AS win_rate,
    sum(amount) FILTER (stage = 'Closed won') AS revenue,
    avg(amount) FILTER (stage = 'Closed won') AS average,
    median(amount) FILTER (stage = 'Closed won') AS median_amount,
    avg(closed - created) FILTER (stage = 'Closed won') AS mean_cycle,
    median(closed - created) FILTER (stage = 'Closed won') AS median_cycle
  FROM deals WHERE closed IS NOT NULL GROUP BY ALL`;

/** Only the five columns that the query needs are loaded, dates as day numbers: the cheapest load there is. */
async function load(connection: DuckDBConnection, deals: RawDeals): Promise<void> {
  await connection.run(
    'CREATE TABLE deals (rep VARCHAR, amount DOUBLE, stage VARCHAR, created INTEGER, closed INTEGER)',
  );
  const appender = await connection.createAppender('deals');
  const day = (cell: unknown): number | null => (cell === '' ? null : Math.floor(Number(cell) / DAY));
  for (let start = 1; start < deals.length; start += CHUNK) {
    const rows = deals.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create(TYPES, rows.length);
    chunk.setColumns([
      rows.map((row) => row[AT.rep] as string),
      rows.map((row) => (row[AT.amount] === '' ? null : (row[AT.amount] as number))),
      rows.map((row) => row[AT.stage] as string),
      rows.map((row) => day(row[AT.created])),
      rows.map((row) => day(row[AT.closed])),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The table by DuckDB in this process, its load included. */
export async function duckdbTable(deals: RawDeals): Promise<FigureTable> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, deals);
  const rows = (await connection.runAndReadAll(QUERY)).getRows();
  connection.closeSync();
  instance.closeSync();
  return new Map(
    rows.map(([rep, month, won, lost, winRate, revenue, average, medianAmount, meanCycle, medianCycle]) => [
      `${rep}\t${month}`,
      { won, lost, winRate, revenue, average, medianAmount, meanCycle, medianCycle } as never,
    ]),
  );
}
