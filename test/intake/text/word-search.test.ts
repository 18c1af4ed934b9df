import { wordSearch } from '../../../src/intake/text/word-search';

describe('a search for words', () => {
  const mayHold = wordSearch(['test', 'dummy', 'Σ', 'sämtliche']);

  it.each(['Test', 'a TEST b', 'contest', 'xdummyx', 'tedummy', 'tetest', 'dumdummy'])('finds one in %s', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it.each(['', 'te', 'tes', 'tesla', 'te st', 'dum my', 'Deal 12'])('finds none in %s', (text) => {
    expect(mayHold(text)).toBe(false);
  });

  it.each(['tést', 'te\u200bst', 'Σ', 'Zoë', 'te\tst', 'tesla é'])('leaves %j to a closer look', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it('finds what a pattern finds, in any text', () => {
    const letters = [...'tesTESdumyDUMY a-1é\u200b'];
    const pattern = /test|dummy|[^ -~]/i;
    const texts = Array.from({ length: 5_000 }, (_, at) =>
      Array.from({ length: at % 9 }, () => letters[Math.floor(Math.random() * letters.length)]).join(''),
    );
    expect(texts.filter((text) => mayHold(text) !== pattern.test(text))).toEqual([]);
  });
});
