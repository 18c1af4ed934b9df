import { isNumberColumn } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { openColumns } from '../recognise/columns/open-columns';
import { textOf } from '../text/plain-text';
import { headerSet, isAmong } from './ticked-rows';

/** How many pieces a price is for. */
const PIECES = headerSet(
  'price unit|pricing unit|price per|price quantity|price basis|per quantity|per|preiseinheit|preis pro|preis je|preismenge|pe|prijseenheid|prijs per|per aantal|prijs per aantal|prijsfactor|unité de prix|prix pour|unidad de precio|precio por|prisenhet',
);

/**
 * A price for a hundred pieces is a price of one: by the column that says for how many each is. Where
 * an amount of each line stands beside it, nothing hangs on the price.
 */
export function settlePriceUnits({ data, seen, fields, below: { rows } }: BegunTable): void {
  const { unitPrice } = data.columns;
  if (data.table !== 'orders' || !isNumberColumn(unitPrice)) return;
  const column = openColumns(seen, fields).find(
    ({ header, profile }) => profile.filled > 0 && isAmong(header.written, PIECES),
  );
  if (!column) return;
  const pieces = rows.map((row) => piecesIn(textOf(row[column.index])));
  data.columns.unitPrice = { ...unitPrice, values: unitPrice.values.map((price, row) => price / pieces[row]) };
}

/** 100 of "100", "100 ST" and "per 1.000"; 1 where no number stands there, as of a mere unit. */
function piecesIn(text: string): number {
  const [digits] = /\d[\d.,]*(?:\s\d{3})?/.exec(text) ?? [''];
  const number = Number(digits.replace(/[.,]0{1,2}$/, '').replace(/[.,\s]/g, ''));
  return number > 0 ? number : 1;
}
