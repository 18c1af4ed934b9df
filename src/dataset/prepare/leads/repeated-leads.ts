import { type FlagColumn, labelAt, type Table } from '../../../tables/table';
import { dateColumn, flags, folded, textColumn } from '../../prepared';

/** A lead whose e-mail an earlier lead has: 2, the others 1. */
export function repeatedLeads(leads: Table): FlagColumn {
  const column = flags(leads.rows);
  column.values.fill(1);
  const seen = new Set<string>();
  eachByEmail(leads, (email, row) => {
    if (seen.has(email)) column.values[row] = 2;
    seen.add(email);
  });
  return column;
}

/** Hands over each lead with an e-mail address, the earliest first. Junk is no lead, so it comes before nobody. */
export function eachByEmail(leads: Table, see: (email: string, row: number) => void): void {
  const email = textColumn(leads, 'email');
  if (!email) return;
  const outcome = textColumn(leads, 'outcome');
  for (const row of inOrderOfCreation(leads)) {
    const isJunk = outcome?.labels[outcome.codes[row]] === 'out';
    if (email.codes[row] !== 0 && leads.leftOut[row] === 0 && !isJunk) see(folded(labelAt(email, row)), row);
  }
}

/** By creation, undated leads last; of leads made at the same moment, by id. */
function inOrderOfCreation(leads: Table): Int32Array {
  const order = Int32Array.from({ length: leads.rows }, (_, i) => i);
  const created = dateColumn(leads, 'createdOn');
  const id = textColumn(leads, 'id');
  const at = (i: number): number =>
    created && !Number.isNaN(created.values[i]) ? created.values[i] : Number.POSITIVE_INFINITY;
  const idOf = (i: number): string => (id ? labelAt(id, i) : '');
  return order.sort((a, b) => {
    if (at(a) !== at(b)) return at(a) - at(b);
    return idOf(a) === idOf(b) ? a - b : idOf(a) < idOf(b) ? -1 : 1;
  });
}
