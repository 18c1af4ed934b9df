import { codesFor } from '../../base/codes';
import { dayOf } from '../../base/day';
import { isOwn } from '../../base/own';
import { dimensions } from '../../dimensions';
import type { Column, Table, TextColumn } from '../../tables/table';
import { lookedUp, lookedUpValues, type Match, matching } from '../join';
import { lazily } from '../lazily';
import { dateColumn, folded, type KnownField, labelled, textColumn } from '../prepared';

/** The columns of the dimensions that a customer or a lead hands on to all that is theirs, with the tables that do. */
const handedOn = dimensions.flatMap(({ handedOn: by, label, alike }) =>
  by && label !== 'month' && !label.made ? [{ field: label.column, by, alike }] : [],
);

/** A table that completes another, with the fields by which its rows may be found. */
export interface CompletingTable {
  table: Table | undefined;
  by: [KnownField, KnownField][];
}

/**
 * Adds the labels that a table lacks, row by row from the first of these that has one. Where more won deals than lost ones
 * would have a label, having it would tell that a deal was won: then only those have it whose customer was one before.
 */
export function addJoinedLabels(table: Table, sources: readonly CompletingTable[]): void {
  const matches = new Map<Table, Match | null>();
  const matchOf = (other: Table, by: [KnownField, KnownField][]): Match | null => {
    const known = matches.get(other);
    if (known !== undefined) return known;
    const match = matching(table, other, by);
    matches.set(other, match);
    return match;
  };
  const joined = (field: KnownField, sources: readonly CompletingTable[]): TextColumn => {
    const found = sources.flatMap(({ table: other, by }) => {
      const column = other && textColumn(other, field);
      const match = column && matchOf(other, by);
      return column && match ? [{ other, match, column: lookedUp(match, agreed(match, other, column)) }] : [];
    });
    const all = firstKnown(
      table.rows,
      found.map(({ column }) => column),
    );
    if (!tellsOutcome(table, all)) return all;
    return firstKnown(
      table.rows,
      found.map(({ other, match, column }) =>
        other.table === 'customers' ? beforeClose(table, match, other, column) : column,
      ),
    );
  };
  for (const { field, by, alike } of handedOn) {
    const telling = sources.filter(
      ({ table: other }) => other && by.includes(other.table) && isOwn(other.columns, field),
    );
    const isAlike = alike.some((list) => list.includes(table.table));
    if (isAlike && telling.length > 0 && !isOwn(table.columns, field))
      lazily(table.columns, [field], () => ({ [field]: joined(field, telling) }) as Record<typeof field, Column>);
  }
}

/** The labels of the other table: of several rows that are found under one name and differ, none. */
function agreed({ right }: Match, { leftOut }: Table, column: TextColumn): TextColumn {
  const labelOf = new Int32Array(right.labels.length);
  column.codes.forEach((label, row) => {
    const key = right.codes[row];
    if (label === 0 || leftOut[row] !== 0 || labelOf[key] === label) return;
    labelOf[key] = labelOf[key] === 0 ? label : -1;
  });
  const codes = codesFor(column.labels.length, right.codes.length);
  for (let row = 0; row < codes.length; row++) codes[row] = Math.max(0, labelOf[right.codes[row]]);
  return { ...column, codes };
}

/** The dates of the other table: of several rows that are found under one name, the earliest of them all. */
function earliest({ right }: Match, { leftOut }: Table, dates: Float64Array): Float64Array {
  const firstOf = new Float64Array(right.labels.length).fill(Number.NaN);
  dates.forEach((date, row) => {
    const key = right.codes[row];
    if (leftOut[row] === 0 && !Number.isNaN(date) && !(firstOf[key] <= date)) firstOf[key] = date;
  });
  return dates.map((_, row) => firstOf[right.codes[row]]);
}

/** Each row under the first label that one of the columns has for it. */
function firstKnown(rows: number, columns: readonly TextColumn[]): TextColumn {
  const labels = [''];
  const codeOfFold = new Map<string, number>([['', 0]]);
  const codesOf = columns.map((column) =>
    column.labels.map((label) => {
      const known = codeOfFold.get(folded(label));
      // Of two writings of one label the first in the order of characters, whichever comes first in the tab.
      if (known !== undefined && label < labels[known]) labels[known] = label;
      if (known !== undefined) return known;
      codeOfFold.set(folded(label), labels.length);
      return labels.push(label) - 1;
    }),
  );
  const codes = codesFor(labels.length, rows);
  columns.forEach((column, which) => {
    for (let row = 0; row < rows; row++) if (codes[row] === 0) codes[row] = codesOf[which][column.codes[row]];
  });
  return labelled(codes, labels);
}

/** Lost deals are as often known as won ones, nearly. */
const NEARLY = 0.9;

function tellsOutcome(table: Table, { codes }: TextColumn): boolean {
  const outcome = table.table === 'deals' ? textColumn(table, 'outcome') : null;
  if (!outcome) return false;
  const shareKnown = (label: string): number => {
    const code = outcome.labels.indexOf(label);
    let [all, known] = [0, 0];
    for (let row = 0; row < table.rows; row++) {
      if (outcome.codes[row] !== code || table.leftOut[row] !== 0) continue;
      all++;
      if (codes[row] > 0) known++;
    }
    return all === 0 ? 1 : known / all;
  };
  return shareKnown('lost') < NEARLY * shareKnown('won');
}

/** Without a start nobody knows who was a customer before. */
function beforeClose(table: Table, match: Match, customers: Table, column: TextColumn): TextColumn {
  const [start, closed] = [dateColumn(customers, 'start'), dateColumn(table, 'closed')?.values];
  const since = start && lookedUpValues(match, earliest(match, customers, start.values));
  const codes = codesFor(column.labels.length, table.rows);
  for (let row = 0; row < codes.length; row++)
    if (since && closed && dayOf(since[row]) < dayOf(closed[row])) codes[row] = column.codes[row];
  return { ...column, codes };
}
