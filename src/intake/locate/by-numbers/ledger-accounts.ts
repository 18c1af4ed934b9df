import type { Cell } from '../../../base/cell';
import { saysField } from '../../recognise/header-words/vocabulary';
import type { HeaderText } from '../../text/header-text';
import { textOf } from '../../text/plain-text';
import type { HeadedColumn } from './headed-column';

const ROWS_COMPARED = 2_000;

/** Names to an account, and accounts to a name, from which on it is no number of theirs; a name may be misspelt once. */
const MOST_NAMES = 1.5;
const MOST_ACCOUNTS = 1.1;

const saysCustomer = (header: HeaderText): boolean => saysField(header, 'orders', 'customer');

/**
 * The columns of accounts that are those of a ledger and no customer's, beside names: the same stands under several names,
 * and a name under several. "Account code" and "Konto" are both.
 */
export function ledgerAccounts(rows: Cell[][], columns: readonly HeadedColumn[]): Set<number> {
  const found = new Set<number>();
  const possible = columns.filter(({ header, profile }) => profile.filled > 1 && saysCustomer(header));
  const names = possible.filter(({ profile }) => profile.numbers < 0.1 && profile.emails < 0.1);
  const codes = possible.filter(({ profile }) => profile.numbers > 0.9 && profile.fractions === 0);
  for (const { index } of codes)
    if (names.some((name) => areOfLedger(rows.slice(0, ROWS_COMPARED), index, name.index))) found.add(index);
  return found;
}

function areOfLedger(rows: Cell[][], account: number, name: number): boolean {
  const filled = rows
    .map((row) => [textOf(row[account]), textOf(row[name])])
    .filter(([code, who]) => code !== '' && who !== '');
  const codes = new Set(filled.map(([code]) => code)).size;
  const names = new Set(filled.map(([, who]) => who)).size;
  if (codes === 1) return names > 1;
  const pairs = new Set(filled.map((pair) => pair.join('|'))).size;
  return pairs >= MOST_NAMES * codes && pairs >= MOST_ACCOUNTS * names;
}
