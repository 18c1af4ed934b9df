import { codesFor } from '../../base/codes';
import { type Day, dayFromIso, isoMonth, MILLISECONDS_A_DAY } from '../../base/day';
import { dimensions } from '../../dimensions';
import { currencyOf } from '../../intake/currency/currencies';
import { type PreparedField, preparedFields } from '../../tables/prepared-fields';
import type { Column, Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { ColumnType, Relation } from '../dialect';
import type { LookLine } from './look';
import type { AskedView } from './view-columns';

/**
 * A view by what a look at it told, as if it had been read: its columns with all their labels, a row for each of the labels.
 * Which names and ids it holds is not known, nor any number or date: where some are filled in, all are, each with the same.
 */
export function labelledTable(view: AskedView, lines: readonly LookLine[]): Table {
  const labelsOf = (name: string): string[] =>
    lines.flatMap((line) => (line.what === 'label' && line.name === name && line.label !== null ? [line.label] : []));
  const known = new Map([...view.columns.keys()].map((name): [string, string[]] => [name, labelsOf(name).sort()]));
  const rows = [...known.values()].reduce((most, labels) => Math.max(most, labels.length), 1);
  const counts = (what: LookLine['what'], name: string): boolean =>
    lines.some((line) => line.what === what && line.name === name && line.n > 0);
  const columns = [...view.columns].map(([name, { type, header = name }]): [string, Column] => {
    const some = { labels: known.get(name) ?? [], rows, timed: counts('timed', name) };
    return [name, columnOf(type, header, counts('filled', name), some)];
  });
  const currencies = [...new Set((known.get('currency') ?? []).map((label) => currencyOf(label) ?? label))];
  return {
    table: view.table,
    rows,
    segments: [{ tab: view.source, start: 0, rows, sheetRows: 1 }],
    columns: Object.fromEntries(columns),
    unread: view.raw?.unread ?? {},
    leftOut: new Uint8Array(rows),
    leftOutReasons: lines.flatMap(({ what, label }) =>
      what === 'left out' && label ? [{ text: label as TextKey }] : [],
    ),
    currency: currencies.length > 1 ? 'mixed' : (currencies[0] ?? view.raw?.currency ?? null),
  };
}

/** Whatever is filled in: only whether something is may make a difference. */
const SOMETHING = MILLISECONDS_A_DAY;

function columnOf(
  type: ColumnType,
  header: string,
  isFilled: boolean,
  { labels, rows, timed }: { labels: readonly string[]; rows: number; timed: boolean },
): Column {
  const place = { header, index: -1 };
  if (type === 'flag') return { type, ...place, values: new Uint8Array(rows).fill(isFilled ? 2 : 0) };
  const values = new Float64Array(rows).fill(isFilled ? SOMETHING : Number.NaN);
  if (type === 'date') return { type, ...place, values, timed };
  if (type === 'number') return { type, ...place, values };
  const codes = codesFor(labels.length + 1, rows);
  labels.forEach((_, row) => {
    codes[row] = row + 1;
  });
  return { type, ...place, codes, labels: ['', ...labels] };
}

/** The table of the data set that was made of a view, as queries make it: without rows, with the labels and days of them all. */
export function tableWithoutRows(made: Table, relation: Relation, days: Table['daysOf']): Table {
  const months = monthsOfDays(days);
  const columns = [...relation.columns].flatMap(([name, type]): [string, Column][] => {
    const column = made.columns[name];
    return [
      [
        name,
        months.get(name) ??
          (column?.type === type ? emptied(column) : columnOf(type, '', false, { labels: [], rows: 0, timed: false })),
      ],
    ];
  });
  const segments = made.segments.map(({ tab }) => ({ tab, start: 0, rows: 0, sheetRows: 1 }));
  const { joins: _joins, ofLabels: _parts, ...kept } = made;
  const unread = Object.entries({ ...notByQuery(made, relation), ...made.unread });
  return {
    ...kept,
    ...{ rows: 0, columns: Object.fromEntries(columns), leftOut: new Uint8Array(0), segments },
    unread: Object.fromEntries(unread.filter(([field]) => !relation.columns.has(field))),
    ...(days ? { daysOf: days } : {}),
  };
}

/** The labels that are the months of a date, by name. */
function monthsOfDays(days: Table['daysOf']): Map<string, Column> {
  return new Map(
    dimensions.flatMap(({ label }): [string, Column][] => {
      if (label === 'month' || label.made?.as !== 'month') return [];
      const found = days?.[label.made.from];
      const labels = [...new Set(found?.map(isoMonth))];
      return found ? [[label.column, columnOf('text', '', false, { labels, rows: 0, timed: false })]] : [];
    }),
  );
}

function emptied(column: Column): Column {
  if (column.type === 'text') return { ...column, codes: new Uint8Array(0) };
  if (column.type === 'flag') return { ...column, values: new Uint8Array(0) };
  return { ...column, values: new Float64Array(0) };
}

/** The days that a look found, in order, by column. */
export function daysFound(lines: readonly LookLine[]): Record<string, Day[]> {
  const found: Record<string, Day[]> = {};
  for (const { what, name, label, n } of lines) {
    if (what !== 'days') continue;
    const days = found[name] ?? [];
    found[name] = days;
    const first = dayFromIso(`${label}-01`) as Day;
    for (let at = 0; at < 31; at++) if (Math.floor(n / 2 ** at) % 2 === 1) days.push(first + at);
  }
  for (const days of Object.values(found)) days.sort((one, other) => one - other);
  return found;
}

/** The fields of a table that no query makes, though it has what they are made from. */
function notByQuery({ table }: Table, { columns }: Relation): Table['unread'] {
  const all: [string, PreparedField][] = Object.entries(preparedFields[table]);
  const lacking = all.filter(
    ([name, { madeFrom }]) => !columns.has(name) && madeFrom.some((field) => columns.has(field)),
  );
  return unreadOf(lacking.map(([name]) => name));
}

export const unreadOf = (fields: readonly string[]): Table['unread'] =>
  Object.fromEntries(
    fields.map((field): [string, Sentence] => [field, REASONS[field] ?? { text: 'view_not_by_query' }]),
  );

/** Where a query makes no such field because the rows tell nothing of it. */
const REASONS: Partial<Record<string, Sentence>> = { termEnd: { text: 'no_terms' } };
