import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { headerScores } from '../../src/intake/recognise/header-words/vocabulary';
import { readHeader } from '../../src/intake/text/header-text';
import type { TableName } from '../../src/tables/tables';

/**
 * What the labels of fields are in the translations that systems ship, by language; `+` parts several labels of one
 * field, `/` fields of ours that would both be right.
 */
const rows = parse(readFileSync(join(__dirname, 'shipped-labels.csv'), 'utf8'), { columns: true }) as Record<
  string,
  string
>[];

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'sv'];

/** Per language, the system whose labels were not looked at while the words were gathered. */
const HELD_OUT: Record<string, string> = {
  en: 'Dolibarr',
  nl: 'Invoice Ninja',
  de: 'Frappe CRM',
  fr: 'SuiteCRM',
  es: 'Dolibarr',
};

interface Label {
  system: string;
  language: string;
  label: string;
  found: boolean;
}

const labels: Label[] = rows.flatMap(({ system, table, field, ...texts }) =>
  LANGUAGES.flatMap((language) =>
    texts[language].split(' + ').flatMap((label) => {
      if (label === '') return [];
      const scores = headerScores(readHeader(label), table as TableName);
      const found = field.split('/').some((ours) => (scores.get(ours) ?? 0) >= 0.7);
      return [{ system, language, label, found }];
    }),
  ),
);

const isHeldOut = ({ system, language }: Label): boolean => HELD_OUT[language] === system;
const shareOf = (some: Label[]): number => some.filter(({ found }) => found).length / some.length;
const says = (title: string, some: Label[]): string =>
  `${title}: ${some.filter(({ found }) => found).length} of ${some.length} (${Math.round(shareOf(some) * 100)} %)`;

test('most labels that systems ship for our fields are found, those that nobody looked at too', () => {
  const seen = labels.filter((label) => !isHeldOut(label));
  const held = labels.filter(isHeldOut);
  const systems = [...new Set(labels.map(({ system }) => system))];
  process.stdout.write(
    [
      says('labels found, of systems that the words were gathered from', seen),
      says('labels found, of systems that were held out', held),
      ...LANGUAGES.map((one) =>
        says(
          `  ${one}`,
          labels.filter(({ language }) => language === one),
        ),
      ),
      ...Object.keys(HELD_OUT).map((one) =>
        says(
          `  ${one}, held out (${HELD_OUT[one]})`,
          held.filter(({ language }) => language === one),
        ),
      ),
      ...systems.map((one) =>
        says(
          `  ${one}`,
          labels.filter(({ system }) => system === one),
        ),
      ),
      '',
    ].join('\n'),
  );
  expect(labels.length).toBeGreaterThan(900);
  expect(shareOf(seen)).toBeGreaterThan(0.95);
  expect(shareOf(held)).toBeGreaterThan(0.85);
});
