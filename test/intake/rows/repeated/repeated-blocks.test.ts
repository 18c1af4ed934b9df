import { repeatedBlocks } from '../../../../src/intake/rows/repeated/repeated-blocks';

/** Of rows that are told by letters the ones that come again in a block of at least so many different rows. */
function again(rows: string, fewest: number): string {
  const first = Int32Array.from(rows, (letter) => rows.indexOf(letter));
  const found = new Set(
    repeatedBlocks(
      Array.from(rows, (_, at) => at),
      first,
      fewest,
    ),
  );
  return Array.from(rows, (letter, at) => (found.has(at) ? letter.toUpperCase() : letter)).join('');
}

it.each([
  // A list pasted below itself, once and twice.
  ['abcabc', 3, 'abcABC'],
  ['abcabcabc', 3, 'abcABCABC'],
  // Each stands twice, one after the other.
  ['aabbcc', 3, 'aAbBcC'],
  // A part of the list comes again, with more before and behind.
  ['xabcdabcdy', 3, 'xabcdABCDy'],
  ['abcabcd', 3, 'abcABCd'],
  // One row that comes by itself once more stands at another distance.
  ['abcdefabcdefxyza', 3, 'abcdefABCDEFxyza'],
  // Exactly as many different rows as are asked for, and one fewer.
  ['xabcyabc', 3, 'xabcyABC'],
  ['xabcyabc', 4, 'xabcyabc'],
  ['abab', 3, 'abab'],
  // Two rows that equal another by themselves are no block.
  ['abcdaefgc', 3, 'abcdaefgc'],
  // One row over and over is one row, however often.
  ['xaaaaaay', 3, 'xaaaaaay'],
])('of %s with %i different rows or more these come again: %s', (rows, fewest, told) => {
  expect(again(rows, fewest)).toBe(told);
});

it('a block of hundreds of thousands of rows comes again like one of three', () => {
  const half = 200_000;
  const rows = Array.from({ length: half * 2 + 1 }, (_, at) => at);
  const first = Int32Array.from(rows, (row) => (row === half * 2 ? row : row % half));
  expect(repeatedBlocks(rows, first, 3)).toEqual(rows.slice(half, half * 2));
});
