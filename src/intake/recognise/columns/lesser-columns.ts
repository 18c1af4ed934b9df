import type { FieldDeclaration } from '../../../tables/declare';
import type { HeaderText } from '../../text/header-text';
import { isYearly } from '../../values/amounts/scale-by-header';
import { namesId } from '../header-words/header-meaning';
import type { Recognition } from '../recognise';
import { isWithTax } from './net-amounts';

/** True for a column that gives way to a plainer one: a rep's id to the name, an amount with its tax to that without, ARR to MRR. */
export const isLesser = (name: string, { unit }: FieldDeclaration, header: HeaderText): boolean =>
  ((name === 'rep' || name === 'stage' || name === 'status') && namesId(header)) ||
  (unit === 'money' && isWithTax(header)) ||
  (name === 'mrr' && isYearly(header));

/** Drops the price of a list, which is not what is paid, unless what goes off it stands beside it. */
export function dropListPrice(fields: Recognition['fields']): void {
  const isOfList = /list|catalog/.test(fields.amount?.column.header.key ?? '');
  if (isOfList && !(fields.discount ?? fields.discountShare)) delete fields.amount;
}
