import { columnsThat } from '../../tables/tables';
import type { KnownField } from '../prepared';

/** Labels that each line of an order has for itself: the order's amount has nothing to do with them. */
export const lineLabels: readonly string[] = columnsThat('orders', ({ belongs }) => belongs === 'to its line');

/** What all lines have of their order, and a refund where it does not say it itself. */
export const sharedLabels: readonly string[] = columnsThat('orders', ({ belongs }) => belongs === 'to the order');

/** What the amount of an order is made of. */
export const amountColumns: readonly string[] = [
  'wholeAmount' satisfies KnownField,
  ...columnsThat('orders', ({ belongs }) => belongs === 'to the amount'),
];
