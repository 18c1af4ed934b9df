import { type Day, dayOf } from '../../base/day';
import { isOwn } from '../../base/own';
import { sortingFields } from '../../dataset/labels/one-writing';
import { isNetOfTax } from '../../dataset/orders/net-of-tax';
import { wholeOrders } from '../../dataset/orders/whole-orders';
import { dateColumn, type KnownField, numberColumn, textColumn } from '../../dataset/prepared';
import type { SeenFrom } from '../../dataset/seen-from';
import { unpaidPlan } from '../../dataset/spans/paid-terms';
import type { PlannedBands } from '../../dimensions';
import type { AnyField, FieldOf } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { type ColumnType, FROM_TAB, type Relation } from '../dialect';
import type { SpanField } from './customers/customer-spans';
import { type TypedField, typedFields } from './deals/deal-types';
import type { DoneLinks } from './deals/done-links';
import type { JoinedBy } from './labels/joined-by';
import { labelsToldBy, type ToldLabels } from './labels/told-labels';
import { type LeadOfDeal, leadOfDeal } from './leads/lead-of-deal';
import type { MinuteClock } from './leads/responses';
import type { Headers } from './prepared';
import type { UnpaidPlans } from './subscriptions/subscription-terms';

/** What is settled of a table before its rows are asked for by a query: by its columns, other tabs, the plan. */
export interface Settled {
  /** The columns in which its rows were read; those that another tab has changed in a way of its own are not among them. */
  read: Relation;
  headers: Headers;
  /** The fields of which a column is there and could not be read. */
  unread: ReadonlySet<string>;
  told: readonly ToldLabels[];
  seen: Required<SeenFrom>;
  /** By what minutes are counted; null where they are not known. */
  clock: MinuteClock | null;
  planned: PlannedBands;
  /** What the types of deals say. */
  typed: readonly TypedField[];
  /** See `LeadsRead` and `OrdersRead`. */
  tellConversions: boolean;
  /** By what deals name the lead that they came from; null where none are asked who became a customer. */
  leadOfDeal: LeadOfDeal | null;
  /** How rows name those of tables that have labels for them. */
  joins: readonly JoinedBy[];
  /** By what activities tell for which deals they were done; null for other tables, and where no query tells it. */
  done: DoneLinks | null;
  taxIsOnTop: boolean;
  /** See `SubscriptionsRead`. */
  plans: UnpaidPlans;
  spanFields: readonly SpanField[];
  tellSpans: boolean;
  /** True for orders whose amount is that of the whole order. */
  areWhole: boolean;
}

/** The columns that a preparation puts in place of those that were read. */
const REPLACED: Partial<Record<TableName, readonly string[]>> = {
  deals: ['outcome'],
  orders: ['cost'],
  subscriptions: ['state'],
  customers: ['state'],
} satisfies { [T in TableName]?: readonly FieldOf<T>[] };

/** The columns that tell when somebody was a customer. */
const OF_SPANS: readonly KnownField[] = [
  'startedOn',
  'endedOn',
  'cancelledOn',
  'trialEndsOn',
  'paidFrom',
  'neverPaid',
  'mrr',
  'amount',
];

/** Columns of which other tabs tell what a label is, by the column that holds the label. */
const TOLD: readonly { name: AnyField; of: AnyField; others: ToldLabels['others'] }[] = [
  { name: 'rep', of: 'rep', others: 'itself' },
  { name: 'team', of: 'rep', others: 'none' },
  { name: 'product', of: 'product', others: 'itself' },
  { name: 'category', of: 'product', others: 'none' },
];

/** `read`: a tab as it was read; `made`: the table of the data set that was made of it; `joins`: see `Settled`. */
export function settledOf(
  read: Table,
  made: Table,
  { seen, clock, planned, joins, done }: Pick<Settled, 'clock' | 'planned' | 'joins' | 'done'> & { seen: SeenFrom },
): Settled {
  const sorted = sortingFields(read.table)
    .filter((field) => !TOLD.some(({ name, of }) => name === field && of === field))
    .map((name) => ({ name, of: name, others: 'itself' }) as (typeof TOLD)[number]);
  const told = [...TOLD, ...sorted].flatMap(({ name, of, others }): ToldLabels[] => {
    const [from, to] = [textColumn(read, of), textColumn(made, name)];
    if (from === null || to === null || to === read.columns[name] || (name !== of && read.columns[name])) return [];
    const found = labelsToldBy(read, from, to);
    return found ? [{ ...found, name, of, others }] : [];
  });
  const kept = Object.entries(read.columns).filter(
    ([name, column]) =>
      made.columns[name] === column ||
      REPLACED[read.table]?.includes(name) ||
      told.some((one) => one.of === name || one.name === name),
  );
  const byDeals = read.table === 'leads' ? leadOfDeal(made) : null;
  const [amount, tax] = [numberColumn(read, 'amount'), numberColumn(read, 'tax')];
  return {
    read: {
      table: read.table,
      columns: new Map([...kept.map(([name, { type }]): [string, ColumnType] => [name, type]), [FROM_TAB, 'text']]),
    },
    headers: Object.fromEntries(kept.map(([name, { header }]) => [name, header])),
    unread: new Set(Object.keys(read.unread)),
    told,
    planned,
    joins,
    done: read.table === 'deals' ? done : null,
    seen: { ...seen, reached: goneIn(made) ?? seen.reached ?? seen.asOf },
    clock: made.table === 'leads' && numberColumn(made, 'answerMinutes') === null ? null : clock,
    typed: typedFields.filter((field) => isOwn(made.columns, field)),
    tellConversions:
      'isConverted' in made.columns && (byDeals !== null || !(made.joins ?? []).some(comesOf('isConverted'))),
    leadOfDeal: byDeals,
    taxIsOnTop: amount !== null && tax !== null && isNetOfTax(amount, tax.values, read.leftOut),
    plans: plansOf(made),
    spanFields: (['termEnd', 'endKnown', 'isUpsell'] as const).filter((field) => isOwn(made.columns, field)),
    tellSpans: OF_SPANS.every((field) => made.columns[field] === read.columns[field]),
    areWhole: read.table === 'orders' && wholeOrders(read) !== null,
  };
}

/** The day by which those are gone of whom nobody knows when they left; null where there are none. */
function goneIn(made: Table): Day | null {
  const day = dateColumn(made, 'goneBy')?.values.find((value) => !Number.isNaN(value));
  return day === undefined ? null : dayOf(day);
}

function plansOf(made: Table): UnpaidPlans {
  const labels = textColumn(made, 'product')?.labels ?? [];
  const of = (kind: 'trial' | 'free'): string[] => labels.filter((label) => unpaidPlan(label) === kind);
  return { trial: of('trial'), free: of('free') };
}

const comesOf =
  (field: string) =>
  ({ fields }: { fields: readonly string[] }): boolean =>
    fields.includes(field);
