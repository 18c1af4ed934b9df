import type { Concept } from '../../../tables/concepts/concepts';
import { quotedNames } from '../../../texts/quoted-names';
import type { BegunTable } from '../../begun-table';
import { squeezed } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { openColumns } from '../columns/open-columns';
import { meaningOf, namesId } from '../header-words/header-meaning';
import type { SeenColumn } from '../recognise';

/** What a customer writes on its own papers, of which each has another: "Customer reference", "Uw kenmerk". */
const OF_PAPERS = /ref|kenmerk/;

/**
 * Two customers may have one name, and a code each: where a name stands with several codes, only a person can say which of
 * the two columns tells customers apart. Nobody is a customer until it is answered.
 */
export function askWhichCustomer({
  recognition: { fields },
  seen,
  below: { rows },
  data,
  questions,
}: BegunTable): void {
  const taken = fields.customer?.column;
  if (taken === undefined || taken.answered !== undefined || !data.columns.customer || namesId(taken.header)) return;
  const code = openColumns(seen, fields).find(isCode);
  if (code === undefined) return;
  const codesOf = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const [name, own] = [taken, code].map(({ index }) => squeezed(textOf(row[index])));
    if (name === '' || own === '') continue;
    times.set(own, (times.get(own) ?? 0) + 1);
    codesOf.set(name, (codesOf.get(name) ?? new Set()).add(own));
  }
  const isShared = [...codesOf.values()].some((codes) => codes.size > 1);
  // What is another on each row numbers the rows.
  if (!isShared || ![...times.values()].some((often) => often > 1)) return;
  const options = [code, taken].map(({ header }) => header.written);
  const values = { columns: quotedNames(options) };
  questions.push({ column: '', value: 'customer', ask: { text: 'intake_ask_customer', values }, options });
  delete data.columns.customer;
  data.unread.customer = { text: 'intake_unread_customer', values };
}

/** True for a header that speaks of a customer's number or code, and of nothing else. */
function isCode({ header, profile, answered }: SeenColumn): boolean {
  if (answered !== undefined || profile.filled === 0 || OF_PAPERS.test(header.key)) return false;
  const { readings, unknown } = meaningOf(header);
  const isOfCode = (reading: Set<Concept>): boolean =>
    reading.size === 2 && reading.has('customer') && reading.has('id');
  return unknown === 0 && readings.some(isOfCode);
}
