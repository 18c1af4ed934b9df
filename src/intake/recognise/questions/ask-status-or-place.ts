import { rawField } from '../../../tables/prepared-fields';
import type { BegunTable } from '../../begun-table';
import { normalWords, squeezed } from '../../text/normal-text';

/** A column with more words than this, of which none is known, is no status. */
const MOST_STATUSES = 10;

/** "TX", "NSW": places by their codes. */
const CODE = /^\p{Lu}{2,3}$/u;

/**
 * "State" and "Estado" with words of which none is a known status: whether they say what became of an order or where
 * somebody lives, only a person can tell, and until then nobody knows which amounts count.
 */
export function askStatusOrPlace({ recognition: { table, fields }, seen: columns, data, questions }: BegunTable): void {
  const status = rawField(table, 'status');
  if (status?.values !== 'payment' || fields.status !== undefined) return;
  const both = new Set(normalWords(status.maybe ?? '').map(squeezed));
  const column = columns.find(
    ({ header, profile, answered, linked }) =>
      both.has(header.key) &&
      answered === undefined &&
      linked === undefined &&
      profile.filled > 0 &&
      profile.labels.size <= MOST_STATUSES &&
      ![...profile.labels.keys()].every((label) => CODE.test(label)),
  );
  if (column === undefined) return;
  const values = { column: column.header.written };
  questions.push({
    column: column.header.written,
    ask: { text: 'intake_ask_status_or_place', values },
    options: ['status', 'region'],
  });
  const { amount: _amount, lineAmount: _line, unitPrice: _price, ...known } = data.columns;
  data.columns = known;
  data.unread = { ...data.unread, amount: { text: 'intake_unread_status_or_place', values } };
}
