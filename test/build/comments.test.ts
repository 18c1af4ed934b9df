import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'sidebar', 'local', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && file !== join('test', 'build', 'comments.test.ts')),
);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm;

/** What a reader of the repository alone could not look up: a page that is not in it, a rule by its number. */
function unknownSources(comment: string): string[] {
  const pages = (comment.match(/[\w./-]+\.md\b/g) ?? []).filter((page) => !existsSync(page));
  const rules = comment.match(/\brules? [A-Z]\d+\b|\(R\d+\)|\/\/ [A-Z]\d+:/g) ?? [];
  const papers = comment.match(/\b(?:kpi-definitions|local-host|users-ask|reference-values)\b/g) ?? [];
  return [...pages, ...rules, ...papers];
}

test('a comment names no source that is not in the repository', () => {
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((file) =>
    (readFileSync(file, 'utf8').match(COMMENT) ?? []).flatMap((comment) =>
      unknownSources(comment).map((source) => `${file}: ${source}`),
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['/** As platform.md 4 says. */', ['platform.md']],
  ['/** It may look at less (R9). */', ['(R9)']],
  ['// R4: rows count once', ['// R4:']],
  ['/** A rate says little (rule R2), see kpi-definitions. */', ['rule R2', 'kpi-definitions']],
  ['/** The table in README.md; the cell `R7`. */', []],
])('%s', (comment, expected) => {
  expect(unknownSources(comment)).toEqual(expected);
});
