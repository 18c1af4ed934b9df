import { readBundle } from '../../local/host/script/bundle';
import { distOf, manifest } from './fixtures/dist';

describe('dist/ is refused', () => {
  test.each([
    ['export const a = 1;', 'Code.js is not a script'],
    ["import a from 'b';", 'Code.js is not a script'],
    ['class A { #x = 1; }', 'Code.js is not a script'],
    ['class A { static x = 1; }', 'Code.js is not a script'],
    ['const a = b?.c;', 'Code.js is not a script'],
    ['const a = await b;', 'Code.js is not a script'],
    ['/** @customfunction */ function MEDIAN(a) {}', 'MEDIAN is a function that Sheets has of its own'],
    ['/** @customfunction */ function MRR12(a) {}', 'MRR12 reads as the address of a cell'],
  ])('%s', (code, words) => {
    expect(() => readBundle(distOf(code))).toThrow(words);
  });

  test.each([
    ['{', 'is not JSON'],
    [JSON.stringify({ ...manifest, runtimeVersion: 'STABLE' }), 'runtimeVersion must be V8'],
    [JSON.stringify({ ...manifest, oauthScopes: undefined }), 'must list its oauthScopes'],
    [JSON.stringify({ ...manifest, addOns: {} }), 'an Editor add-on has no addOns'],
    [JSON.stringify({ ...manifest, timeZone: 'Europe/Amsterdam' }), 'a script time zone other than Etc/UTC'],
  ])('with the manifest %s', (text, words) => {
    expect(() => readBundle(distOf('', { 'appsscript.json': text }))).toThrow(words);
  });

  test('with a function in two scripts: which one would run depends on the order of pushing', () => {
    const dist = distOf('function read_() {}', { 'More.js': 'function read_() {}' });
    expect(() => readBundle(dist)).toThrow('read_ is declared twice');
  });

  test('with a file that does not belong there', () => {
    expect(() => readBundle(distOf('', { 'notes.txt': '' }))).toThrow('files that do not belong there: notes.txt');
  });
});

test('functions come with their parameters and the comment right before them', () => {
  const code =
    '/** Other. */\nvar a;\n/**\n * Lifetime value.\n * @customfunction\n */\nfunction CLV(a, b) {}\nfunction menu() {}\nfunction hidden_() {}';
  expect(readBundle(distOf(code)).functions).toEqual([
    { name: 'CLV', parameters: ['a', 'b'], description: 'Lifetime value.\n@customfunction', custom: true },
    { name: 'menu', parameters: [], description: '', custom: false },
  ]);
});
