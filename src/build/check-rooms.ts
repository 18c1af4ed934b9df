import { readdirSync, readFileSync } from 'node:fs';
import { tables } from '../tables/tables';
import { exportedTwins } from './exported-twins';
import { listedTables } from './listed-tables';
import { misplacedImports, misplacedTypes } from './misplaced-imports';

/**
 * `npm run lint`: says which imports point upward, who else names Google's types, where tables are listed by name, and which
 * name is exported with two meanings, and fails when there are any.
 */
const named: ReadonlySet<string> = new Set(Object.keys(tables));
const paths = ['src', 'sidebar', 'local'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
);
const sources = new Map(
  paths.filter((path) => /\.(?:tsx?|m?js)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
);
const misplaced = [...sources].flatMap(([path, source]) => [
  ...misplacedImports(path, source),
  ...misplacedTypes(path, source),
  ...listedTables(path, source, named),
]);
const sentences = [...misplaced, ...exportedTwins(sources)];
for (const sentence of sentences) console.error(sentence);
if (sentences.length > 0) process.exitCode = 1;
