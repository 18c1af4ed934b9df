import { addTo } from '../../../base/add-to';
import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { isNumberColumn, isTextColumn, labelAt, type NumberColumn, type Table } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';
import { meansOneOf } from '../../recognise/header-words/header-meaning';
import { countedRows } from '../../rows/left-out';
import { readHeader } from '../../text/header-text';

/** Headers of an amount that is for one: "Price per user", "Prix unitaire". */
const ONE = new Set<Concept>(['seat', 'unit', 'user']);
const TOTAL = new Set<Concept>(['total']);

/** Payment systems say which clock their days are on; their amount is that of the plan, for one. */
const OF_SYSTEM = /\(UTC\)$/;

/**
 * Takes the amount of subscriptions away, with a reason, where nobody can tell for how many it is: the price of one
 * without a column of how many, and an amount beside a quantity of which neither its header nor its values say whether it
 * is for one or for all. The latter is asked.
 */
export function settleSeats(data: Table, answers: TabAnswers, questions: Question[]): void {
  const { amount, mrr, quantity } = data.columns;
  if (data.table !== 'subscriptions' || !isNumberColumn(amount) || mrr !== undefined) return;
  const column = amount.header;
  if (means(column, ONE)) {
    if (quantity === undefined) unread(data, { text: 'intake_unread_per_seat', values: { column } });
    return;
  }
  if (!isNumberColumn(quantity) || means(column, TOTAL)) return;
  const whose = answers.seats(column) ?? forHowMany(data, amount, quantity);
  if (whose === 'for all') delete data.columns.quantity;
  if (whose !== null) return;
  const values = { column, quantity: quantity.header };
  questions.push({ column, ask: { text: 'intake_ask_seats', values }, options: ['for one', 'for all'] });
  unread(data, { text: 'intake_unread_seats', values });
}

/**
 * What the values say: the price of one where a plan has one amount for several quantities, that of all where it has one
 * amount per piece; null where they do not tell.
 */
function forHowMany(data: Table, amount: NumberColumn, quantity: NumberColumn): 'for one' | 'for all' | null {
  const rows = countedRows(data).filter((row) => amount.values[row] > 0 && quantity.values[row] > 0);
  if (rows.every((row) => quantity.values[row] === 1)) return 'for one';
  if (Object.values(data.columns).some(({ header }) => OF_SYSTEM.test(header))) return 'for one';
  const plans = new Map<string, number[]>();
  for (const row of rows) {
    const key = (['product', 'interval'] satisfies AnyField[]).map((field) => labelIn(data, field, row)).join('\n');
    addTo(plans, key, row);
  }
  const sold = [...plans.values()].filter((own) => isSeveral(own.map((row) => quantity.values[row])));
  if (sold.length === 0) return null;
  if (sold.every((own) => !isSeveral(own.map((row) => amount.values[row])))) return 'for one';
  const perPiece = (row: number): number => Math.round((amount.values[row] / quantity.values[row]) * 100);
  return sold.every((own) => !isSeveral(own.map(perPiece))) ? 'for all' : null;
}

const isSeveral = (values: readonly number[]): boolean => new Set(values).size > 1;

function labelIn({ columns }: Table, field: string, row: number): string {
  const column = columns[field];
  return isTextColumn(column) ? labelAt(column, row) : '';
}

const means = (header: string, concepts: ReadonlySet<Concept>): boolean => meansOneOf(readHeader(header), concepts);

function unread(data: Table, why: Table['unread'][string]): void {
  delete data.columns.amount;
  data.unread.amount = why;
}
