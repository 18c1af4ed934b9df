import { exportedTwins } from '../../src/build/exported-twins';

const twins = (...files: [path: string, source: string][]) => exportedTwins(new Map(files));

test('a name that two files export is named with both of them, whatever it stands for', () => {
  const found = twins(
    ['src/engine/groups.ts', 'export function crossed() {}\nexport type Groups = string;'],
    ['src/intake/rows/sums.ts', 'export const crossed = 1;\nexport interface Sums {}'],
    ['src/bigquery/rows.ts', 'const crossed = 2;\nexport { groups } from "./groups";'],
  );
  expect(found).toEqual([
    expect.stringContaining('crossed is exported by src/engine/groups.ts and src/intake/rows/sums'),
  ]);
});

test('a KPI and its function, a dimension and its field, a use case and its entry point, an overload have one name', () => {
  const found = twins(
    ['src/kpis/revenue/arr.ts', 'export const arr = 1;'],
    ['src/functions/declared/revenue/arr.ts', 'export const arr = 1;'],
    ['src/dimensions/products/product.ts', 'export const product = 1;'],
    ['src/tables/shared-fields.ts', 'export const product = 1;'],
    ['src/main.ts', 'export function readSetup() {}'],
    ['src/wizard/setup/read-setup.ts', 'export function readSetup(a: 1): 1;\nexport function readSetup(a: 2): 2;'],
  );
  expect(found).toEqual([]);
});
