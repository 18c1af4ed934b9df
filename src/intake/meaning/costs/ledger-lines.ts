import { isNumberColumn } from '../../../tables/table';
import { rowsAreCosts } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { countedRows, leaveOut } from '../../rows/left-out';
import { normalText, normalWords } from '../../text/normal-text';
import { textOf } from '../../text/plain-text';
import { TAX_WORDS } from '../tax-words';

/** Accounts of a ledger that are no costs: tax that comes back, and what is owed to suppliers. */
const NO_COSTS = new Set([
  ...TAX_WORDS,
  ...'vorsteuer creditors creditor payable payables crediteuren crediteur verbindlichkeiten kreditoren fournisseurs proveedores acreedores'.split(
    ' ',
  ),
]);
/** What their names say besides. */
const BESIDE = new Set(
  normalWords(
    'input|recoverable|receivable|deductible|reclaimable|high|low|accounts|trade|te|vorderen|voorbelasting|hoog|laag|abziehbare|aus|lieferungen|und|leistungen|deductible|sur|soportado',
  ),
);

/**
 * Leaves out the rows of a bookkeeping export that are no costs. Where what remains adds up to nothing, both sides of each
 * booking stand there, and no amount is one.
 */
export function leaveOutLedgerLines({ data, seen, below: { rows } }: BegunTable): void {
  if (!rowsAreCosts(data.table)) return;
  const named = seen.filter(({ profile }) => profile.numbers < 0.5 && profile.dates < 0.5);
  const isNone = (row: number): boolean => named.some(({ index }) => isNoCost(textOf(rows[row][index])));
  leaveOut(data, countedRows(data).filter(isNone), { text: 'intake_no_cost_account' });
  const { amount } = data.columns;
  if (!isNumberColumn(amount)) return;
  const values = countedRows(data)
    .map((row) => amount.values[row])
    .filter((value) => !Number.isNaN(value) && value !== 0);
  if (values.length === 0 || Math.abs(values.reduce((sum, value) => sum + value, 0)) >= 0.005) return;
  delete data.columns.amount;
  data.unread.amount = { text: 'intake_unread_ledger', values: { column: amount.header } };
}

function isNoCost(label: string): boolean {
  const words = normalText(label)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word));
  return words.some((word) => NO_COSTS.has(word)) && words.every((word) => NO_COSTS.has(word) || BESIDE.has(word));
}
