import { mainStubs } from '../../../src/build/script/main-stubs';
import { functionStubs, stubText } from '../../../src/build/script/stub';

test('a custom function is a top-level function with a block of plain text that autocomplete can show', () => {
  const cac = functionStubs().find(({ name }) => name === 'CAC');
  expect(stubText(cac as NonNullable<typeof cac>)).toBe(`/**
 * Customer acquisition cost: what it cost to win one new customer. Example: =CAC(12000, 48)
 * @param cost All sales and marketing costs, salaries included.
 * @param new_customers New customers that these costs brought in: customers, not leads.
 * @customfunction
 */
function CAC(cost, new_customers) {
  return App.answerCell('CAC', [cost, new_customers]);
}
`);
});

test('what autocomplete cannot show is nowhere: HTML, brackets for optional parameters, returned values', () => {
  for (const { doc } of functionStubs()) {
    expect(doc).not.toMatch(/<|\[|@return|=\w+\]/);
    expect(doc.match(/\*\//g)).toHaveLength(1);
  }
});

test('optional parameters say so', () => {
  const clv = functionStubs().find(({ name }) => name === 'CLV');
  expect(clv?.doc).toContain('@param gross_margin Optional. Gross margin');
});

test('what main.ts exports becomes a top-level function with its own comment', () => {
  const source = `import { a } from './a';
/** Adds the menu. */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void { a(event); }
function inner(): void {}
/**
 * Reads the KPIs.
 */
export function readKpis(): string { inner(); return ''; }
`;
  expect(mainStubs(source)).toEqual([
    { name: 'onOpen', parameters: ['event'], doc: '/** Adds the menu. */', body: 'return App.onOpen(event);' },
    {
      name: 'readKpis',
      parameters: [],
      doc: '/**\n * Reads the KPIs.\n */',
      body: 'return actions_().readKpis();',
    },
  ]);
});

test.each([
  ['export function onOpen() {}', 'onOpen has no doc comment'],
  ['/** Adds. */ export const onOpen = () => 1;', 'only functions can be called from outside'],
  ['/** Adds. */ function onOpen() {} export { onOpen };', 'export functions as'],
  ['/** Adds. */ export function onOpen_() {}', 'ends with an underscore'],
  ['/** Adds. */ export function onOpen({ a }) {}', 'needs plain parameters'],
  ['/** @customfunction */ export function onOpen() {}', 'is no custom function'],
])('%s', (source, problem) => {
  expect(() => mainStubs(source)).toThrow(problem);
});
