import { profileOf, sampleOf } from '../../../src/intake/recognise/profile';

const repeats = (texts: string[]): boolean => {
  const rows = texts.map((text) => [text]);
  return profileOf(sampleOf(rows), 0, rows).repeats();
};

const texts = (count: number, of: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => of(at));

describe('whether texts stand in a column several times', () => {
  test('is seen in rows that lie far apart', () => {
    for (const rows of [600, 5_000, 60_000]) {
      expect(repeats(texts(rows, (at) => `Company ${at % (rows / 2)}`))).toBe(true);
      expect(repeats(texts(rows, (at) => `D-${at}`))).toBe(false);
    }
  });

  test('is no matter of the letters on which they end', () => {
    expect(repeats(texts(6_000, (at) => `Shop ${at % 3_000} B.V.`))).toBe(true);
    expect(repeats(texts(6_000, (at) => `Shop ${at} B.V.`))).toBe(false);
  });

  test('a few that stand twice by mistake do not count', () => {
    expect(repeats(texts(6_000, (at) => `D-${at % 5_900}`))).toBe(false);
  });
});
