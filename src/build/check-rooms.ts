import { readdirSync, readFileSync } from 'node:fs';
import { tables } from '../tables/tables';
import { listedTables } from './listed-tables';
import { misplacedImports, misplacedTypes } from './misplaced-imports';

/**
 * `npm run lint`: says which imports point upward, who else names Google's types, and where tables are listed by name, and
 * fails when there are any.
 */
const named: ReadonlySet<string> = new Set(Object.keys(tables));
const paths = ['src', 'sidebar', 'local'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);
const misplaced = paths
  .filter((path) => /\.(?:tsx?|m?js)$/.test(path))
  .flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    return [...misplacedImports(path, source), ...misplacedTypes(path, source), ...listedTables(path, source, named)];
  });
for (const sentence of misplaced) console.error(sentence);
if (misplaced.length > 0) process.exitCode = 1;
