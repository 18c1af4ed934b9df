import { firstResponseBy } from '../../../tables/declared/parts/first-response';
import { isDateColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import type { SeenColumn } from '../../recognise/recognise';
import { normalWords, squeezed } from '../../text/normal-text';
import { dateOrder, scanDates } from './date-column';
import { valuesInOrder } from './short-years';

let channels: Set<string> | null = null;

function isOfChannel({ header, answered }: SeenColumn): boolean {
  channels ??= new Set(Object.values(firstResponseBy).flatMap((words) => normalWords(words).map(squeezed)));
  return answered === undefined && channels.has(header.key);
}

/** A lead was first answered by the first call or the first mail, whichever came before, where both have a column of their own. */
export function settleFirstResponses({
  data,
  recognition: { fields },
  seen: columns,
  below: { rows },
  reading: { zone, locale },
}: BegunTable): void {
  const responded = data.columns.respondedOn;
  const taken = fields.respondedOn?.column;
  if (!isDateColumn(responded) || taken === undefined || !isOfChannel(taken)) return;
  const values = responded.values.slice();
  const own = dateOrder(scanDates(rows, taken.index, zone), locale);
  for (const column of columns) {
    if (column.index === taken.index || !isOfChannel(column) || column.profile.dates < 0.5) continue;
    const scan = scanDates(rows, column.index, zone);
    const seen = dateOrder(scan, locale);
    const order = seen === 'ask' ? own : seen;
    if (order === 'ask' || order === 'mixed' || order === 'swapped') {
      delete data.columns.respondedOn;
      data.unread.respondedOn = { text: 'intake_unread_dates_mixed', values: { column: column.header.written } };
      return;
    }
    valuesInOrder(scan, order).forEach((value, row) => {
      if (!(values[row] <= value) && !Number.isNaN(value)) values[row] = value;
    });
    data.columns.respondedOn = { ...responded, values };
  }
}
