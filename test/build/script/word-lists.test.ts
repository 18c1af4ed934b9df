import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { shortList, shortWordLists, withShortLists } from '../../../src/build/script/word-lists';
import { normalWords } from '../../../src/intake/text/normal-text';
import type { FieldDeclaration } from '../../../src/tables/declare';
import { otherKinds } from '../../../src/tables/other-kinds/other-kinds';
import { tables } from '../../../src/tables/tables';

test('a list in short says each word once, in its normal form, by what it adds to the one before it', () => {
  const short = shortList('Due on|due_date|Fälligkeit|due|dueDate|fällig am');
  expect(short).toBe('due|% date|&on|fallig am|(keit');
  expect(normalWords(short)).toEqual(['due', 'due date', 'due on', 'fallig am', 'falligkeit']);
  const long = 'the number of days between the first of them|the number of days between the first of all';
  expect(normalWords(shortList(long))).toEqual(long.split('|').sort());
});

test('the words of a field are one list; titles, and lists that others are made of, stay as they are', () => {
  const source = `const title = { en: 'Day', nl: 'Dag' };
export const day: Field = { title, words: { en: 'Day|the_day', nl: 'dag|day', fr: 'journée' } };
export const more = { words: { ...customerWords, nl: 'dagen', en: \`\${customerWords.en}|days\` } };`;
  expect(withShortLists(source)).toBe(`const title = { en: "Day", nl: "Dag" };
export const day = { title, words: {en:"dag|!y|journee|the day"} };
export const more = { words: { ...customerWords, nl: "dagen", en: \`\${customerWords.en}|days\` } };
`);
});

test('a script knows every word of every field and of every other kind of tab, and no other', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tables } from './src/tables/tables'; export { otherKinds } from './src/tables/other-kinds/other-kinds';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    globalName: 'made',
    write: false,
    plugins: [shortWordLists],
  });
  const made = runInNewContext(`${outputFiles[0].text};made`) as Declared;
  expect(wordsOf(made)).toEqual(wordsOf({ tables, otherKinds }));
});

interface Declared {
  tables: typeof tables;
  otherKinds: typeof otherKinds;
}

function wordsOf(declared: Declared): [string, string[]][] {
  const ofFields = Object.entries(declared.tables).flatMap(([table, { fields }]) =>
    Object.entries(fields as Record<string, FieldDeclaration>).map(([field, { words }]): [string, string[]] => [
      `${table} ${field}`,
      Object.values(words),
    ]),
  );
  const ofKinds = Object.entries(declared.otherKinds).map(([kind, { names, strong, weak }]): [string, string[]] => [
    kind,
    [names, strong, weak].map((list) => [...new Set(normalWords(list))].sort().join('|')),
  ]);
  return [...ofFields, ...ofKinds].map(([name, lists]) => [name, [...new Set(lists.flatMap(normalWords))].sort()]);
}
