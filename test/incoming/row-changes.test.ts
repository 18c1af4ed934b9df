import fc from 'fast-check';
import { rowChanges } from '../../src/incoming/row-changes';

const header = ['Id', 'Name', 'Amount'];
const by = { shared: [0, 1, 2], header };

test('rows are known again by an id that tells them apart', () => {
  const before = [
    ['1', 'A', 10],
    ['2', 'B', 20],
    ['3', 'C', 30],
  ];
  const after = [
    ['3', 'C', 30],
    ['2', 'B', 25],
    ['4', 'D', 40],
  ];
  expect(rowChanges(before, after, { ...by, id: 0 })).toEqual({
    by: 'Id',
    added: 1,
    gone: 1,
    changed: 1,
    same: 1,
    examples: { added: ['4 · D'], gone: ['1 · A'], changed: ['2 · B'] },
  });
});

test('without one, or with one that comes twice, whole rows are compared and counted as often as they come', () => {
  const before = [
    ['1', 'A', 10],
    ['1', 'A', 10],
    ['2', 'B', 20],
  ];
  const after = [
    ['1', 'A', 10],
    ['2', 'B', 25],
  ];
  const counted = { by: null, added: 1, gone: 2, changed: 0, same: 1 };
  expect(rowChanges(before, after, { ...by, id: 0 })).toMatchObject(counted);
  expect(rowChanges(before, after, { ...by, id: null })).toMatchObject(counted);
});

const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'a', 'b'));
const rows = fc.array(
  fc.tuple(cell, cell, cell).map((row): (string | number)[] => [...row]),
  { maxLength: 12 },
);
const filled = (table: (string | number)[][]): number => table.filter((row) => row.some((one) => one !== '')).length;

test('every row is counted once: new + changed + same are those of the file, gone + changed + same those of the tab', () => {
  fc.assert(
    fc.property(rows, rows, fc.constantFrom(0, null), (before, after, id) => {
      const { added, gone, changed, same } = rowChanges(before, after, { ...by, id });
      expect([added + changed + same, gone + changed + same]).toEqual([filled(after), filled(before)]);
    }),
  );
});

test('an id that is missing, or twice, in either of them tells no rows apart', () => {
  const whole = [
    ['1', 'A', 10],
    ['2', 'B', 20],
  ];
  const missing = [
    ['1', 'A', 10],
    ['', 'B', 20],
  ];
  const twice = [
    ['1', 'A', 10],
    ['1', 'B', 20],
  ];
  for (const other of [missing, twice]) {
    expect(rowChanges(other, whole, { ...by, id: 0 })).toMatchObject({ by: null, changed: 0, same: 1 });
    expect(rowChanges(whole, other, { ...by, id: 0 })).toMatchObject({ by: null, changed: 0, same: 1 });
  }
});

test('one id that comes twice, or lacks, among many keeps the others from nothing', () => {
  const many = (amount: number) => Array.from({ length: 40 }, (_, at) => [`D-${at}`, 'A', at === 7 ? amount : 10]);
  const again = ['D-3', 'A', 99];
  const total = ['', 'Total', 400];
  const told = rowChanges([...many(10), again, total], [...many(20), again, total], { ...by, id: 0 });
  expect(told).toMatchObject({ by: 'Id', added: 0, gone: 0, changed: 1, same: 41 });
  expect(told.examples.changed).toEqual(['D-7 · A']);
  const without = rowChanges([...many(10), again, total], many(10), { ...by, id: 0 });
  expect(without).toMatchObject({ by: 'Id', added: 0, gone: 2, changed: 0, same: 40 });
});

test('an id that has another value in 95 of 100 rows tells them apart, in 94 it does not', () => {
  const hundred = (values: number) => Array.from({ length: 100 }, (_, at) => [`D${Math.min(at, values - 1)}`, 'A', at]);
  const by95 = (values: number) => rowChanges(hundred(values), hundred(values), { ...by, id: 0 }).by;
  expect([by95(95), by95(94)]).toEqual(['Id', null]);
});

test('blank rows are no rows, in the tab and in the file', () => {
  const line = ['1', 'A', 10];
  const blank = ['', ' ', ''];
  const counted = { added: 0, gone: 0, changed: 0, same: 1, by: 'Id' };
  expect(rowChanges([line, blank, blank], [line], { ...by, id: 0 })).toMatchObject(counted);
  expect(rowChanges([line], [blank, line, blank], { ...by, id: 0 })).toMatchObject(counted);
});

test('three of each kind are named, however many there are', () => {
  const five = (id: string, amount: number) => Array.from({ length: 5 }, (_, at) => [`${id}${at}`, 'A', amount]);
  const { examples, added, gone, changed } = rowChanges(
    [...five('x', 1), ...five('y', 1)],
    [...five('y', 2), ...five('z', 1)],
    { ...by, id: 0 },
  );
  expect([added, gone, changed]).toEqual([5, 5, 5]);
  expect(examples).toEqual({
    added: ['z0 · A', 'z1 · A', 'z2 · A'],
    gone: ['x0 · A', 'x1 · A', 'x2 · A'],
    changed: ['y0 · A', 'y1 · A', 'y2 · A'],
  });
});
