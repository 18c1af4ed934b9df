import { readFileSync } from 'node:fs';
import { commandTexts } from '../../local/command-line/texts';
import { pageTexts } from '../../local/page/client/texts';
import { exportWords } from '../../sidebar/newer-export/texts';
import { sourceWords } from '../../sidebar/parts/sources/texts';
import { wordsOf } from '../../sidebar/texts';
import type { InLanguages } from '../../src/base/language';
import { dimensions } from '../../src/dimensions';
import type { Dimension } from '../../src/dimensions/declare';
import { functionHelp } from '../../src/functions/function-help';
import { kpis } from '../../src/kpis';
import { questions } from '../../src/questions';
import { declarationOf, type TableName, tables } from '../../src/tables/tables';
import { glossary } from '../../src/texts/glossary';
import { limitTexts } from '../../src/texts/limit-texts';
import { texts } from '../../src/texts/texts';

const textsOf = (of: string, said: (InLanguages | undefined)[]): [string, InLanguages][] =>
  said.flatMap((text) => (text ? [[of, text]] : []));

/** The words of a page, which it hands out one language at a time. */
function wordsOfPage(page: string, words: (language: 'en' | 'nl') => Record<string, string>): [string, InLanguages][] {
  const [en, nl] = [words('en'), words('nl')];
  return Object.keys(en).map((key) => [`${page}: ${key}`, { en: en[key], nl: nl[key] }]);
}

const all: [string, InLanguages][] = [
  ...Object.entries(texts),
  ...wordsOfPage('sidebar', wordsOf),
  ...wordsOfPage('tables in BigQuery', sourceWords),
  ...wordsOfPage('newer export', exportWords),
  ...Object.entries(limitTexts).flatMap(([name, { of, beyond }]) => textsOf(`limit ${name}`, [of, beyond])),
  ...kpis.flatMap(({ id, title, purpose, variants }) =>
    textsOf(id, [title, purpose, ...Object.values(variants).flatMap((one) => [one.title, one.note])]),
  ),
  ...dimensions.flatMap(({ id, title, labels = [] }: Dimension) =>
    textsOf(id, [title, ...labels.map((label) => label.title)]),
  ),
  ...Object.entries(functionHelp).flatMap(([name, { purpose, parameters }]) =>
    textsOf(name, [purpose, ...Object.values<InLanguages>(parameters)]),
  ),
  ...(Object.keys(tables) as TableName[]).flatMap((table) => {
    const { title, fields } = declarationOf(table);
    return textsOf(`tab ${table}`, [title, ...Object.values(fields).map((field) => field.title)]);
  }),
  ...Object.entries(pageTexts),
  ...Object.entries(commandTexts),
  ...questions.flatMap(({ id, title, asks }) => textsOf(id, [title, asks])),
];

const begins = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${word}`, 'iu');

test.each(glossary.map((term) => [term.called.en, term] as const))(
  '%s is called nothing else',
  (_called, { avoided }) => {
    const found = all.flatMap(([key, text]) =>
      (['en', 'nl'] as const).flatMap((language) =>
        avoided[language]
          // A label that is the word alone stands on people's sheets, where it is found by it.
          .filter((word) => begins(word).test(text[language]) && text[language].length > word.length)
          .map((word) => `${key} (${language}) says “${word}”: ${text[language]}`),
      ),
    );
    expect(found).toEqual([]);
  },
);

/** What one reads in a breath or two; what needs more is two sentences, or something else. */
const LONGEST = 225;

test('no text is longer than one reads', () => {
  const long = all.flatMap(([key, text]) =>
    (['en', 'nl'] as const).flatMap((language) => (text[language].length > LONGEST ? [`${key} (${language})`] : [])),
  );
  expect(long).toEqual([]);
});

/** What is typed as it stands: into a formula, or at a terminal. */
const typed = new Set([
  ...Object.keys(functionHelp),
  ...Object.keys(commandTexts),
  ...Object.keys(texts).filter((key) => key.startsWith('expected_')),
]);

const FORMULA = /=[A-Z_]+\([^)]*\)/g;

test('quotation marks and apostrophes are those of print, in each language its own', () => {
  const wrong = { en: /["'‘]/, nl: /["'“”]/ };
  const found = all.flatMap(([key, text]) =>
    (['en', 'nl'] as const).flatMap((language) =>
      !typed.has(key) && wrong[language].test(text[language].replace(FORMULA, ''))
        ? [`${key} (${language}): ${text[language]}`]
        : [],
    ),
  );
  expect(found).toEqual([]);
});

test('the statuses are the words of the glossary', () => {
  for (const status of ['on_track', 'off_track', 'at_risk'] as const) {
    const { en, nl } = texts[`status_${status}`];
    expect(glossary.map(({ called }) => called)).toContainEqual({ en, nl });
  }
});

test('the name is the one under which each language lists it', () => {
  for (const language of ['en', 'nl'] as const) {
    expect(texts.sidebar_title[language]).toBe(readFileSync(`local/listing/${language}/name.txt`, 'utf8').trim());
  }
});
