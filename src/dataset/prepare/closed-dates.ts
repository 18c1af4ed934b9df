import type { Codes } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import { type Day, dayOf } from '../../base/day';
import type { FieldOf } from '../../tables/prepared-fields';
import type { DateColumn, FlagColumn, Table, TextColumn } from '../../tables/table';
import { dateColumn, dates, flags, textColumn } from '../prepared';

/** The days of an end, in a column of their own. */
export const ACTUAL_CLOSES = ['closedOn', 'wonOn', 'lostOn'] as const satisfies FieldOf<'deals'>[];

/** The actual date on which a won or lost deal closed. */
export function closedDates(deals: Table, outcome: TextColumn | null): DateColumn | null {
  const general = dateColumn(deals, 'closedOn');
  const actual = { won: dateColumn(deals, 'wonOn') ?? general, lost: dateColumn(deals, 'lostOn') ?? general };
  const model = general ?? actual.won ?? actual.lost;
  if (!outcome || !model) return null;
  if (general && actual.won === general && actual.lost === general && areDecided(general.values, outcome))
    return general;
  const closed = dates(deals.rows);
  for (const label of ['won', 'lost'] as const) {
    const exact = actual[label]?.values;
    if (exact) closeBy(exact, general?.values ?? exact, outcome.codes, outcome.labels.indexOf(label), closed.values);
  }
  return { ...closed, header: model.header, index: model.index, timed: model.timed };
}

/** True where every row with a date is won or lost, as in an export that dates no open deal: then nothing is to be made of it. */
function areDecided(values: Float64Array, { codes, labels }: TextColumn): boolean {
  const isDecided = labels.map((label) => label === 'won' || label === 'lost');
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]) && !isDecided[codes[row]]) return false;
  return true;
}

/** Fills in a column of dates, or what stands in where it has none, on the rows of one outcome. */
function closeBy(
  exact: Float64Array,
  fallback: Float64Array,
  codes: Codes,
  outcome: number,
  closed: Float64Array,
): void {
  for (let i = 0; i < closed.length; i++)
    if (codes[i] === outcome) closed[i] = Number.isNaN(exact[i]) ? fallback[i] : exact[i];
}

/** Days that cannot have come are no days on which a deal closed. */
export function upTo(today: Day, closed: DateColumn | null): DateColumn | null {
  if (!closed || dayOf(rangeOf(closed.values).high) <= today) return closed;
  return { ...closed, values: closed.values.map((value) => (dayOf(value) > today ? Number.NaN : value)) };
}

/** Yes on deals of a stage that nobody knows that have closed: they have a date in a column in which no open one has any. */
export function closedInUnknown(deals: Table, today: Day): FlagColumn | null {
  const outcome = textColumn(deals, 'outcome');
  const [open, unknown] = ['open', 'unknown'].map((label) => outcome?.labels.indexOf(label) ?? -1);
  if (!outcome?.codes.some((code) => code === unknown)) return null;
  const column = flags(deals.rows);
  for (const field of ACTUAL_CLOSES) {
    const { values } = dateColumn(deals, field) ?? { values: [] };
    if (values.some((value, row) => outcome.codes[row] === open && !Number.isNaN(value))) continue;
    values.forEach((value, row) => {
      if (outcome.codes[row] === unknown && dayOf(value) <= today) column.values[row] = 2;
    });
  }
  return column;
}
