import { addTo } from '../../../base/add-to';
import type { Sentence } from '../../../texts/sentence';
import type { Question } from '../../reading';
import { areIn } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import type { HeaderText } from '../../text/header-text';
import { type DateOrder, type DateScan, type dateOrder, monthComesFirst } from './date-column';
import { seemsToBeginWithYear } from './short-years';

type Order = ReturnType<typeof dateOrder>;

interface DateSeen {
  column: SeenColumn;
  scan: DateScan;
}

/** An order of day and month, with the header of the column that shows it. */
interface LikelyOrder {
  order: DateOrder;
  header: string;
}

/**
 * The order of each column, as its values or a person's answer tell. One export writes all its dates alike, so that one
 * answer settles every column in the same doubt: written with the same mark, and not answered otherwise. So does another
 * column of the tab that shows its order, where it is that of the locale; and where none does, headers in the language of
 * a locale that has one order alone.
 */
export function dateOrders(
  columns: (DateSeen & { order: Order; answer: DateOrder | undefined })[],
  locale: string,
  headers: readonly HeaderText[],
): Order[] {
  const likely = likelyOrders(
    columns,
    columns.map(({ order }) => order),
  );
  const answered = new Map<string, Set<DateOrder>>();
  for (const { scan, answer } of columns) {
    if (answer) answered.set(scan.mark, (answered.get(scan.mark) ?? new Set()).add(answer));
  }
  return columns.map(({ scan, order, answer }) => {
    if (order !== 'ask') return order;
    const others = [...(answered.get(scan.mark) ?? [])];
    if (answer !== undefined || others.length > 0) return answer ?? (others.length === 1 ? others[0] : order);
    if (seemsToBeginWithYear(scan)) return order;
    const ofLocale: DateOrder = monthComesFirst(locale) ? 'm/d/y' : 'd/m/y';
    const known = likely.get(scan.mark);
    if (known !== undefined) return known?.order === ofLocale ? ofLocale : order;
    return DAY_FIRST.test(locale) && scan.dates.count === 0 && areIn(headers, locale) ? ofLocale : order;
  });
}

/** Languages in which nobody writes a month before its day, but where they are spoken beside English. */
const DAY_FIRST = /^(?:nl|de|fr|es)(?![_-](?:CA|US|PR))/i;

/** One question per doubt, whatever the number of columns that share it; it names them all. */
export function dateQuestions(dates: readonly DateSeen[], orders: readonly Order[], locale: string): Question[] {
  const likely = likelyOrders(dates, orders);
  const doubts = new Map<string, DateSeen[]>();
  dates.forEach((date, at) => {
    if (orders[at] === 'ask') addTo(doubts, date.scan.mark, date);
  });
  return [...doubts].map(([mark, columns]) => dateQuestion(columns, likely.get(mark) ?? null, locale));
}

/**
 * The order that decided columns of the tab agree on, by the mark they write dates with: the likelier one for a column
 * that reads both ways. It comes first in the question, and decides nothing by itself. Columns that disagree make none likelier.
 */
function likelyOrders(dates: readonly DateSeen[], orders: readonly Order[]): Map<string, LikelyOrder | null> {
  const likely = new Map<string, LikelyOrder | null>();
  dates.forEach(({ column, scan }, at) => {
    const order = orders[at];
    if (order === 'mixed' || order === 'swapped') likely.set(scan.mark, null);
    if (order !== 'd/m/y' && order !== 'm/d/y') return;
    const known = likely.get(scan.mark);
    if (known === undefined) likely.set(scan.mark, { order, header: column.header.written });
    else if (known !== null && known.order !== order) likely.set(scan.mark, null);
  });
  return likely;
}

/** The question whether 3/4 is day/month or month/day, the likelier order first: that of the tab, else of the locale. */
function dateQuestion(columns: readonly DateSeen[], likely: LikelyOrder | null, locale: string): Question {
  const [{ column: first, scan }] = columns;
  const values = { column: columns.map(({ column }) => column.header.written).join('", "'), example: scan.example };
  if (seemsToBeginWithYear(scan)) return yearQuestion(first, scan, values);
  const dayFirst = likely ? likely.order === 'd/m/y' : scan.mark !== '/' || !monthComesFirst(locale);
  const options: DateOrder[] = dayFirst ? ['d/m/y', 'm/d/y'] : ['m/d/y', 'd/m/y'];
  const text = columns.length > 1 ? 'intake_ask_date_orders' : 'intake_ask_date_order';
  const ask: Sentence = likely
    ? { text: `${text}_likely`, values: { ...values, other: likely.header, order: likely.order } }
    : { text, values };
  return { column: first.header.written, ask, options };
}

/** The question whether 26-03-15 begins with the year. */
function yearQuestion(
  { header }: SeenColumn,
  { onlyDay, onlyMonth }: DateScan,
  values: Record<string, string>,
): Question {
  const others: DateOrder[] = onlyDay.count > 0 ? ['d/m/y'] : onlyMonth.count > 0 ? ['m/d/y'] : ['d/m/y', 'm/d/y'];
  return { column: header.written, ask: { text: 'intake_ask_year_first', values }, options: ['y/m/d', ...others] };
}
