import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isDoubtful } from '../../src/intake/meaning/in-doubt/doubtful-words';
import { headerScores } from '../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../src/intake/text/header-text';
import type { TableDeclaration } from '../../src/tables/declare';
import { preparedFields } from '../../src/tables/prepared-fields';
import { type TableName, tables } from '../../src/tables/tables';

/** From which columns each field that no export has is made, the first of them what a tab is told to lack. */
const made: { table: string; field: string; columns: string }[] = parse(
  readFileSync(join(__dirname, 'made-from.csv'), 'utf8'),
  { columns: true },
);

test('what no export has is made from these columns, and no others are said to be missing where it cannot be', () => {
  const fields = Object.values(preparedFields).flatMap((ofTable) => Object.entries(ofTable));
  expect(fields.map(([field, { table, madeFrom }]) => ({ table, field, columns: madeFrom.join(' + ') }))).toEqual(made);
});

const declared = Object.entries(tables) as [TableName, TableDeclaration][];

describe.each(declared)('%s', (table, { fields, needs }) => {
  test.each(Object.entries(fields))('%s is found under the names that the product gives it', (field, { title }) => {
    for (const name of [title.en, title.nl])
      expect(headerScores(readHeader(name), table).get(field) ?? 0).toBeGreaterThan(0.5);
  });

  test('what is made of its columns is called by the first of them where that is missing, and not by the table', () => {
    // Whether an activity was done is told by whatever column there is.
    const made = Object.entries(preparedFields[table]).filter(([name]) => name !== 'isDone');
    expect(
      made
        .filter(
          ([
            ,
            {
              madeFrom: [first],
            },
          ]) => fields[first] === undefined,
        )
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('every list of needs names fields of the table', () => {
    for (const list of needs) for (const field of list) expect(Object.keys(fields)).toContain(field);
  });

  test('a word for a header has a letter, or the sign for a number: a tab is searched for its header by that', () => {
    const words = Object.values(fields).flatMap((field) =>
      Object.values(field.words).flatMap((list) => list?.split('|')),
    );
    expect(words.filter((word) => !/[\p{L}#]/u.test(word ?? ''))).toEqual([]);
  });

  test('no word is ruled out by the words that must never stand there', () => {
    for (const [field, { words, never }] of Object.entries(fields)) {
      for (const word of Object.values(words).flatMap((list) => list?.split('|') ?? [])) {
        expect([word, headerScores(readHeader(word), table).has(field)]).toEqual([word, true]);
      }
      for (const word of never?.split('|') ?? []) expect(word).toBe(word.trim());
    }
  });
});

test.each<[TableName, string]>([
  ['deals', 'test, cancelled, internal'],
  ['leads', 'test, internal'],
  ['orders', 'test, cancelled, refunded, quote, internal'],
  ['customers', 'test, trial, supplier, internal'],
  ['subscriptions', 'test, trial, internal'],
  ['activities', 'test, cancelled, no show, internal'],
])('of rows of %s it is asked whether those count that are %s', (table, asked) => {
  const words = ['test', 'cancelled', 'refunded', 'no show', 'quote', 'trial', 'supplier', 'internal'];
  const mayBeNone = words.filter((word) => isDoubtful(word, table));
  expect(asked.split(', ').filter((word) => !mayBeNone.includes(word))).toEqual([]);
});
