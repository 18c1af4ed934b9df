import type { FieldOf } from '../../tables/prepared-fields';

/** Labels that each line of an order has for itself: the order's amount has nothing to do with them. */
export const lineLabels: readonly FieldOf<'orders'>[] = ['product', 'category'];
