import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { withWordsInOne, wordsInOne } from '../../../src/build/script/words-in-one';
import { normalWords } from '../../../src/intake/text/normal-text';
import type { FieldDeclaration } from '../../../src/tables/declare';
import { tables } from '../../../src/tables/tables';

test('the words of a field are one list, in their normal form, each once; titles stay as they are', () => {
  const source = `const title = { en: 'Day', nl: 'Dag' };
export const day: Field = { title, words: { en: 'Day|the_day', nl: 'dag|day', fr: 'journée' } };
export const more = { words: { ...customerWords, nl: 'dagen' } };`;
  expect(withWordsInOne(source)).toBe(`const title = { en: "Day", nl: "Dag" };
export const day = { title, words: {en:"day|the day|dag|journee"} };
export const more = { words: { ...customerWords, nl: "dagen" } };
`);
});

test('a script knows every word of every field that is declared, and no other', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/tables/tables.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'made',
    write: false,
    plugins: [wordsInOne],
  });
  const made = runInNewContext(`${outputFiles[0].text};made.tables`) as typeof tables;
  const wordsOf = (all: typeof tables): [string, string[]][] =>
    Object.entries(all).flatMap(([table, { fields }]) =>
      Object.entries(fields as Record<string, FieldDeclaration>).map(([field, { words }]): [string, string[]] => [
        `${table} ${field}`,
        [...new Set(Object.values(words).flatMap(normalWords))],
      ]),
    );
  expect(wordsOf(made)).toEqual(wordsOf(tables));
});
