import { copied } from '../../base/codes';
import { labelAt, type Table, type TextColumn } from '../../tables/table';
import { folded, labelled, merged, textColumn } from '../prepared';

/** Headers of a person's name, which others may share: "Billing Name". A company is one customer whoever writes for it. */
const PERSON = /^(billing|shipping|bill to|ship to) ?name$|name ?\((billing|shipping)\)/i;

/** An e-mail column is a key where at least this share of the rows has one. */
const NEARLY_ALL = 0.95;

/**
 * Who bought: the customer, else the e-mail; the e-mail first where the customer is a person's name and nearly every row
 * has an e-mail. A row with the other of the two alone belongs to who has it on another row.
 */
export function customerKeys(orders: Table): TextColumn | null {
  const customer = textColumn(orders, 'customer');
  const email = textColumn(orders, 'email');
  if (!customer || !email) return oneWriting(customer ?? email);
  const byEmail = PERSON.test(customer.header) && filledShare(email) >= NEARLY_ALL;
  const [first, second] = byEmail ? [email, customer] : [customer, email];
  return oneWriting(completed(first, second));
}

const oneWriting = (column: TextColumn | null): TextColumn | null =>
  column && merged(column, (_, commonest) => commonest);

function filledShare({ codes }: TextColumn): number {
  let filled = 0;
  for (let i = 0; i < codes.length; i++) if (codes[i] > 0) filled++;
  return codes.length === 0 ? 0 : filled / codes.length;
}

/** The first column, its blanks completed by the second. */
function completed(first: TextColumn, second: TextColumn): TextColumn {
  if (filledShare(first) === 1) return first;
  const firstOf = new Map<string, number>();
  for (let i = 0; i < first.codes.length; i++) {
    const key = folded(labelAt(second, i));
    if (first.codes[i] > 0 && key !== '' && !firstOf.has(key)) firstOf.set(key, first.codes[i]);
  }
  const labels = first.labels.slice();
  const codeOf = Array.from(second.labels, (label, code) => {
    if (code === 0) return 0;
    return firstOf.get(folded(label)) ?? labels.push(label) - 1;
  });
  const codes = copied(first.codes, labels.length);
  for (let i = 0; i < codes.length; i++) if (codes[i] === 0) codes[i] = codeOf[second.codes[i]];
  return labelled(codes, labels);
}
