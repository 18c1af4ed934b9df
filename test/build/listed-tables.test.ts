import { listedTables } from '../../src/build/listed-tables';

const tables = new Set(['deals', 'orders', 'leads']);

test('a list of tables outside the declarations is named, on one line or on several', () => {
  const source = "const SOLD = [\n  'deals',\n  'orders',\n];\nconst one = ['leads', 'orders'];";
  const found = listedTables('src/intake/recognise/recognise.ts', source, tables);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('src/intake/recognise/recognise.ts lists tables (deals, orders)');
});

test.each([
  ['a declaration', 'src/kpis/revenue/revenue.ts', "alike: ['deals', 'orders']"],
  ['one table', 'src/intake/links/same-rows/same-sales.ts', "kinds = ['orders']"],
  ['other words beside tables', 'src/intake/read-tabs.ts', "options: ['not data', 'leads', 'orders']"],
  ['another folder', 'local/start.ts', "['deals', 'orders']"],
])('%s is no such list', (_, path, source) => {
  expect(listedTables(path, source, tables)).toEqual([]);
});
