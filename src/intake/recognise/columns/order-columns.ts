import type { Concept } from '../../../tables/concepts/concepts';
import { meansOneOf } from '../header-words/header-meaning';
import { ENOUGH, headerScores, MAYBE } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';
import { distinct } from './amount-columns';

/** What a payment system takes of each payment. */
const FEE =
  /^((paypal|stripe|processing|transaction|payment|platform)?fees?|gebuhr(en)?|transactiekosten|frais|commissions?|comision(es)?)$/;

const NET: ReadonlySet<Concept> = new Set<Concept>(['net']);

const DISCOUNT: ReadonlySet<Concept> = new Set<Concept>(['discount']);
const MONEY: ReadonlySet<Concept> = new Set<Concept>(['amount', 'total', 'revenue', 'sale']);

const FINAL =
  /^(?:final|finale|finaler|definitief|definitieve|uiteindelijk|uiteindelijke|eindbedrag|eindtotaal|endgultiger?|endbetrag|endsumme|definitif|definitivo)$/;
const AFTER_DISCOUNT =
  / (?:after|net of|less|na(?: aftrek van)?|nach(?: abzug)?|apres|despues del?) (?:discounts?|korting|rabatte?|remises?|descuentos?) /;

/** Enough for the amount before any plainer header. */
const SURE = 1;

/**
 * Settles which column of orders is the amount where several could be. What is left after a discount comes before what it
 * goes off; where several are, and differ, only a person can tell: these are returned. `scores`: columns × fields, changed
 * in place.
 */
export function settleOrderAmounts(
  columns: readonly SeenColumn[],
  scores: number[][],
  amount: number,
): Recognition['rivals'] {
  yieldToGross(columns, scores, amount);
  const keep = (kept: SeenColumn | undefined): void =>
    columns.forEach((column, at) => {
      if (column !== kept) scores[at][amount] = 0;
    });
  const said = columns.find(({ answered }) => answered === 'amount');
  if (said) {
    keep(said);
    return null;
  }
  const isAfter = ({ header }: SeenColumn): boolean => AFTER_DISCOUNT.test(` ${header.words.join(' ')} `);
  const discounted = columns.some((column) => meansOneOf(column.header, DISCOUNT) && !isAfter(column));
  const able = columns.filter(
    (column) =>
      column.answered === undefined &&
      column.tax === undefined &&
      column.profile.numbers > 0.6 &&
      meansOneOf(column.header, MONEY) &&
      (isAfter(column) || (discounted && column.header.words.some((word) => FINAL.test(word)))),
  );
  if (able.length === 0 || !columns.some((column, at) => !able.includes(column) && scores[at][amount] >= ENOUGH))
    return null;
  const left = distinct(able);
  for (const column of able) scores[columns.indexOf(column)].fill(0);
  keep(undefined);
  if (left.length === 1) scores[columns.indexOf(left[0])][amount] = SURE;
  return left.length > 1 ? { field: 'amount', columns: left } : null;
}

/** Beside the fee of a payment system its net is what came in of what was paid: the gross was, and the fee is a cost. */
function yieldToGross(columns: readonly SeenColumn[], scores: number[][], amount: number): void {
  if (!columns.some(({ header, answered }) => answered === undefined && FEE.test(header.key))) return;
  const isNet = ({ header }: SeenColumn): boolean => meansOneOf(header, NET);
  if (!columns.some((column, at) => scores[at][amount] >= ENOUGH && !isNet(column))) return;
  columns.forEach((column, at) => {
    if (column.answered === undefined && isNet(column)) scores[at][amount] = 0;
  });
}

/** Settles what only the other columns of a tab of orders tell. `free`: columns that would do as its id and are nothing else. */
export function settleOrderColumns(fields: Recognition['fields'], free: readonly SeenColumn[]): void {
  settleId(fields, free);
  settleProduct(fields);
}

/** The number that stands on every line of an order is better than the one that is on its first alone. */
function settleId(fields: Recognition['fields'], free: readonly SeenColumn[]): void {
  const own = fields.id?.column.profile;
  if (own === undefined) return;
  const fuller = free.find(
    ({ profile: { filled, labels } }) => filled > own.filled && labels.size >= own.labels.size && labels.size < filled,
  );
  if (fuller) fields.id = { column: fuller, sure: MAYBE };
}

/** What describes a line with its own quantity and price is the product; what describes an order is any text, and tells its lines
 * apart at the most. */
function settleProduct(fields: Recognition['fields']): void {
  const { product, lineAmount, unitPrice, quantity } = fields;
  if (product === undefined || product.column.answered !== undefined || product.column.linked !== undefined) return;
  const isLine = lineAmount !== undefined || (unitPrice !== undefined && quantity !== undefined);
  if (isLine || (headerScores(product.column.header, 'orders').get('product') ?? 0) > MAYBE) return;
  fields.line ??= product;
  delete fields.product;
}
