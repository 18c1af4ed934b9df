import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { normalWordLists, withNormalLists } from '../../../src/build/script/word-lists';
import * as activities from '../../../src/intake/meaning/activity-words';
import * as doubtful from '../../../src/intake/meaning/in-doubt/doubtful-words';
import * as stages from '../../../src/intake/meaning/stage-words';
import * as status from '../../../src/intake/meaning/status-words';
import type { saysOfTicks } from '../../../src/intake/meaning/ticked-rows';
import { normalWords } from '../../../src/intake/text/normal-text';
import * as noDay from '../../../src/intake/values/dates/no-day';
import * as nobody from '../../../src/intake/values/nobody';
import { concepts } from '../../../src/tables/concepts/concepts';
import type { FieldDeclaration } from '../../../src/tables/declare';
import { otherKinds } from '../../../src/tables/other-kinds/other-kinds';
import { tables } from '../../../src/tables/tables';

test('a list says each word once, in its normal form', () => {
  expect(withNormalLists(`const neverDue = 'Due on|due_date|Fälligkeit|due|dueDate|fällig am';`)).toBe(
    'const neverDue = "due on|due date|falligkeit|due|fallig am";\n',
  );
});

test('the words of a field are one list; titles, and lists that others are made of, stay as they are', () => {
  const source = `const title = { en: 'Day', nl: 'Dag' };
export const day: Field = { title, words: { en: 'Day|the_day', nl: 'dag|day', fr: 'journée' } };
export const more = { words: { ...customerWords, nl: 'dagen', en: \`\${customerWords.en}|days\` } };`;
  expect(withNormalLists(source)).toBe(`const title = { en: "Day", nl: "Dag" };
export const day = { title, words: {en:"day|the day|dag|journee"} };
export const more = { words: { ...customerWords, nl: "dagen", en: \`\${customerWords.en}|days\` } };
`);
});

test('a script knows every word of every field and of every other kind of tab, and no other', async () => {
  const made = await asScript<Declared>(
    `export { tables } from './src/tables/tables'; export { otherKinds } from './src/tables/other-kinds/other-kinds';`,
  );
  expect(wordsOf(made)).toEqual(wordsOf({ tables, otherKinds }));
});

test('a script knows every word for nobody and for no day', async () => {
  const made = await asScript<typeof nobody & typeof noDay>(
    `export * from './src/intake/values/nobody'; export * from './src/intake/values/dates/no-day';`,
  );
  expect([...made.nobodyWords].sort()).toEqual([...nobody.nobodyWords].sort());
  for (const text of ['until further notice', 'doorlopend', 'bis auf weiteres', 'illimité', 'sin fin', 'march'])
    expect([text, made.saysNoDay(text)]).toEqual([text, noDay.saysNoDay(text)]);
});

test('words beside a list that is put in come apart as they would without it', () => {
  const source =
    'const never = { never: `${neverCustomer}|service|Ätz` , names: `order|orders|${creditNoteWords}`, whole: `${a} bot` };';
  const lists = withNormalLists(source, ['never', 'names', 'whole']);
  expect(lists).toContain('never: `${neverCustomer}|service|atz`');
  expect(lists).toContain('names: `order|orders|${creditNoteWords}`');
  expect(lists).toContain('`${a} bot`');
});

test('a script knows every word of every meaning, in its language, and every header of ticks', async () => {
  const made = await asScript<{ concepts: typeof concepts; saysOfTicks: typeof saysOfTicks }>(
    `export { concepts } from './src/tables/concepts/concepts';
export { saysOfTicks } from './src/intake/meaning/ticked-rows';`,
  );
  const wordsIn = (all: typeof concepts): string[] =>
    Object.entries(all).flatMap(([concept, words]) =>
      Object.entries(words).map(
        ([language, list]) => `${concept} ${language} ${[...new Set(normalWords(list))].sort()}`,
      ),
    );
  expect(wordsIn(made.concepts)).toEqual(wordsIn(concepts));
  for (const header of ['Cancelled at', 'Gelöscht am', 'Est un doublon', 'Pago único', 'livemode'])
    expect([header, made.saysOfTicks(header)]).toEqual([header, true]);
  expect(made.saysOfTicks('Amount')).toBe(false);
});

test('a script understands each label as its declaration does', async () => {
  const files = [
    'status-words',
    'stage-words',
    'activity-words',
    'in-doubt/doubtful-words',
    'documents/document-kinds',
  ];
  const paths = files.map((file) => `./src/intake/meaning/${file}`);
  const sources = paths.map((path) => readFileSync(`${path}.ts`, 'utf8'));
  const labels = sources.flatMap((source) => source.match(/(?<=['`|])[^'`|\n]+(?=['`|])/g) ?? []);
  expect(labels.length).toBeGreaterThan(1_500);
  const made = await asScript<typeof status & typeof stages & typeof activities & typeof doubtful>(
    paths.map((path) => `export * from '${path}';`).join('\n'),
  );
  const declared = { ...status, ...stages, ...activities, ...doubtful };
  for (const meaning of [
    'paymentStatus',
    'subscriptionStatus',
    'subscriptionEvent',
    'outcomeSpokenOf',
    'activityKind',
    'activityDone',
  ] as const)
    expect(labels.map((label) => made[meaning](label))).toEqual(labels.map((label) => declared[meaning](label)));
  for (const table of ['deals', 'leads', 'orders', 'customers'] as const)
    expect(labels.map((label) => made.isDoubtful(label, table))).toEqual(
      labels.map((label) => declared.isDoubtful(label, table)),
    );
});

/** What a module gives as scripts have it. */
async function asScript<Exports>(contents: string): Promise<Exports> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'iife',
    globalName: 'made',
    write: false,
    plugins: [normalWordLists],
  });
  return runInNewContext(`${outputFiles[0].text};made`) as Exports;
}

interface Declared {
  tables: typeof tables;
  otherKinds: typeof otherKinds;
}

function wordsOf(declared: Declared): [string, string[]][] {
  const ofFields = Object.entries(declared.tables).flatMap(([table, { fields }]) =>
    Object.entries(fields as Record<string, FieldDeclaration>).flatMap(
      ([field, { words, never = '' }]): [string, string[]][] => [
        [`${table} ${field}`, Object.values(words)],
        [`${table} ${field}: never`, [never]],
      ],
    ),
  );
  const ofKinds = Object.entries(declared.otherKinds).map(([kind, { names, strong, weak }]): [string, string[]] => [
    kind,
    [names, strong, weak].map((list) => [...new Set(normalWords(list))].sort().join('|')),
  ]);
  return [...ofFields, ...ofKinds].map(([name, lists]) => [name, [...new Set(lists.flatMap(normalWords))].sort()]);
}
