import fc from 'fast-check';
import { UTC } from '../../../src/base/zone';
import { cellHash, comparable, formulaShape, hashesOf, hashSet } from '../../../src/schedule/protect/guard-hash';

test('a cell is the same before it is written and after it was read', () => {
  // 17 May 2017 is day 42,872 of a sheet.
  expect(comparable(new Date(Date.UTC(2017, 4, 17)), UTC)).toBe(comparable(42872, UTC));
  expect(comparable(0.1 + 0.2, UTC)).toBe(comparable(0.3, UTC));
  expect(comparable(' Ann ', UTC)).toBe('Ann');
  expect(comparable(null, UTC)).toBe(comparable('', UTC));
  expect(comparable(1, UTC)).not.toBe(comparable(1.0001, UTC));
});

test('a formula is known again when its rows and columns have moved, another formula is not', () => {
  const shape = formulaShape('=IF(B12="";"";B12/$C$12)');
  expect(formulaShape('=IF(B14="";"";B14/$C$14)')).toBe(shape);
  expect(formulaShape('=IF(AB12="none";"";AB12/$C$12)')).toBe(shape);
  expect(formulaShape('=IF(B12="";"";B12*$C$12)')).not.toBe(shape);
  expect(comparable({ formula: '=B2/C2' }, UTC)).toBe(comparable({ formula: '=B9/C9' }, UTC));
});

test('texts are kept as a set, whatever their order and however often they stand; blanks are none of it', () => {
  const texts = fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 });
  fc.assert(
    fc.property(texts, (some) => {
      const kept = hashesOf(some);
      expect(hashesOf([...some, ...some, ''].reverse())).toBe(kept);
      for (const text of some.filter((one) => one !== '')) expect(hashSet(kept).has(cellHash(text))).toBe(true);
      expect(hashSet(kept).size).toBe(new Set(some.filter((one) => one !== '').map(cellHash)).size);
    }),
  );
});
