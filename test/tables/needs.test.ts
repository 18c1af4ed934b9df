import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import type { TableDeclaration } from '../../src/tables/declare';
import { tables } from '../../src/tables/tables';

const rows = Array.from({ length: 12 }, (_, at) => at);

/** What a tab of twelve rows is taken for that has these columns of a table, under the names that the product gives them. */
function kindOf({ fields }: TableDeclaration, names: readonly string[], name = 'Sheet1'): string | null {
  const cellOf = (field: string, at: number): Cell => {
    switch (fields[field].type) {
      case 'date':
        return `2024-03-${at + 10}`;
      case 'number':
        return at + 10;
      case 'flag':
        return at % 2 === 0 ? 'yes' : 'no';
      default:
        return `${field} ${at}`;
    }
  };
  const cells = [
    names.map((field) => fields[field].title.en),
    ...rows.map((at) => names.map((field) => cellOf(field, at))),
  ];
  return readTab({ name, cells }, { zone: UTC, locale: 'en_US', answers: [] }).table;
}

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
  ['products', ['price', 'category']],
  ['products', ['id', 'name']],
] as const)('a tab is none of %s that has %j alone', (table, names) => {
  expect(kindOf(tables[table], names)).not.toBe(table);
});

test.each([
  ['customers', ['id', 'startedOn']],
  ['customers', ['id', 'segment']],
  ['products', ['id', 'price']],
  ['deals', ['id', 'stage']],
  ['costs', ['amount', 'spentOn']],
] as const)('a tab is one of %s that has %j', (table, names) => {
  expect(kindOf(tables[table], names)).toBe(table);
});

test.each([
  ['leads', ['createdOn', 'name']],
  ['leads', ['createdOn', 'customer']],
  ['products', ['id', 'name']],
] as const)('a tab that is called %s is one with %j alone', (table, names) => {
  expect([kindOf(tables[table], names, table), kindOf(tables[table], names)]).toEqual([table, null]);
});
