import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Every source file under a folder; none where the folder is missing. */
function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);
}

function withoutComments(path: string): string {
  return transformSync(readFileSync(path, 'utf8'), { loader: path.endsWith('x') ? 'tsx' : 'ts', legalComments: 'none' })
    .code;
}

const SERVICES =
  /\b(SpreadsheetApp|HtmlService|PropertiesService|CacheService|LockService|ScriptApp|MailApp|GmailApp|DriveApp|UrlFetchApp|Utilities|Session|Logger)\s*\./;

test('only src/google names a service of Google', () => {
  const named = sourcesIn('src').filter((path) => SERVICES.test(withoutComments(path)));
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !path.startsWith('src/google/'))).toEqual([]);
});

test('what a file exports stays what it is: the scripts of dist/ take it from each other once', () => {
  expect(sourcesIn('src').filter((path) => /^export (?:let|var)\b/m.test(readFileSync(path, 'utf8')))).toEqual([]);
});
