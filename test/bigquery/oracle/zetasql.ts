import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { QueryParameter } from '../../../src/bigquery/dialect';

type Cell = Record<string, unknown>;

export interface OracleTable {
  name: string;
  columns: { name: string; type: 'STRING' | 'FLOAT64' | 'DATETIME' | 'BOOL' }[];
  /** rows × columns; null for NULL, DATETIME in milliseconds. */
  rows: (string | number | boolean | null)[][];
}

export type Answer = (string | number | null)[][];

const KINDS = { STRING: 'TYPE_STRING', FLOAT64: 'TYPE_DOUBLE', DATETIME: 'TYPE_DATETIME', BOOL: 'TYPE_BOOL' } as const;

const folder = (): string => dirname(require.resolve('@fivetrandevelopers/zetasql'));
const server = (): string =>
  join(folder(), 'zetasql', `remote_server${process.arch.startsWith('arm') ? '_arm' : ''}.so`);

/** True where the engine can run: there is one for this machine, and it goes on until it is stopped. */
export function runsHere(): boolean {
  if (process.platform !== 'linux' || !existsSync(server())) return false;
  const { error } = spawnSync(server(), ['localhost', '0'], { stdio: 'ignore', timeout: 500, killSignal: 'SIGKILL' });
  return (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
}

/** Google's own engine for this dialect. */
export class Oracle {
  private constructor(
    private readonly process: ChildProcess,
    // biome-ignore lint/suspicious/noExplicitAny: the package types neither tables with content nor queries
    private readonly api: any,
    private readonly language: unknown,
  ) {}

  static async start(): Promise<Oracle> {
    const port = await freePort();
    const child = spawn(server(), ['localhost', String(port)], { stdio: 'ignore' });
    child.on('error', () => undefined);
    const { ZetaSQLClient } = require(join(folder(), 'ZetaSQLClient.js'));
    ZetaSQLClient.init(port);
    if (!(await ZetaSQLClient.getInstance().testConnection())) {
      child.kill('SIGKILL');
      throw new Error('The engine of the dialect gives no answer.');
    }
    const api = ZetaSQLClient.API;
    const all = await promisify(api.getLanguageOptions.bind(api))({ maximumFeatures: true });
    return new Oracle(child, api, { ...(all as object), productMode: 'PRODUCT_EXTERNAL' });
  }

  stop(): void {
    this.api.close();
    this.process.kill('SIGKILL');
  }

  /** The rows of a query over these tables. Rejects with the engine's words where it refuses. */
  async query(sql: string, parameters: readonly QueryParameter[], tables: readonly OracleTable[]): Promise<Answer> {
    const request = {
      sql,
      options: {
        languageOptions: this.language,
        queryParameters: parameters.map(({ name, type }) => ({ name, type: typeOf(type) })),
      },
      simpleCatalog: {
        name: 'catalog',
        table: tables.map(({ name, columns }, at) => ({
          name,
          serializationId: at + 1,
          column: columns.map((column) => ({ name: column.name, type: { typeKind: KINDS[column.type] } })),
        })),
        builtinFunctionOptions: { languageOptions: this.language },
      },
      tableContent: Object.fromEntries(
        tables.map(({ name, columns, rows }) => [
          name,
          {
            tableData: { row: rows.map((row) => ({ cell: row.map((value, at) => cellOf(columns[at].type, value)) })) },
          },
        ]),
      ),
      params: parameters.map(({ name, type, value }) => ({ name, value: cellOf(type, value) })),
    };
    // biome-ignore lint/suspicious/noExplicitAny: see above
    const answer: any = await promisify(this.api.evaluateQuery.bind(this.api))(request);
    const rows: { cell: Cell[] }[] = answer.content.tableData.row;
    return rows.map(({ cell }) => cell.map(cellValue));
  }
}

function typeOf(type: QueryParameter['type']): unknown {
  return type === 'ARRAY<STRING>'
    ? { typeKind: 'TYPE_ARRAY', arrayType: { elementType: { typeKind: 'TYPE_STRING' } } }
    : { typeKind: KINDS[type] };
}

function cellOf(type: keyof typeof KINDS | 'ARRAY<STRING>', value: unknown): Cell {
  if (value === null) return {};
  if (type === 'ARRAY<STRING>')
    return { arrayValue: { element: (value as string[]).map((stringValue) => ({ stringValue })) } };
  if (type === 'STRING') return { stringValue: value };
  if (type === 'FLOAT64') return { doubleValue: value };
  return type === 'BOOL' ? { boolValue: value } : { datetimeValue: dateTime(value as number) };
}

/** A moment in the engine's bits: year, month, day, hour, minute, second. */
function dateTime(wall: number): unknown {
  const at = new Date(wall);
  const parts = [at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  const seconds = parts.reduce((bits, part, place) => bits * 2 ** [4, 5, 5, 6, 6][place] + part, at.getUTCFullYear());
  return { bitFieldDatetimeSeconds: String(seconds), nanos: at.getUTCMilliseconds() * 1_000_000 };
}

function cellValue(cell: Cell): string | number | null {
  const kind = cell.value as string | undefined;
  return kind === undefined ? null : (cell[kind] as string | number);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
