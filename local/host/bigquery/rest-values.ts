import type { EngineAnswer, EngineValue } from './engine';

/** A column as REST describes it, under the older names of the types. */
export interface RestField {
  name: string;
  type: string;
  mode: 'NULLABLE' | 'REPEATED';
}

/** A row as REST has it: every value a text, or a list of such. */
export interface RestRow {
  f: { v: unknown }[];
}

const OLDER_NAMES: Record<string, string> = { INT64: 'INTEGER', FLOAT64: 'FLOAT', BOOL: 'BOOLEAN' };

export function restFields(columns: readonly { name: string; type: string }[]): RestField[] {
  return columns.map(({ name, type }) => {
    const element = /^ARRAY<(.*)>$/.exec(type)?.[1];
    const kind = element ?? type;
    return { name, type: OLDER_NAMES[kind] ?? kind, mode: element === undefined ? 'NULLABLE' : 'REPEATED' };
  });
}

export function restRows({ columns, rows }: EngineAnswer): RestRow[] {
  return rows.map((row) => ({ f: row.map((value, at) => ({ v: restValue(value, columns[at].type) })) }));
}

function restValue(value: EngineValue | EngineValue[], type: string): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((one) => ({ v: restValue(one, type.slice('ARRAY<'.length, -1)) }));
  if (typeof value !== 'number') return String(value);
  switch (type) {
    case 'DATE':
      return new Date(value).toISOString().slice(0, 10);
    case 'DATETIME':
      return new Date(value)
        .toISOString()
        .slice(0, 23)
        .replace(/\.000$/, '');
    case 'TIMESTAMP':
      return double(value / 1000);
    case 'FLOAT64':
      return double(value);
    default:
      return String(value);
  }
}

/** As Java writes a double: with a decimal, and from ten million on with an exponent. */
function double(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits, exponent] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
