import { languageOf } from '../../src/functions/call';

test.each([
  ['nl', 'nl'],
  ['nl_NL', 'nl'],
  ['nl-BE', 'nl'],
  ['NL_nl', 'nl'],
  ['en_NL', 'en'],
  ['nlx', 'en'],
  ['de_DE', 'en'],
  ['', 'en'],
])('a document in %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
