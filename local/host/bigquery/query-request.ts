import type { EngineParameter, EngineType, EngineValue } from './engine';

/** A request of jobs.query that holds water. */
export interface CheckedQuery {
  sql: string;
  parameters: EngineParameter[];
  dryRun: boolean;
  maxResults: number | null;
  maximumBytesBilled: number | null;
}

/** The properties that the service knows (jobs.query, QueryRequest). */
const KNOWN =
  'kind query maxResults defaultDataset timeoutMs maximumBytesBilled dryRun preserveNulls useQueryCache useLegacySql parameterMode queryParameters location formatOptions connectionProperties labels createSession requestId jobCreationMode continuous jobTimeoutMs'.split(
    ' ',
  );

type Given = Record<string, unknown>;

/** Throws an Error with what is wrong with a request. */
export function checkedQuery(request: unknown): CheckedQuery {
  const given = objectWith(request, KNOWN, '');
  const { query, useLegacySql, parameterMode, queryParameters = [], maxResults, maximumBytesBilled } = given;
  if (typeof query !== 'string' || query.trim() === '') throw new Error('Required parameter is missing: query');
  if (query.length > 1_000_000)
    throw new Error('The query is too large. The maximum query length is 1024.00K characters.');
  // Without a word it would be the older dialect, which knows neither backticks nor parameters.
  if (useLegacySql !== false) throw new Error('not emulated: legacy SQL; useLegacySql must be false');
  if (!Array.isArray(queryParameters)) throw new Error("Invalid value at 'queryParameters'");
  if (queryParameters.length > 0 && parameterMode !== 'NAMED')
    throw new Error('not emulated: a parameterMode other than NAMED');
  return {
    sql: query,
    parameters: queryParameters.map(parameterOf),
    dryRun: given.dryRun === true,
    maxResults: maxResults === undefined ? null : Number(maxResults),
    maximumBytesBilled: maximumBytesBilled === undefined ? null : wholeNumber(maximumBytesBilled),
  };
}

/** The object, when it has none but known properties. */
export function objectWith(given: unknown, known: readonly string[], at: string): Given {
  if (typeof given !== 'object' || given === null) throw new Error(`Invalid value at '${at || 'resource'}'`);
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger !== undefined)
    throw new Error(
      `Invalid JSON payload received. Unknown name "${stranger}"${at && ` at '${at}'`}: Cannot find field.`,
    );
  return given as Given;
}

function wholeNumber(given: unknown): number {
  if (!/^\d+$/.test(String(given))) throw new Error(`Invalid value at 'maximum_bytes_billed' (TYPE_INT64), "${given}"`);
  return Number(given);
}

function parameterOf(given: unknown): EngineParameter {
  const at = 'query_parameters';
  const { name, parameterType, parameterValue } = objectWith(given, ['name', 'parameterType', 'parameterValue'], at);
  if (typeof name !== 'string' || name === '') throw new Error('Query parameter must have a name in named mode');
  const { type, arrayType } = objectWith(parameterType, ['type', 'arrayType', 'structTypes'], `${at}.parameter_type`);
  const value = objectWith(parameterValue, ['value', 'arrayValues', 'structValues'], `${at}.parameter_value`);
  if (type !== 'ARRAY') return { name, type: type as EngineType, value: valueFrom(type as EngineType, value.value) };
  const element = objectWith(arrayType, ['type'], `${at}.parameter_type.array_type`).type as EngineType;
  if (!Array.isArray(value.arrayValues)) throw new Error(`Invalid value at '${at}.parameter_value.array_values'`);
  const values = value.arrayValues.map((one) => valueFrom(element, objectWith(one, ['value'], at).value));
  return { name, type: `ARRAY<${element}>`, value: values };
}

/** A parameter's value comes as a text, whatever its type. */
function valueFrom(type: EngineType, text: unknown): EngineValue {
  if (text === null || text === undefined) return null;
  const wrong = (): Error => new Error(`Invalid value for type ${type}: ${text}`);
  if (typeof text !== 'string') throw wrong();
  const instant = (): number => {
    const at = Date.parse(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00:00' : ''}Z`);
    if (Number.isNaN(at)) throw wrong();
    return at;
  };
  switch (type) {
    case 'STRING':
      return text;
    case 'INT64':
    case 'FLOAT64':
      if (text.trim() === '' || Number.isNaN(Number(text))) throw wrong();
      return Number(text);
    case 'BOOL':
      return text === 'true';
    case 'DATE':
    case 'DATETIME':
    case 'TIMESTAMP':
      return instant();
    default:
      throw new Error(`Invalid parameter type: ${type}`);
  }
}
