import type { Concept } from '../../../tables/concepts/concepts';
import { readHeader } from '../../text/header-text';
import { meansOneOf } from '../header-words/header-meaning';
import { namesTable, saysField } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';
import { isSupplier, says } from './purchases';

const COSTS: ReadonlySet<Concept> = new Set<Concept>(['cost']);
const SPENT: ReadonlySet<Concept> = new Set<Concept>(['cost', 'advertising', 'campaign']);

/** A tab with a word for costs in its name, in a compound too ("Marketingkosten"), holds no sales, whatever its columns. */
export const speaksOfCosts = (tabWords: string[]): boolean =>
  tabWords.length > 0 && meansOneOf(readHeader(tabWords.join(' ')), COSTS);

/**
 * True where more than an amount speaks for costs: sales have a net amount too. The tab's name may say it, a word for
 * costs in a header, or a supplier; a name that speaks of sales, or a customer, says that money came in.
 */
export function areCosts({ fields }: Recognition, columns: readonly SeenColumn[], tabWords: string[]): boolean {
  if (speaksOfCosts(tabWords) || namesTable(tabWords, 'costs')) return true;
  const isOfAdvertising = tabWords.length > 0 && meansOneOf(readHeader(tabWords.join(' ')), SPENT);
  if (says(tabWords, 'sold') || says(tabWords, 'turnover')) return false;
  const amount = fields.amount?.column;
  if (amount?.answered !== undefined || (amount && meansOneOf(amount.header, SPENT))) return true;
  if (columns.some(isCustomer)) return false;
  if (isOfAdvertising) return true;
  const used = Object.values(fields).map(({ column }) => column);
  return used.some(({ header }) => meansOneOf(header, SPENT)) || columns.some(isSupplier);
}

/** True for a column that names who bought. */
const isCustomer = ({ header, profile }: SeenColumn): boolean =>
  profile.filled > 0 && profile.numbers < 0.5 && saysField(header, 'orders', 'customer');
