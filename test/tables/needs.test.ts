import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import { type TableName, tables } from '../../src/tables/tables';
import { filledColumns } from './filled-columns';

/** What a tab of twelve rows is taken for that has these columns of a table, under the names that the product gives them. */
const kindOf = (table: TableName, names: readonly string[], name = 'Sheet1'): string | null =>
  readTab({ name, cells: filledColumns(tables[table], names) }, { zone: UTC, locale: 'en_US', answers: [] }).table;

test.each([
  ['deals', ['id', 'name']],
  ['deals', ['stage', 'currency', 'won']],
  ['leads', ['createdOn', 'name', 'segment']],
  ['leads', ['id', 'name']],
  ['orders', ['customer', 'orderedOn']],
  ['orders', ['amount', 'orderedOn']],
  ['orders', ['amount', 'customer']],
  ['subscriptions', ['mrr', 'id']],
  ['subscriptions', ['startedOn', 'id']],
  ['subscriptions', ['startedOn', 'mrr']],
  // A job, a rental or a quote.
  ['subscriptions', ['customer', 'startedOn', 'endedOn']],
  ['subscription_events', ['happenedOn', 'customer', 'mrrBefore']],
  ['subscription_events', ['event', 'customer', 'mrrAfter']],
  ['subscription_events', ['event', 'happenedOn', 'mrrAfter']],
  ['subscription_events', ['event', 'happenedOn', 'customer', 'id']],
  ['customers', ['startedOn', 'endedOn']],
  // An address book.
  ['customers', ['id', 'name']],
  ['activities', ['type', 'id']],
  ['activities', ['doneOn', 'done']],
  ['activities', ['doneOn', 'rep', 'activityOn']],
  ['costs', ['spentOn', 'campaign']],
  ['costs', ['amount', 'spentUntil']],
  ['team', ['team', 'quota']],
  ['team', ['name', 'firstName', 'quotaMonth']],
  ['team', ['firstName', 'startedOn']],
  // Anybody, and anything, begins on a day.
  ['team', ['name', 'startedOn']],
  ['products', ['price', 'category']],
  ['products', ['id', 'name']],
] as const)('a tab is none of %s that has %j alone', (table, names) => {
  expect(kindOf(table, names)).not.toBe(table);
});

/** Tables, columns of each that are not enough, and those of which one beside them is. */
const ENOUGH: [table: TableName, beside: string, any: string][] = [
  ['deals', 'id', 'stage status won lost closed wonOn lostOn closedOn expectedCloseOn probability'],
  ['deals', 'won', 'id name customer rep leadId'],
  ['deals', 'stage', 'id amount expectedAmount'],
  ['leads', 'id', 'createdOn status converted convertedOn respondedOn responseMinutes lifecycle'],
  ['leads', 'createdOn', 'id source'],
  ['leads', 'channel', 'status'],
  ['leads', 'name', 'converted convertedOn respondedOn responseMinutes lifecycle'],
  ['orders', 'orderedOn', 'id quantity'],
  ['orders', 'quantity', 'orderedOn paidOn'],
  ['orders', 'id', 'amount'],
  ['orders', 'orderedOn amount', 'id customer product rep quantity refund tax paidOn'],
  ['orders', 'amount customer', 'id orderedOn paidOn'],
  ['orders', 'orderedOn paidOn', 'amount lineAmount unitPrice quantity id'],
  ['subscriptions', 'id', 'endedOn cancelledOn interval'],
  ['subscriptions', 'id mrr', 'startedOn status'],
  ['subscriptions', 'id startedOn', 'mrr amount'],
  ['subscriptions', 'startedOn interval', 'id customer email'],
  ['subscription_events', 'happenedOn customer', 'mrrAfter'],
  ['subscription_events', 'customer happenedOn event', 'mrrBefore mrrChange'],
  ['subscription_events', 'id customer happenedOn event', 'product'],
  ['customers', 'startedOn', 'id name'],
  [
    'customers',
    'id',
    'startedOn endedOn cancelledOn churned status mrr source type segment region country rep product spent orderCount',
  ],
  ['activities', 'subject', 'doneOn activityOn dueOn done status outcome'],
  ['activities', 'id doneOn', 'type rep dealId leadId subject'],
  ['activities', 'type', 'activityOn'],
  ['activities', 'rep', 'done outcome'],
  ['costs', 'amount', 'spentOn source campaign category newCustomers rep team'],
  ['team', 'team', 'name firstName lastName'],
  ['team', 'id', 'name lastName quota'],
  ['team', 'name', 'team manager quota id role'],
  ['team', 'name quotaMonth', 'endedOn email'],
  ['team', 'team', 'email'],
  ['team', 'id', 'quota'],
  ['team', 'firstName', 'manager team'],
  ['products', 'id', 'price category'],
  ['products', 'name', 'price category'],
  ['stage_history', 'dealId enteredOn', 'stage toStage'],
  ['stage_history', 'dealId toStage', 'enteredOn leftOn movedOn'],
  ['stage_history', 'dealId movedOn', 'toStage'],
  ['stage_history', 'dealId stage movedOn', 'enteredOn leftOn'],
];

test.each(ENOUGH)('a tab is one of %s that has %s and one of %s', (table, beside, any) => {
  const known = beside.split(' ');
  expect(kindOf(table, known)).not.toBe(table);
  expect(any.split(' ').filter((one) => kindOf(table, [...known, one]) !== table)).toEqual([]);
});

test.each([
  ['leads', ['createdOn', 'name']],
  ['leads', ['createdOn', 'customer']],
  ['products', ['id', 'name']],
] as const)('a tab that is called %s is one with %j alone', (table, names) => {
  expect([kindOf(table, names, table), kindOf(table, names)]).toEqual([table, null]);
});

test.each(['Paid on', 'Betaald op'])('a tab is one of orders that says who paid how much, and %s', (header) => {
  const rows = Array.from({ length: 6 }, (_, at) => [`firm ${at}`, 10 * at + 5, `2024-03-1${at}`]);
  const read = (names: string[]) =>
    readTab({ name: 'Sheet1', cells: [names, ...rows] }, { zone: UTC, locale: 'en_US', answers: [] });
  const { table, columns } = read(['Customer', 'Total amount', header]);
  expect([table, columns.paidOn?.header]).toEqual(['orders', header]);
  expect(read(['Customer', 'Total amount', 'Due on']).table).toBeNull();
});
