import { leaveOutLabels, undatedTabs, waitingIn } from '../../src/dataset/waiting';
import type { Table } from '../../src/tables/table';
import { tableOf, texts } from '../engine/table-of';

const asked = { text: 'intake_unread_totals', values: { column: 'x' } } as const;

/** A tab of one row of which these fields wait to be understood. */
const tab = (table: Table['table'], unread: string[], more: Partial<Table> = {}): Table =>
  tableOf(table, { id: texts('1') }, { unread: Object.fromEntries(unread.map((field) => [field, asked])), ...more });

const empty = { rows: 0 };

test('days and amounts of tabs with rows wait for an answer; what is a text waits for none', () => {
  const told = (...tabs: Table[]) => waitingIn(tabs, []).map(({ table, field }) => `${table}.${field}`);
  expect(told(tab('orders', ['orderedOn', 'amount', 'customer']))).toEqual(['orders.orderedOn', 'orders.amount']);
  expect(told(tab('orders', ['amount'], empty), tab('deals', ['closedOn']))).toEqual(['deals.closedOn']);
});

test('what is made of tabs without what waits waits for the same, and no label is told of it', () => {
  const waiting = waitingIn([tab('activities', ['doneOn'])], [tab('activities', ['doneOn', 'isDone', 'type'])]);
  expect(waiting.map(({ field }) => field)).toEqual(['doneOn', 'isDone']);
  const deals = tableOf('deals', { demo: texts('demo'), openStage: texts('Offer'), rep: texts('Ann') }, {});
  leaveOutLabels([deals], waiting);
  expect(Object.keys(deals.columns)).toEqual(['openStage', 'rep']);
});

test('refunds alone are no revenue: it waits for the tab of orders', () => {
  const credits = tab('orders', [], { areCredits: true });
  const told = waitingIn([credits], []);
  expect(told).toMatchObject([{ table: 'orders', field: 'amount', onlyMoney: true }]);
  expect(told[0].reason).toEqual({ text: 'credits_alone', values: { tab: 'orders' } });
  expect(waitingIn([credits, tab('orders', [])], [])).toEqual([]);
  expect(waitingIn([{ ...credits, ...empty }], [])).toEqual([]);
  // A tab of orders without a row has none.
  expect(waitingIn([credits, tab('orders', [], empty)], [])).toHaveLength(1);
});

test('tabs whose days wait may tell that the data reaches further, where new rows come by the day', () => {
  const shop = { segments: [{ tab: 'Shop', start: 0, rows: 1, sheetRows: 2 }] };
  expect(undatedTabs([tab('orders', ['orderedOn'], shop), tab('subscriptions', ['startedOn'])])).toEqual([
    'Shop',
    'subscriptions',
  ]);
  expect(undatedTabs([tab('orders', ['orderedOn'], { ...shop, ...empty })])).toEqual([]);
  expect(undatedTabs([tab('orders', ['amount'], shop)])).toEqual([]);
  expect(undatedTabs([tab('costs', ['spentOn']), tab('team', ['startedOn'])])).toEqual([]);
});
