import type { Table } from '../../../tables/table';
import type { Question } from '../../reading';
import { openColumns } from '../../recognise/columns/open-columns';
import { canMean } from '../../recognise/header-words/header-meaning';
import type { Recognition, SeenColumn } from '../../recognise/recognise';
import { saysDiscount } from './never-off';

/** "Price after discount" and its like are what is left, or what there was before. */
const LEFT = /^(after|before|na|voor|nach|vor|apres|avant|despues|antes|without|zonder|ohne|sans|sin)$/;

/**
 * Lines that have amounts in orders that have no total: whether a discount that no other column is goes off them nothing
 * tells. It is asked, and until then there are no amounts.
 */
export function askDiscountBesideLines(
  data: Table,
  seen: readonly SeenColumn[],
  fields: Recognition['fields'],
  questions: Question[],
): void {
  const { lineAmount, amount, orderDiscount } = data.columns;
  if (data.table !== 'orders' || !lineAmount || amount || orderDiscount) return;
  const free = openColumns(seen, fields).find((column) => column.profile.numbers > 0.6 && isTakenOff(column));
  if (free === undefined) return;
  const column = free.header.written;
  const example = [...free.profile.labels.keys()].find((label) => /[1-9]/.test(label));
  if (example === undefined) return;
  questions.push({
    column,
    ask: { text: 'intake_ask_discount', values: { column, example } },
    options: ['orderDiscount', 'discount', 'discountShare', 'ignore'],
  });
  delete data.columns.lineAmount;
  delete data.columns.unitPrice;
  data.unread.amount = { text: 'intake_unread_discount', values: { column } };
}

function isTakenOff({ header }: SeenColumn): boolean {
  const isPrice = canMean(header, ['price', 'net']);
  return saysDiscount(header) && !isPrice && !header.words.some((word) => LEFT.test(word));
}
