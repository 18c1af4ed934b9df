import fc from 'fast-check';
import { type Expression, inputsIn, lineOf, multiplesIn, resultOf } from '../../../src/engine/formula/expression';

const values = { a: 12, b: 4, c: 0.5 };

test.each<[Expression, number]>([
  ['a', 12],
  [7, 7],
  [{ divide: ['a', 'b'] }, 3],
  [{ times: ['a', 'b', 2] }, 96],
  [{ plus: ['a', 'b', 1] }, 17],
  [{ minus: ['a', { plus: ['b', 1] }] }, 7],
  [{ atMost: [{ divide: [1, 'c'] }, 60] }, 2],
  [{ atMost: [{ divide: [1, 0] }, 60] }, 60],
  [{ divide: [{ times: ['a', { atMost: ['b', 3] }] }, 'c'] }, 72],
])('%j is %d', (expression, expected) => {
  expect(resultOf(expression, values)).toBe(expected);
});

test('what is divided stands above the line, what it is divided by below', () => {
  expect(lineOf({ divide: [{ minus: ['a', 'b'] }, 'c'] })).toEqual({ above: { minus: ['a', 'b'] }, below: 'c' });
  expect(lineOf({ times: ['a', 12] })).toEqual({ above: { times: ['a', 12] }, below: null });
  expect(inputsIn({ divide: [{ minus: ['a', 'b'] }, { times: ['c', 2] }] })).toEqual(['a', 'b', 'c']);
});

test('of a product the first factor is added up, and the others say how many times', () => {
  const multiples = multiplesIn({ minus: [{ times: ['a', 'b'] }, { divide: ['c', 4] }] }, values);
  expect([...(multiples ?? [])]).toEqual([
    ['a', 4],
    ['c', -0.25],
  ]);
});

test('a number of its own, or a limit, is no sum of inputs', () => {
  expect(multiplesIn({ plus: ['a', 1] }, values)).toBeNull();
  expect(multiplesIn({ atMost: ['a', 'b'] }, values)).toBeNull();
});

const input = fc.constantFrom('a', 'b', 'c');
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    input,
    fc.tuple(tie('expression'), tie('expression')).map(([from, less]): Expression => ({ minus: [from, less] })),
    fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((plus): Expression => ({ plus })),
    fc.tuple(tie('expression'), fc.integer({ min: -9, max: 9 })).map(([sum, by]): Expression => ({ times: [sum, by] })),
    fc.tuple(tie('expression'), input).map(([sum, by]): Expression => ({ divide: [sum, by] })),
  ),
}));

test('so many times each input, added up, is the expression', () => {
  const number = fc.integer({ min: 1, max: 1_000 });
  fc.assert(
    fc.property(expression, fc.record({ a: number, b: number, c: number }), (of, known) => {
      const multiples = multiplesIn(of, known) ?? new Map<string, number>();
      const sum = Array.from(multiples, ([name, times]) => times * known[name as 'a']).reduce((all, one) => all + one);
      expect(sum).toBeCloseTo(resultOf(of, known), 5 - Math.ceil(Math.log10(1 + Math.abs(sum))));
    }),
  );
});
