import { codesFor, copied, countsOf, recoded } from '../../src/base/codes';

test.each([
  [256, 1],
  [257, 2],
  [65_536, 2],
  [65_537, 4],
])('codes of %i labels take %i bytes each, and the last label fits', (labels, bytes) => {
  const codes = codesFor(labels, 2);
  codes[1] = labels - 1;
  expect([codes.BYTES_PER_ELEMENT, codes.length, codes[0], codes[1]]).toEqual([bytes, 2, 0, labels - 1]);
});

test('a copy has room for more labels, and leaves the first as it was', () => {
  const codes = Uint8Array.of(1, 0, 255);
  const more = copied(codes, 300);
  more[0] = 299;
  expect([[...more], [...codes]]).toEqual([
    [299, 0, 255],
    [1, 0, 255],
  ]);
});

test('codes become others, row by row, and are counted', () => {
  const codes = recoded(Uint8Array.of(2, 0, 1, 2), [5, 0, 3], 6);
  expect([...codes]).toEqual([3, 5, 0, 3]);
  expect([...countsOf(codes, 6)]).toEqual([1, 0, 0, 2, 0, 1]);
});
