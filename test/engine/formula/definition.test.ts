import { definitionOf } from '../../../src/engine/formula/definition';
import { fieldsOf } from '../../../src/engine/formula/fields';
import type { Formula, RowFormula } from '../../../src/engine/formula/formula';
import { models } from '../../../src/engine/models/models';
import { kpiOf, kpis } from '../../../src/kpis';
import { preparedFields } from '../../../src/tables/prepared-fields';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const variants = kpis.flatMap(({ id, variants: all }) =>
  Object.entries(all).map(([name, { oneOf }]) => ({ name: `${id}: ${name}`, oneOf: oneOf as Formula[] })),
);

/** What is only said, or shown beside. */
const words = ['because', 'else', 'emptyReason', 'nothingLeft', 'beside', 'isNone', 'beforeEnd'];

/** A copy for each value in the tree, with that one value changed; only under these keys, or everywhere but there. */
function changedOnce(tree: Json, isChanged: (key: string) => boolean, key = ''): Json[] {
  if (Array.isArray(tree)) {
    return tree.flatMap((part, at) => changedOnce(part, isChanged, key).map((other) => tree.with(at, other)));
  }
  if (typeof tree === 'object' && tree !== null) {
    return Object.entries(tree).flatMap(([name, part]) =>
      changedOnce(part, isChanged, name).map((other): Json => ({ ...tree, [name]: other })),
    );
  }
  return isChanged(key) ? [another(key, tree)] : [];
}

const modelNames = Object.keys(models);

/** Another value of the same kind: what a term counts by one each can be a field instead. */
function another(key: string, value: Json): Json {
  if (key === 'model') return modelNames.find((name) => name !== value) as string;
  if (typeof value === 'number') return terms.includes(key) ? { field: 'other' } : value + 1;
  return value === null ? 'other' : `${value}?`;
}

const terms = ['top', 'bottom', 'standsFor', 'counts', 'weight'];

const copyOf = (oneOf: Formula[]): Json => JSON.parse(JSON.stringify(oneOf));
const marked = (oneOf: Json): string => definitionOf(oneOf as unknown as Formula[]);

/** A derived figure looks up its shape: that is what it is, not a value in it. */
const isShape = (key: string): boolean => key === 'shape';

test.each(variants)('$name: whatever is said in other words, the definition is the same', ({ oneOf }) => {
  const definition = definitionOf(oneOf);
  for (const copy of changedOnce(copyOf(oneOf), (key) => words.includes(key))) expect(marked(copy)).toBe(definition);
});

test.each(variants)('$name: whatever else is changed, the definition is another', ({ oneOf }) => {
  const copies = changedOnce(withoutBeside(copyOf(oneOf)), (key) => !words.includes(key) && !isShape(key));
  expect(copies.length).toBeGreaterThan(1);
  const definition = definitionOf(oneOf);
  for (const copy of copies) expect(marked(copy)).not.toBe(definition);
});

function withoutBeside(tree: Json): Json {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'beside' ? undefined : value)));
}

test('no two ways to count a KPI have one definition', () => {
  for (const { variants: all } of kpis) {
    const definitions = Object.values(all).map(({ oneOf }) => definitionOf(oneOf));
    expect(new Set(definitions).size).toBe(definitions.length);
  }
});

test('the order of rules, needs and keys says nothing; that of formulas does', () => {
  const { oneOf } = kpiOf('revenue').variants.gross;
  const turned = oneOf.map((formula): Formula => {
    if (formula.shape !== 'rows') return formula;
    const { rows, shape, ...rest } = formula as RowFormula;
    return { ...rest, shape, rows: { ...rows, rules: [...rows.rules].reverse() } };
  });
  expect(definitionOf(turned)).toBe(definitionOf(oneOf));
  expect(definitionOf([...turned].reverse())).not.toBe(definitionOf(oneOf));
});

test('a model or a prepared field that is made in another way changes the definitions that read it, and no others', () => {
  const definitions = () => new Map(variants.map(({ name, oneOf }) => [name, definitionOf(oneOf)]));
  const before = definitions();
  const changed = (): string[] =>
    [...definitions()].filter(([name, one]) => before.get(name) !== one).map(([name]) => name);
  const { time_to_win } = models;
  const { cycleDays } = preparedFields.deals;
  const model = jest.replaceProperty(time_to_win, 'revision', (time_to_win.revision ?? 1) + 1);
  expect(changed()).toEqual(['sales_cycle: survival']);
  model.restore();
  const days = jest.replaceProperty(cycleDays, 'revision', (cycleDays.revision ?? 1) + 1);
  const readsDays = variants.filter(({ oneOf }) => /"(cycleDays|time_to_win)"/.test(JSON.stringify(oneOf)));
  expect(readsDays.length).toBeGreaterThan(2);
  expect(changed()).toEqual(readsDays.map(({ name }) => name));
  days.restore();
  expect(changed()).toEqual([]);
});

test('what has another name by now stands in a definition as in the first marks: kept figures are still counted alike', () => {
  const { oneOf } = kpiOf('average_purchase').variants.standard;
  expect(oneOf.some((formula) => (formula as RowFormula).countBy === 'order')).toBe(true);
  expect(definitionOf(oneOf)).toContain('"unit":"order"');
  expect(definitionOf(oneOf)).not.toContain('countBy');
  const churn = definitionOf(kpiOf('churn').variants.standard.oneOf);
  expect(fieldsOf(kpiOf('churn').variants.baremetrics.oneOf[0] as Formula)).toContain('churnedOn');
  expect(definitionOf(kpiOf('churn').variants.baremetrics.oneOf)).toContain('"leftOn"');
  expect(churn).not.toContain('churnedOn');
});
