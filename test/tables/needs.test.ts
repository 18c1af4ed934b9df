import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import type { TableDeclaration } from '../../src/tables/declare';
import { tables } from '../../src/tables/tables';

const rows = Array.from({ length: 12 }, (_, at) => at);

/** What a tab of twelve rows is taken for that has these columns of a table, under the names that the product gives them. */
function kindOf({ fields }: TableDeclaration, names: readonly string[]): string | null {
  const cellOf = (name: string, at: number): Cell => {
    switch (fields[name].type) {
      case 'date':
        return `2024-03-${at + 10}`;
      case 'number':
        return at + 10;
      case 'flag':
        return at % 2 === 0 ? 'yes' : 'no';
      default:
        return `${name} ${at}`;
    }
  };
  const cells = [
    names.map((name) => fields[name].title.en),
    ...rows.map((at) => names.map((name) => cellOf(name, at))),
  ];
  return readTab({ name: 'Sheet1', cells }, { zone: UTC, locale: 'en_US', answers: [] }).table;
}

test.each([
  // An address book, a list of what is sold at no price, days and amounts of whatever.
  ['customers', ['id', 'name', 'email']],
  ['products', ['id', 'name']],
  ['leads', ['id']],
  ['leads', ['createdOn']],
  ['deals', ['id', 'amount']],
  ['subscriptions', ['id', 'mrr']],
  ['subscriptions', ['id', 'startedOn']],
  ['subscription_events', ['event', 'customer', 'mrrAfter']],
  ['subscription_events', ['event', 'happenedOn', 'customer']],
  ['costs', ['amount']],
  ['costs', ['spentOn']],
  ['team', ['name']],
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
