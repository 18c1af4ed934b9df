import { type Cell, isDate } from '../../base/cell';
import { isEmpty } from '../text/plain-text';
import type { Block } from './layout';

/** What a row is in a report: a record, a total of the rows above it, or neither. */
export type ReportRowKind = 'record' | 'total' | 'other';

/** A column of a grouped report, whose label stands on the first row of its group only. */
export interface GroupColumn {
  index: number;
  /** Row that holds the label of each row; −1 for rows that belong to no group. */
  labelRow: Int32Array;
  /** Records whose cell is blank. */
  blanks: number[];
  /** Rows that name a group and hold nothing else. */
  lines: number[];
  /** Whether the layout shows it beyond doubt, or a person said so; else it is only a sign. */
  sure: boolean;
}

/** At least this share of a column's first cells are blank where it names groups. */
const BLANK = 0.1;
const LOOKED_AT = 1000;

/** Fewer rows than this are no sign of groups. */
const FEWEST = 4;

/**
 * The leading columns that name groups, outermost first. It is beyond doubt where a subtotal closes every group, where
 * the header bears the arrow with which Salesforce marks its groups, and where every label stands on a line of its own.
 * Labels of which none comes back are only a sign: owners may be missing. `said`: what a person said of a column. `apart`: one
 * that may do so wherever it stands, as cells do that were merged.
 */
export function groupColumns(
  rows: Cell[][],
  kindOf: (row: number) => ReportRowKind,
  header: Cell[],
  { from, to }: Block,
  said: (index: number) => boolean | undefined,
  apart?: number,
): GroupColumn[] {
  const found: GroupColumn[] = [];
  for (let index = from; index < to - 1; index++) {
    const groups = said(index) === false ? null : readGroups(rows, kindOf, index, to, found[found.length - 1]);
    if (groups === null) break;
    const { column, labels, closed } = groups;
    const closes = labels > 1 && closed === labels;
    const marked = /[↑↓]/.test(String(header[index]));
    column.sure = said(index) === true || closes || marked || (labels > 1 && column.lines.length === labels);
    if (!column.sure && !isSign(groups, rows)) break;
    found.push(column);
    if (!column.sure) break;
  }
  if (apart === undefined || said(apart) === false || found.some(({ index }) => index === apart)) return found;
  const groups = readGroups(rows, kindOf, apart, to, undefined);
  if (groups === null || groups.column.lines.length > 0) return found;
  groups.column.sure = said(apart) === true;
  return groups.column.sure || isSign(groups, rows) ? [...found, groups.column] : found;
}

function isSign({ column, labels }: Groups, rows: Cell[][]): boolean {
  const blanks = howManyOwn(column.blanks, rows);
  return labels > 1 && blanks >= labels && labels + blanks >= FEWEST;
}

interface Groups {
  column: GroupColumn;
  labels: number;
  /** How many of the groups end with a total of their own. */
  closed: number;
}

/** The column as if it named groups; null where a label comes back, or where blanks belong to none. */
function readGroups(
  rows: Cell[][],
  kindOf: (row: number) => ReportRowKind,
  index: number,
  to: number,
  parent: GroupColumn | undefined,
): Groups | null {
  if (!isOftenBlank(rows, index)) return null;
  const labelRow = new Int32Array(rows.length).fill(-1);
  const column: GroupColumn = { index, labelRow, blanks: [], lines: [], sure: false };
  const seen = new Map<string, number>();
  let [labels, closed, current] = [0, 0, -1];
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row][index];
    const filled = !isEmpty(cell);
    const kind = kindOf(row);
    if (kind === 'total') {
      if (filled && current >= 0) closed++;
      if (filled) current = -1;
      continue;
    }
    if (parent !== undefined && parent.labelRow[row] === row) {
      seen.clear();
      current = -1;
      if (isAlone(rows[row], parent.index, to)) continue;
    }
    const alone = filled && isAlone(rows[row], index, to);
    if (kind === 'other' && !(alone && isEmpty(rows[row + 1]?.[index]) && row + 1 < rows.length)) continue;
    if (filled) {
      const label = isDate(cell) ? String(cell.getTime()) : cell;
      if (typeof label !== 'string') return null;
      const first = seen.get(label);
      // A row that is there twice names no other group.
      if (first !== undefined && !areCopies(rows[first], rows[row])) return null;
      current = first ?? row;
      if (first === undefined) {
        seen.set(label, row);
        labels++;
        if (alone) column.lines.push(row);
      }
    } else if (current < 0) return null;
    else column.blanks.push(row);
    labelRow[row] = current;
  }
  const mixed = column.lines.length > 0 && column.lines.length < labels;
  return column.blanks.length === 0 || mixed ? null : { column, labels, closed };
}

/** How many of the rows are no copy of another; of many it does not matter. */
const howManyOwn = (blanks: readonly number[], rows: Cell[][]): number =>
  blanks.length > LOOKED_AT ? blanks.length : new Set(blanks.map((row) => JSON.stringify(rows[row]))).size;

const areCopies = (one: Cell[], other: Cell[]): boolean => JSON.stringify(one) === JSON.stringify(other);

function isOftenBlank(rows: Cell[][], index: number): boolean {
  const top = Math.min(rows.length, LOOKED_AT);
  let blanks = 0;
  for (let row = 0; row < top; row++) if (isEmpty(rows[row][index])) blanks++;
  return blanks > 0 && blanks >= top * BLANK;
}

/** True where nothing stands to the right of the column. */
function isAlone(line: Cell[], index: number, to: number): boolean {
  for (let column = index + 1; column < to; column++) if (!isEmpty(line[column])) return false;
  return true;
}
