import { purchaseWords } from '../../../tables/other-kinds/purchases';
import { declarationOf, type TableName } from '../../../tables/tables';
import { isSold } from '../header-words/vocabulary';
import { beginIn, beginningsOf } from '../header-words/word-beginnings';
import type { Recognition, SeenColumn } from '../recognise';

/** True for lists that are called "Suppliers" as well. */
const isNamedSo = (table: TableName): boolean => isSold(table) || declarationOf(table).rowIs === 'buyer';

/** True for lists of who pays how much for how long. */
const isPaidFor = (table: TableName): boolean => declarationOf(table).spans === 'list';

let words: Record<keyof typeof purchaseWords, string[]> | null = null;

/** True for words of a tab or a header by which it says so. */
export function says(texts: readonly string[], which: keyof typeof purchaseWords): boolean {
  words ??= {
    suppliers: beginningsOf(purchaseWords.suppliers),
    partners: beginningsOf(purchaseWords.partners),
    bought: beginningsOf(purchaseWords.bought),
    maybe: beginningsOf(purchaseWords.maybe),
    sold: beginningsOf(purchaseWords.sold),
    turnover: beginningsOf(purchaseWords.turnover),
  };
  return beginIn(words[which], texts.join(' '));
}

/**
 * True where a tab that looks like sales tells of what was bought, 'perhaps' where the supplier may be whose product was
 * sold, or a partner one who pays: its name says so, or the other party is a supplier and there is no customer.
 */
export function arePurchases(
  { table, fields }: Recognition,
  columns: readonly SeenColumn[],
  tabWords: string[],
): boolean | 'perhaps' {
  const isOfBoth = says(tabWords, 'sold');
  if (isNamedSo(table) && !isOfBoth && (says(tabWords, 'suppliers') || says(tabWords, 'bought'))) return true;
  if (isPaidFor(table) && fields.mrr && !isOfBoth && says(tabWords, 'partners')) return 'perhaps';
  if (!isSold(table) || fields.email || (fields.customer && !isSupplier(fields.customer.column))) return false;
  if (!isOfBoth && !fields.rep && says(tabWords, 'maybe')) return true;
  if (!columns.some(isSupplier)) return false;
  return isOfBoth || fields.product || fields.rep ? 'perhaps' : true;
}

const LONGEST_NAME = 3;

/** True for a column of suppliers: beside a word for customers it is of either. */
export function isSupplier({ header, profile }: Pick<SeenColumn, 'header' | 'profile'>): boolean {
  if (profile.filled === 0 || header.words.length > LONGEST_NAME) return false;
  return says(header.words, 'suppliers') && !says(header.words, 'sold');
}
