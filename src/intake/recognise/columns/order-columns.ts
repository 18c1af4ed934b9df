import { headerScores, MAYBE } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

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
