import type { InLanguages } from '../base/language';
import type { FieldDeclaration } from './declare';
import { type TableName, tables } from './tables';

/**
 * A column that no export has: made once from what a tab holds (src/intake, src/dataset), and asked for by formulas.
 * Where it cannot be made, the fields that it is made from are what the tab lacks; it has the title of the first. One
 * that is made whatever the tab holds is made from none.
 */
export interface PreparedField {
  table: TableName;
  type: 'text' | 'number' | 'date' | 'flag';
  unit: PreparedUnit | null;
  madeFrom: readonly string[];
  title: InLanguages;
  /** Goes up with each change of what is made of the same cells. */
  revision: number;
}

/** What the numbers of a field are. Money is added up in one currency only. */
type PreparedUnit = 'money' | 'days' | 'minutes' | 'months' | 'points';

type RawField<T extends TableName> = keyof (typeof tables)[T]['fields'] & string;
type MadeFrom<T extends TableName> = [type: PreparedField['type'] | PreparedUnit, ...madeFrom: RawField<T>[]];

/** A unit stands for a number in it. The names stay known as a type, so that a formula cannot misspell one. */
function prepared<T extends TableName, Name extends string>(
  table: T,
  fields: Record<Name, MadeFrom<T>>,
  revisions: Partial<Record<string, number>> = {},
): Record<Name, PreparedField> {
  const raw: Record<string, { title: InLanguages }> = tables[table].fields;
  const field = (name: string, [what, ...madeFrom]: MadeFrom<T>): PreparedField => {
    const { title } = raw[madeFrom[0]] ?? tables[table];
    const own = { table, madeFrom, title, revision: revisions[name] ?? 1 };
    if (what === 'text' || what === 'number' || what === 'date' || what === 'flag')
      return { ...own, type: what, unit: null };
    return { ...own, type: 'number', unit: what };
  };
  const entries = Object.entries<MadeFrom<T>>(fields).map(([name, how]) => [name, field(name, how)]);
  return Object.fromEntries(entries);
}

/** Since when and until when somebody is a customer: trials, first bills and other tabs have a part in it. */
const SPANS = { state: 2, start: 2, end: 2, customerSince: 2, churnedOn: 2, isUpsell: 2 };

/** Every prepared field, by the table that it is prepared for. */
export const preparedFields = {
  deals: prepared(
    'deals',
    {
      category: ['text', 'product'],
      outcome: ['text', 'stage', 'status'],
      hasQuota: ['flag', 'rep'],
      ofRepWithQuota: ['flag', 'rep'],
      openStage: ['text', 'stage'],
      closed: ['date', 'closedOn', 'wonOn', 'lostOn'],
      created: ['date', 'createdOn'],
      cycleDays: ['days', 'createdOn'],
      demo: ['text', 'id'],
      activityBand: ['text', 'id'],
      responseBand: ['text', 'leadId', 'email'],
      value: ['money', 'amount'],
      amountUnreadable: ['flag', 'amount'],
      customerKey: ['text', 'customer', 'email'],
      isFirstPurchase: ['flag', 'customer', 'email'],
      start: ['date', 'closedOn', 'wonOn'],
      end: ['date', 'closedOn', 'wonOn'],
      isUpsell: ['flag', 'product'],
      isCrossSell: ['flag', 'product'],
      typedUpsell: ['flag', 'type'],
      typedCrossSell: ['flag', 'type'],
    },
    { outcome: 2 },
  ),
  leads: prepared('leads', {
    category: ['text', 'product'],
    outcome: ['text', 'status'],
    created: ['date', 'createdOn'],
    isConverted: ['flag', 'converted', 'status'],
    convertedDate: ['date', 'convertedOn'],
    daysToConvert: ['days', 'convertedOn'],
    isUnclear: ['flag', 'status'],
    responded: ['date', 'respondedOn'],
    answerMinutes: ['minutes', 'respondedOn'],
    answerUnreadable: ['flag', 'respondedOn'],
    responseBand: ['text', 'respondedOn'],
    isRepeat: ['flag', 'email'],
  }),
  orders: prepared(
    'orders',
    {
      payment: ['text', 'status'],
      day: ['date', 'orderedOn', 'paidOn'],
      order: ['text', 'id'],
      value: ['money', 'amount', 'lineAmount', 'quantity'],
      amountUnreadable: ['flag', 'amount', 'lineAmount', 'quantity'],
      paidUnreadable: ['flag', 'paidOn'],
      orderTotal: ['money', 'amount', 'lineAmount', 'quantity'],
      customerKey: ['text', 'customer', 'email'],
      isFirstPurchase: ['flag', 'customer', 'email'],
      start: ['date', 'orderedOn', 'paidOn'],
      end: ['date', 'orderedOn', 'paidOn'],
      isUpsell: ['flag', 'product'],
      isCrossSell: ['flag', 'product'],
    },
    { value: 3, orderTotal: 3, order: 2, day: 2, isUpsell: 2, isCrossSell: 2 },
  ),
  subscriptions: prepared(
    'subscriptions',
    {
      category: ['text', 'product'],
      state: ['text', 'status'],
      start: ['date', 'startedOn'],
      end: ['date', 'endedOn', 'cancelledOn'],
      termEnd: ['date', 'endedOn', 'cancelledOn'],
      endKnown: ['flag', 'endedOn', 'cancelledOn'],
      mrrValue: ['money', 'mrr', 'interval', 'amount'],
      amountUnreadable: ['flag', 'mrr', 'amount'],
      endUnreadable: ['flag', 'endedOn', 'cancelledOn'],
      billedMonths: ['months', 'interval'],
      customerKey: ['text', 'customer', 'email'],
      customerSince: ['date', 'startedOn', 'customer'],
      churnedOn: ['date', 'endedOn', 'cancelledOn'],
      isUpsell: ['flag', 'mrr', 'interval', 'amount'],
    },
    { ...SPANS, mrrValue: 3, billedMonths: 2 },
  ),
  subscription_events: prepared(
    'subscription_events',
    {
      category: ['text', 'product'],
      state: ['text', 'event'],
      start: ['date', 'happenedOn'],
      end: ['date', 'event'],
      termEnd: ['date', 'event'],
      endKnown: ['flag', 'event'],
      mrrValue: ['money', 'mrrAfter'],
      amountUnreadable: ['flag', 'mrrAfter'],
      endUnreadable: ['flag', 'happenedOn'],
      customerKey: ['text', 'customer'],
      customerSince: ['date', 'happenedOn', 'customer'],
      churnedOn: ['date', 'event'],
      isUpsell: ['flag', 'mrrAfter'],
    },
    SPANS,
  ),
  customers: prepared(
    'customers',
    {
      category: ['text', 'product'],
      state: ['text', 'status'],
      start: ['date', 'startedOn'],
      end: ['date', 'endedOn'],
      termEnd: ['date', 'endedOn'],
      endKnown: ['flag', 'endedOn'],
      mrrValue: ['money', 'mrr'],
      amountUnreadable: ['flag', 'mrr'],
      endUnreadable: ['flag', 'endedOn'],
      customerKey: ['text', 'name', 'email'],
      customerSince: ['date', 'startedOn', 'name'],
      churnedOn: ['date', 'endedOn'],
      isUpsell: ['flag', 'mrr'],
    },
    SPANS,
  ),
  activities: prepared(
    'activities',
    {
      kind: ['text', 'type'],
      // Every activity is done or not, whatever the tab says of it.
      isDone: ['flag'],
      done: ['date', 'doneOn', 'activityOn', 'dueOn'],
    },
    { isDone: 2, done: 2 },
  ),
  costs: prepared('costs', { amountUnreadable: ['flag', 'amount'] }),
  team: prepared('team', {
    rep: ['text', 'name', 'lastName', 'email', 'id'],
    quotaMonths: ['months', 'quota'],
    quotaFrom: ['date', 'quotaMonth', 'startedOn'],
    quotaTo: ['date', 'quotaMonth', 'endedOn'],
  }),
  survey: prepared('survey', {
    promotion: ['points', 'score'],
    favourable: ['flag', 'score'],
  }),
};

