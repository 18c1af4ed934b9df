import { isNumberColumn, type Table } from '../../../tables/table';
import { creditNoteWords } from '../../../tables/words';
import type { BegunTable } from '../../begun-table';
import { calledIn } from '../../reading';
import type { SeenColumn } from '../../recognise/recognise';
import { normalWords, tabWordsOf } from '../../text/normal-text';

/** Between two things that one tab holds: "Orders and refunds". */
const BOTH = /[&+/]|\b(?:and|en|und|et|y)\b/i;

/** A tab of orders with a number for a refund on a few of its rows is no tab of refunds. */
const NEARLY_ALL = 0.95;

let words: Set<string> | null = null;

function isCreditWord(word: string): boolean {
  words ??= new Set(normalWords(creditNoteWords));
  return words.has(word);
}

/** Says of orders that they are credit notes, or that some are. */
export function settleCredits({ tab: { name }, reading, seen, data, credits, notes }: BegunTable): void {
  if (credits === 'all' || areCredits(calledIn(reading, name), seen, data)) data.areCredits = true;
  if (data.areCredits || credits === 'some') notes.push({ text: 'intake_note_credits' });
}

/**
 * True where the rows of a tab that reads as orders are refunds or credit notes: its name says so, or each row has a
 * number of one, or what was refunded is the only amount.
 */
function areCredits(tabName: string, columns: readonly SeenColumn[], data: Table): boolean {
  if (data.table !== 'orders' || hasBothSigns(data)) return false;
  if (tabWordsOf(tabName).some((word) => isCreditWord(word) || RETURNS.has(word))) return !BOTH.test(tabName);
  const { amount, lineAmount, unitPrice, refund } = data.columns;
  if (isNumberColumn(refund) && !amount && !lineAmount && !unitPrice)
    return refund.values.filter((value) => !Number.isNaN(value)).length >= NEARLY_ALL * data.rows;
  return columns.some(({ header, profile }) => isNumbered(header.written) && profile.filled >= NEARLY_ALL * data.rows);
}

/** "Refund ID", "Credit note no.", "Gutschriftnummer", "N° avoir". */
function isNumbered(header: string): boolean {
  const all = tabWordsOf(header);
  return (
    all.some((word) => isCreditWord(word.replace(NUMBER, ''))) &&
    (all.some((word) => IDS.has(word)) || all.some((word) => NUMBER.test(word)))
  );
}

/** In the name of a tab of orders alone: a header may speak of the return of what was lent. */
const RETURNS = new Set('returns retouren retours retoure devoluties abonos ruckgaben'.split(' '));

const IDS = new Set('id no nr n number num numero nummer reference ref code'.split(' '));
const NUMBER = /(?:nummer|nr|s?id)$/;

/** Sales with their returns have amounts of either sign. */
function hasBothSigns({ columns, leftOut }: Table): boolean {
  const amount = columns.amount ?? columns.lineAmount;
  if (!isNumberColumn(amount)) return false;
  const has = (sign: number): boolean =>
    amount.values.some((value, row) => leftOut[row] === 0 && Math.sign(value) === sign);
  return has(-1) && has(1);
}
