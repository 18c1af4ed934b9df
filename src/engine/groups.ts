import { codesFor } from '../base/codes';
import { rangeOf } from '../base/column-range';
import { civilOf, dayOf, isoMonth, monthStart } from '../base/day';
import { isDateColumn, isTextColumn, type Table } from '../tables/table';
import type { Groups } from './figures';
import { perTable } from './rows/per-table';

/** Keys of rows that have no label, or no date: not texts, so that no label in the data can be mistaken for them. */
export const NO_LABEL = '\u0000no label';
export const NO_DATE = '\u0000no date';
/** What belongs to no label of its rows. */
export const BEYOND = '\u0000beyond';
/** Labels together: those that do best, those that do worse by more than chance, and those of which too little is known. */
export const BEST_TIER = '\u0000best tier';
export const LOWER_TIERS = '\u0000lower tiers';
export const NO_TIER = '\u0000no tier';

/** Rows grouped by the label of a text column. */
export function groupsByLabel(table: Table, field: string): Groups | null {
  const column = table.columns[field];
  if (!isTextColumn(column)) return null;
  const groups = { codes: column.codes, labels: [NO_LABEL, ...column.labels.slice(1)], by: { column: field } };
  return table.ofLabels?.labels.includes(field) ? { ...groups, ofLabels: table.ofLabels } : groups;
}

const remembered = perTable<Groups>();

/** Rows grouped by calendar month: '2017-03'. */
export function groupsByMonth(table: Table, field: string): Groups | null {
  const column = table.columns[field];
  if (!isDateColumn(column)) return null;
  return remembered(table, field, () => monthGroups(column.values));
}

function monthGroups(values: Float64Array): Groups {
  const { low, high } = rangeOf(values);
  const labels = [NO_DATE];
  if (low > high) return { codes: codesFor(1, values.length), labels, by: 'month' };
  const first = dayOf(low);
  const codeOfDay = new Int32Array(dayOf(high) - first + 1);
  for (let day = first; day <= dayOf(high); day++) {
    if (day === first || civilOf(day).date === 1) labels.push(isoMonth(monthStart(day)));
    codeOfDay[day - first] = labels.length - 1;
  }
  const codes = codesFor(labels.length, values.length);
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) codes[i] = codeOfDay[dayOf(values[i]) - first];
  return { codes, labels, by: 'month' };
}

/** What stands between the two labels of a group by two things: no text in a cell holds it. */
export const CROSSING = '\u0000 and ';

/** Rows grouped by two things at once. */
export function crossed(first: Groups, second: Groups): Groups {
  const labels = first.labels.flatMap((one) => second.labels.map((other) => `${one}${CROSSING}${other}`));
  const width = second.labels.length;
  const [ones, others] = [first.codes, second.codes];
  const codes = codesFor(labels.length, ones.length);
  for (let i = 0; i < codes.length; i++) codes[i] = ones[i] * width + others[i];
  const ofLabels = first.ofLabels ?? second.ofLabels;
  return ofLabels ? { codes, labels, ofLabels } : { codes, labels };
}
