import type { HostTab } from '../host';
import type { EngineType, EngineValue } from './engine';
import type { StoredTable } from './local-big-query';

/** The headers stand within so many rows. */
const HEAD = 20;

interface Kind {
  type: EngineType;
  is: RegExp;
  value: (text: string) => EngineValue;
}

/** What a column is where all its texts are; keys with noughts before them stay texts. */
const KINDS: readonly Kind[] = [
  { type: 'INT64', is: /^(0|-?[1-9]\d{0,14})$/, value: Number },
  { type: 'FLOAT64', is: /^-?(0|[1-9]\d*)(\.\d+)?$/, value: Number },
  { type: 'DATE', is: /^\d{4}-\d\d-\d\d$/, value: (text) => Date.parse(`${text}T00:00:00Z`) },
  {
    type: 'DATETIME',
    is: /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/,
    value: (text) => Date.parse(`${text.replace(' ', 'T')}Z`),
  },
  { type: 'BOOL', is: /^(true|false)$/i, value: (text) => text.toLowerCase() === 'true' },
];
const TEXT: Kind = { type: 'STRING', is: /^/, value: (text) => text };

/** A tab as a table of BigQuery, as loading a file makes it: columns with a type each, under names that may be columns'. */
export function loadTab({ cells, name }: HostTab, dataset: string): StoredTable {
  const texts = cells.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell).trim())));
  const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;
  const widest = texts.reduce((most, row) => Math.max(most, filled(row)), 0);
  const head = Math.max(
    0,
    texts.slice(0, HEAD).findIndex((row) => filled(row) === widest),
  );
  const rows = texts.slice(head + 1).filter((row) => filled(row) > 0);
  const names = columnNames(texts[head] ?? []);
  const kinds = names.map((_, at) => kindOf(rows.map((row) => row[at] ?? '')));
  return {
    path: `local.${dataset}.${nameFrom(name)}`,
    columns: names.map((column, at) => ({ name: column, type: kinds[at].type })),
    rows: rows.map((row) => kinds.map(({ value }, at) => ((row[at] ?? '') === '' ? null : value(row[at])))),
  };
}

function kindOf(texts: readonly string[]): Kind {
  const filled = texts.filter((text) => text !== '');
  return (filled.length > 0 && KINDS.find(({ is }) => filled.every((text) => is.test(text)))) || TEXT;
}

/** What may be a name: letters, digits and underscores, no digit first. */
export const nameFrom = (text: string): string => text.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^(?=\d)/, '_') || '_';

function columnNames(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const wanted = nameFrom(header);
    let name = wanted;
    for (let number = 1; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
