import { dayOf, MILLISECONDS_A_DAY } from '../../../base/day';
import { isDateColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';

/** Days that systems write where there is none: the first of Unix, of Excel and of most databases. */
const NO_DAYS = new Set(
  ['1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31', '1753-01-01', '0001-01-01'].map(
    (day) => Date.parse(day) / MILLISECONDS_A_DAY,
  ),
);

/** Blanks the ends of customers that are such a day: they are still there. */
export function blankNoDays({ data }: BegunTable): void {
  if (declarationOf(data.table).spans !== 'list') return;
  for (const field of ['endedOn', 'cancelledOn', 'trialEndsOn'] as const) {
    const column = data.columns[field];
    if (!isDateColumn(column) || !column.values.some((value) => NO_DAYS.has(dayOf(value)))) continue;
    const values = column.values.map((value) => (NO_DAYS.has(dayOf(value)) ? Number.NaN : value));
    data.columns[field] = { ...column, values };
  }
}
