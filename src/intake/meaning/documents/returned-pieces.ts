import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn, type NumberColumn, type Table } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import type { Question } from '../../reading';
import { openColumns } from '../../recognise/columns/open-columns';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { numbersAlone } from '../../values/amounts/numbers-alone';
import { CENT } from '../discounts/discount-kinds';

const PIECES: ReadonlySet<Concept> = new Set<Concept>(['quantity', 'unit']);
const BACK: ReadonlySet<Concept> = new Set<Concept>(['return', 'refund', 'cancel']);

const saysBack = ({ header }: SeenColumn): boolean => meansOneOf(header, BACK) && meansOneOf(header, PIECES);

/**
 * Takes the pieces that came back, or were never sent, off what a line comes to: quantity × price, also where it is written
 * beside it. Where what a line comes to agrees neither with all its pieces nor with those that stayed, it is asked, and until
 * then there are no amounts.
 */
export function takeBackPieces({
  data,
  seen,
  fields,
  below: { rows },
  reading: { locale },
  questions,
}: BegunTable): void {
  const { quantity, refund } = data.columns;
  if (data.table !== 'orders' || !isNumberColumn(quantity) || refund) return;
  for (const column of openColumns(seen, fields)) {
    if (column.profile.numbers < 0.6 || !saysBack(column)) continue;
    const back = numbersAlone(rows, column.index, locale).values.map((pieces) => Math.abs(pieces) || 0);
    const some = [...back.keys()].filter((row) => back[row] > 0 && data.leftOut[row] === 0);
    if (some.length === 0 || some.some((row) => back[row] > Math.abs(quantity.values[row]))) continue;
    takeOff(data, quantity, column.header.written, back, some, questions);
  }
}

function takeOff(
  data: Table,
  quantity: NumberColumn,
  column: string,
  back: Float64Array,
  some: readonly number[],
  questions: Question[],
): void {
  const { unitPrice } = data.columns;
  const total = (['lineAmount', 'amount'] as const).find((field) => isNumberColumn(data.columns[field]));
  const prices = isNumberColumn(unitPrice) ? unitPrice.values : null;
  const left = { ...quantity, values: quantity.values.map((pieces, row) => pieces - Math.sign(pieces) * back[row]) };
  if (total !== undefined) {
    const written = data.columns[total] as NumberColumn;
    const isOf = ({ values }: NumberColumn): boolean =>
      prices !== null && some.every((row) => Math.abs(values[row] * prices[row] - written.values[row]) <= CENT);
    if (isOf(left)) return;
    if (!isOf(quantity)) {
      const values = { column, example: String(back[some[0]]) };
      questions.push({ column, ask: { text: 'intake_ask_goes_off', values }, options: ['ignore'] });
      data.unread.amount = { text: 'intake_unread_goes_off', values: { column } };
      for (const field of ['amount', 'lineAmount', 'unitPrice']) delete data.columns[field];
      return;
    }
    const off = (row: number): number => back[row] * (prices?.[row] ?? 0);
    data.columns[total] = { ...written, values: written.values.map((amount, row) => amount - (off(row) || 0)) };
  }
  data.columns.quantity = left;
}
