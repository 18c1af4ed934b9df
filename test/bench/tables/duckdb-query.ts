import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { QueryParameter } from '../../../src/bigquery/dialect';
import type { Query } from '../../../src/bigquery/query';
import { HEADER, type RawDeals } from '../make-deals';

const DAY = 86_400_000;
const CHUNK = 2_048;
const STORED = 'stored';

/** What a query asks that DuckDB has under another name. */
const MACROS = [
  'to_json_string(x) AS to_json(x)::VARCHAR',
  'safe_divide(a, b) AS CASE WHEN b = 0 THEN NULL ELSE a / b END',
  "unix_date(x) AS date_diff('day', DATE '1970-01-01', x)",
  'date_of(x) AS CAST(x AS DATE)',
  'is_nan(x) AS isnan(x)',
  'is_inf(x) AS isinf(x)',
];

/** What it has in another form: as much of the dialect as figures of deals ask. */
const FORMS: [RegExp, string][] = [
  [/`\w+\.\w+\.\w+`/g, STORED],
  // Read by several selects, each table is made once.
  [/^`(\w+)` AS \(/gm, '"$1" AS MATERIALIZED ('],
  [/`/g, '"'],
  [/\bFLOAT64\b/g, 'DOUBLE'],
  [/\bINT64\b/g, 'BIGINT'],
  [/\bSTRING\b/g, 'VARCHAR'],
  [/\bDATETIME\b(?! ')/g, 'TIMESTAMP'],
  [/\bDATE\(/g, 'date_of('],
  [/DATE_DIFF\((date_of\([^)]*\)), (date_of\([^)]*\)), DAY\)/g, "date_diff('day', $2, $1)"],
  [
    /DATETIME_ADD\(DATETIME_TRUNC\(([^,]+), DAY\), INTERVAL ([^ ]+) DAY\)/g,
    "(date_trunc('day', $1) + to_days($2::INTEGER))",
  ],
  [/DATE_TRUNC\((date_of\([^)]*\)), MONTH\)/g, "CAST(date_trunc('month', $1) AS DATE)"],
  [/FORMAT_DATETIME\('%Y-%m', ([^)]+)\)/g, "strftime($1, '%Y-%m')"],
  [/REGEXP_REPLACE\(([^,]+), r('[^']+'), ' '\)/g, "regexp_replace($1, $2, ' ', 'g')"],
  [/PERCENTILE_CONT\(/g, 'quantile_cont('],
  [/(IFNULL\([^()]*, ''\)|"?\w+"?) IN UNNEST\((@\w+)\)/g, 'list_contains($2, $1)'],
  [/UNNEST\((@\w+)\) AS word/g, 'UNNEST($1) AS words(word)'],
  [/ARRAY<VARCHAR>\[/g, '['],
  [/UNNEST\(ARRAY<STRUCT<.*>>\[/g, 'UNNEST(['],
  [/^(\s*)\((.*), (.*), (above|of_label)\)(,?)$/gm, "$1{'dimension': $2, 'label': $3, 'above': $4}$5"],
  [/\]\) AS part/g, ']) AS parts(part)'],
];

/** The query in DuckDB's words, its values written out: they are those of generated deals. */
function written({ sql, parameters }: Query): string {
  const values = new Map(parameters.map((one) => [one.name, literal(one)]));
  const formed = FORMS.reduce((text, [from, to]) => text.replace(from, to), sql);
  return formed.replace(/@(\w+)/g, (_, name) => values.get(name) ?? name);
}

function literal({ type, value }: QueryParameter): string {
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  if (type === 'ARRAY<STRING>') return `[${value.map(quoted).join(', ')}]::VARCHAR[]`;
  if (type === 'STRING') return quoted(value);
  return type === 'DATETIME' ? `TIMESTAMP '${new Date(value).toISOString().slice(0, 19)}'` : `${value}::DOUBLE`;
}

/** Deals as they lie in a table, in DuckDB. */
export class DealsInDuckDb {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async load(deals: RawDeals): Promise<DealsInDuckDb> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const macro of MACROS) await connection.run(`CREATE MACRO ${macro}`);
    const types = HEADER.map((name) => (name === 'Amount' ? DOUBLE : name.endsWith('date') ? INTEGER : VARCHAR));
    const columns = HEADER.map((name, at) => `"${name.replace(' ', '_')}" ${types[at]}`);
    await connection.run(`CREATE TABLE raw (${columns.join(', ')})`);
    const appender = await connection.createAppender('raw');
    for (let start = 1; start < deals.length; start += CHUNK) {
      const rows = deals.slice(start, start + CHUNK);
      const chunk = DuckDBDataChunk.create(types, rows.length);
      const value = (cell: RawDeals[number][number]) =>
        cell === '' ? null : cell instanceof Date ? Math.floor(cell.getTime() / DAY) : cell;
      chunk.setColumns(HEADER.map((_, at) => rows.map((row) => value(row[at]))));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const dates = ['Create_date', 'Close_date'].map((name) => `DATE '1970-01-01' + "${name}" AS "${name}"`);
    await connection.run(`CREATE TABLE ${STORED} AS SELECT * REPLACE (${dates.join(', ')}) FROM raw`);
    return new DealsInDuckDb(instance, connection);
  }

  async run(query: Query): Promise<unknown[][]> {
    return (await this.connection.runAndReadAll(written(query))).getRows();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
