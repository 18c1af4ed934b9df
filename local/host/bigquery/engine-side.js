// The engine's thread: Google's own engine for the dialect of BigQuery runs as a server of its own, and this thread waits
// for what it answers, so that a script which asks may stand still meanwhile, as it does at Google.
const { spawn } = require('node:child_process');
const { createServer } = require('node:net');
const { promisify } = require('node:util');
const { parentPort, workerData } = require('node:worker_threads');

/** What the engine's type.proto numbers them as. */
const KINDS = { INT64: 2, BOOL: 5, FLOAT64: 7, STRING: 8, DATE: 10, ARRAY: 16, TIMESTAMP: 19, DATETIME: 21 };
const DAY = 86_400_000;

const { server, client, answers, flag } = workerData;
const signal = new Int32Array(flag);
const ready = start();

parentPort.on('message', async (request) => {
  let answer;
  try {
    answer = await query(await ready, request);
  } catch (error) {
    answer = { refused: error.details ?? error.message };
  }
  answers.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

async function start() {
  const port = await freePort();
  const child = spawn(server, ['localhost', String(port)], { stdio: 'ignore' });
  child.on('error', () => undefined);
  answers.postMessage({ pid: child.pid });
  const { ZetaSQLClient } = require(client);
  ZetaSQLClient.init(port);
  if (!(await ZetaSQLClient.getInstance().testConnection()))
    throw new Error('The engine of the dialect gives no answer.');
  const api = ZetaSQLClient.API;
  const all = await promisify(api.getLanguageOptions.bind(api))({ maximumFeatures: true });
  return { api, language: { ...all, productMode: 'PRODUCT_EXTERNAL' } };
}

async function query({ api, language }, { sql, parameters, tables }) {
  const found = await promisify(api.evaluateQuery.bind(api))({
    sql,
    options: {
      languageOptions: language,
      queryParameters: parameters.map(({ name, type }) => ({ name, type: typeOf(type) })),
    },
    simpleCatalog: {
      name: 'catalog',
      table: tables.map(({ name, columns }, at) => ({
        name,
        serializationId: at + 1,
        column: columns.map((column) => ({ name: column.name, type: typeOf(column.type) })),
      })),
      builtinFunctionOptions: { languageOptions: language },
    },
    tableContent: Object.fromEntries(
      tables.map(({ name, columns, rows }) => [
        name,
        { tableData: { row: rows.map((row) => ({ cell: row.map((value, at) => cellOf(columns[at].type, value)) })) } },
      ]),
    ),
    params: parameters.map(({ name, type, value }) => ({ name, value: cellOf(type, value) })),
  });
  const columns = (found.prepared?.columns ?? []).map(({ name, type }) => ({ name, type: typeName(type) }));
  return { columns, rows: found.content.tableData.row.map(({ cell }) => cell.map(cellValue)) };
}

function typeOf(type) {
  const element = /^ARRAY<(\w+)>$/.exec(type)?.[1];
  if (element === undefined) return { typeKind: KINDS[type] };
  return { typeKind: KINDS.ARRAY, arrayType: { elementType: { typeKind: KINDS[element] } } };
}

function typeName({ typeKind, arrayType }) {
  if (arrayType) return `ARRAY<${typeName(arrayType.elementType)}>`;
  return Object.keys(KINDS).find((name) => KINDS[name] === typeKind) ?? `type ${typeKind}`;
}

function cellOf(type, value) {
  if (value === null) return {};
  const element = /^ARRAY<(\w+)>$/.exec(type)?.[1];
  if (element !== undefined) return { arrayValue: { element: value.map((one) => cellOf(element, one)) } };
  switch (type) {
    case 'STRING':
      return { stringValue: value };
    case 'INT64':
      return { int64Value: String(value) };
    case 'FLOAT64':
      return { doubleValue: value };
    case 'BOOL':
      return { boolValue: value };
    case 'DATE':
      return { dateValue: value / DAY };
    case 'DATETIME':
      return { datetimeValue: dateTime(value) };
    default:
      return { timestampValue: { seconds: Math.floor(value / 1000), nanos: (((value % 1000) + 1000) % 1000) * 1e6 } };
  }
}

/** A moment in the engine's bits: year, month, day, hour, minute, second. */
const BITS = [4, 5, 5, 6, 6];

function dateTime(wall) {
  const at = new Date(wall);
  const parts = [at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  const seconds = parts.reduce((bits, part, place) => bits * 2 ** BITS[place] + part, at.getUTCFullYear());
  return { bitFieldDatetimeSeconds: String(seconds), nanos: at.getUTCMilliseconds() * 1_000_000 };
}

function wallOf({ bitFieldDatetimeSeconds, nanos }) {
  const parts = [];
  let bits = Number(bitFieldDatetimeSeconds);
  for (const size of [...BITS].reverse()) {
    parts.unshift(bits % 2 ** size);
    bits = Math.floor(bits / 2 ** size);
  }
  const [month, day, hour, minute, second] = parts;
  return Date.UTC(bits, month - 1, day, hour, minute, second, (nanos ?? 0) / 1e6);
}

/** Days, walls and instants in milliseconds. */
function cellValue(cell) {
  switch (cell.value) {
    case undefined:
      return null;
    case 'int64Value':
      return Number(cell.int64Value);
    case 'dateValue':
      return cell.dateValue * DAY;
    case 'datetimeValue':
      return wallOf(cell.datetimeValue);
    case 'timestampValue':
      return Number(cell.timestampValue.seconds) * 1000 + (cell.timestampValue.nanos ?? 0) / 1e6;
    case 'arrayValue':
      return cell.arrayValue.element.map(cellValue);
    default:
      return cell[cell.value];
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
