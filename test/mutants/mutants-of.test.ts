import { readFileSync } from 'node:fs';
import { mutated, nameOf } from './mutant';
import { mutantsOf } from './mutants-of';
import { sampled } from './sample';
import { reasons } from './scores';

const faultsOf = (source: string): string[] => mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

test.each([
  ['if (a < 3) b();', ['if (a <= 3) b();', 'if (a >= 3) b();', 'if (true) b();', 'if (a < 4) b();', 'if (a < 3) ;']],
  ['const x = (a + b) * c;', ['const x = (a + b) / c;', 'const x = (a - b) * c;']],
  ['const x = c ? 1 : a;', ['const x = (1);', 'const x = (a);', 'const x = c ? 2 : a;']],
  ['const x = html(text);', ['const x = text;']],
  ['const x = days(to, from);', ['const x = days(from, from);', 'const x = days(to, to);']],
  ['const x = !(a && b) || c;', ['const x = (a && b) || c;', 'const x = !(a || b) || c;', 'const x = !(a && b) && c;']],
  ['const x = /^a$/i;', ['const x = /a$/i;', 'const x = /^a/i;', 'const x = /^a$/;']],
  ["const x = ['en', 'nl'];", ["const x = ['en'];"]],
  [
    'rows.some((row) => row.trim() === y);',
    ['rows.every((row) => row.trim() === y);', 'rows.some((row) => row === y);'],
  ],
])('%s', (source, faults) => {
  expect(faultsOf(source)).toEqual(expect.arrayContaining(faults));
});

test.each([
  ...['examples: [{ arguments: [3], gives: 4 }]', 'weight: 0.1', 'tells: 2', 'revisions: { value: 3 }'],
  'countedSoSince: 2',
])('%s holds no faults, what stands beside it does', (exempt) => {
  expect(faultsOf(`const x = { ${exempt}, most: 1 };`)).toEqual([`const x = { ${exempt}, most: 2 };`]);
});

test('revisions that several tables share hold no faults either', () => {
  expect(faultsOf('const spanRevisions = { start: 2 };')).toEqual([]);
});

test('types, imports and joined texts hold no faults', () => {
  expect(faultsOf("import { a } from './a';\ntype Two = 2 | 3;\nconst x: 1 = a as 1;\nconst y = 'a' + x;")).toEqual([]);
});

test('a survivor is known again when its line has moved', () => {
  const [before] = mutantsOf('a.ts', 'f(a < b);');
  const [after] = mutantsOf('a.ts', '\n\nf(a < b);');
  expect(after.line).toBe(before.line + 2);
  expect(nameOf(after)).toBe(nameOf(before));
});

test('the same fault in another line is another survivor', () => {
  const names = mutantsOf('a.ts', 'f(a < b);\ng(a < b);').map(nameOf);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('a.ts: g(a «< → <=» b);');
});

test('each reason for a survivor is that of a fault that its file can still have', () => {
  for (const name of Object.keys(reasons())) {
    const file = name.slice(0, name.indexOf(': '));
    expect(mutantsOf(file, readFileSync(file, 'utf8')).map(nameOf)).toContain(name);
  }
});

test('a sample is the same for the same seed, another for another, and spread over all', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at);
  const ten = sampled(hundred, 10, 7);
  expect(sampled(hundred, 10, 7)).toEqual(ten);
  expect(sampled(hundred, 10, 8)).not.toEqual(ten);
  expect(ten.map((at) => Math.floor(at / 10))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(sampled(hundred, 200, 7)).toEqual(hundred);
  expect(sampled([], 5, 7)).toEqual([]);
});