const ofAnOrder = ['unitPrice', 'discountShare', 'discount', 'orderDiscount', 'refund', 'tax'];

/** Columns that change what is made of others, and cannot stand in their place. */
const changedBy: Partial<Record<TableName, Record<string, readonly string[]>>> = {
  leads: { responded: ['responseMinutes'], answerMinutes: ['responseMinutes'] },
  orders: { value: ofAnOrder, orderTotal: ofAnOrder },
  subscriptions: { mrrValue: ['intervalCount', 'quantity', 'discount', 'discountShare'] },
};

/** Every column of a tab that has a part in a field of its table. */
export function sourcesOf(table: TableName, field: string): readonly string[] {
  const madeFrom = preparedField(table, field)?.madeFrom ?? [field];
  return [...madeFrom, ...(changedBy[table]?.[field] ?? [])];
}

type Prepared = typeof preparedFields;
type PreparedName<T extends TableName> = T extends keyof Prepared ? keyof Prepared[T] & string : never;
type Columns = { [T in TableName]: Record<RawField<T> | PreparedName<T>, unknown> };

/**
 * The fields that a formula over this table may name: its own and those prepared for it; over one of several tables
 * those that all of them have. Of whichever table: any name.
 */
export type FieldOf<T extends TableName> = [TableName] extends [T] ? string : keyof Columns[T] & string;

/** A field that is prepared for a table; undefined where none has this name. */
export function preparedField(table: TableName, field: string): PreparedField | undefined {
  const all: Partial<Record<TableName, Record<string, PreparedField>>> = preparedFields;
  return all[table]?.[field];
}

/** The fields that are prepared for a table from any of these. */
export function preparedFrom(table: TableName, fields: readonly string[]): string[] {
  const all: Partial<Record<TableName, Record<string, PreparedField>>> = preparedFields;
  const own = Object.entries(all[table] ?? {});
  return own.filter(([, { madeFrom }]) => madeFrom.some((field) => fields.includes(field))).map(([name]) => name);
}

/** A field that stands in the tab itself. */
export function rawField(table: TableName, field: string): FieldDeclaration | undefined {
  const fields: Record<string, FieldDeclaration> = tables[table].fields;
  return fields[field];
}

/** What the numbers of a field are; null where they are of no unit. */
export function unitOf(table: TableName, field: string): PreparedField['unit'] {
  return preparedField(table, field)?.unit ?? rawField(table, field)?.unit ?? null;
}
