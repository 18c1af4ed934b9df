import { type DimensionId, dimensionOf, dimensions, isLabel } from '../../src/dimensions';
import { byColumn } from '../../src/dimensions/declare';
import { dimensionsNamed } from '../../src/plan/dimension-name';

test('each has an id of its own, and a title in both languages', () => {
  expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
  for (const { title } of dimensions) expect([title.en, title.nl].every((one) => one.trim() !== '')).toBe(true);
});

test.each([
  ['Rep', 'rep'],
  ['vertegenwoordiger', 'rep'],
  ['maand', 'month'],
  ['weekday of closing', 'close_weekday'],
  ['Cycluslengte in dagen', 'cycle_band'],
])('%s is %s', (name, id) => {
  expect(dimensionsNamed(name).map((one) => one.id)).toEqual([id]);
});

test('it may be called as its column is called in any of its tables', () => {
  expect(dimensionsNamed('Plan').map(({ id }) => id)).toEqual(['product']);
  expect(dimensionsNamed('Kanaal').map(({ id }) => id)).toEqual(['channel', 'source']);
  expect(dimensionsNamed('no such thing')).toEqual([]);
});

test('a column is a label in the tables of its dimension only', () => {
  expect(isLabel('activities', 'outcome')).toBe(true);
  expect(isLabel('deals', 'outcome')).toBe(false);
});

test('a column that one of its tables lacks does not compile', () => {
  const declared = byColumn({
    id: 'pipeline',
    title: { en: 'Pipeline', nl: 'Pijplijn' },
    // @ts-expect-error leads have no pipeline
    column: 'pipeline',
    alike: [['deals', 'leads']],
  });
  // @ts-expect-error no dimension has this id
  const id: DimensionId = 'fantasy';
  expect([declared.id, dimensionOf(id)]).toEqual(['pipeline', undefined]);
});
