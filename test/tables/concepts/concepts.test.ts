import { normalText } from '../../../src/intake/text/normal-text';
import { concepts } from '../../../src/tables/concepts/concepts';

describe.each(['en', 'nl', 'de', 'fr', 'es'] as const)('the words of %s', (language) => {
  const words = Object.values(concepts).flatMap((one) => one[language].split('|'));

  it('mean one thing each', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('are written as headers are compared: one plain word', () => {
    expect(words.filter((word) => normalText(word) !== word || word.includes(' '))).toEqual([]);
  });
});
