import type { Sentence } from '../engine/sentence';
import { type DateOrder, type DateScan, type dateOrder, monthComesFirst } from './date-column';
import type { Question } from './reading';
import type { SeenColumn } from './recognise';

/** An order of day and month, with the header of the column that shows it. */
export interface LikelyOrder {
  order: DateOrder;
  header: string;
}

/**
 * The order that decided columns of the tab agree on, by the mark they write dates with. One export writes all its dates
 * alike, which makes that order the likelier one for a column that reads both ways: it comes first in the question, and
 * decides nothing. Columns that disagree make none likelier.
 */
export function likelyOrders(
  columns: { column: SeenColumn; scan: DateScan; order: ReturnType<typeof dateOrder> }[],
): Map<string, LikelyOrder | null> {
  const likely = new Map<string, LikelyOrder | null>();
  for (const { column, scan, order } of columns) {
    if (order === 'mixed' || order === 'swapped') likely.set(scan.mark, null);
    if (order !== 'd/m/y' && order !== 'm/d/y') continue;
    const known = likely.get(scan.mark);
    if (known === undefined) likely.set(scan.mark, { order, header: column.header.written });
    else if (known !== null && known.order !== order) likely.set(scan.mark, null);
  }
  return likely;
}

/** The question whether 3/4 is day/month or month/day, the likelier order first: that of the tab, else of the locale. */
export function dateQuestion(column: string, scan: DateScan, likely: LikelyOrder | null, locale: string): Question {
  const values = { column, example: scan.example };
  const dayFirst = likely ? likely.order === 'd/m/y' : scan.mark !== '/' || !monthComesFirst(locale);
  const options: DateOrder[] = dayFirst ? ['d/m/y', 'm/d/y'] : ['m/d/y', 'd/m/y'];
  const ask: Sentence = likely
    ? { text: 'intake_ask_date_order_likely', values: { ...values, other: likely.header, order: likely.order } }
    : { text: 'intake_ask_date_order', values };
  return { column, ask, options };
}
