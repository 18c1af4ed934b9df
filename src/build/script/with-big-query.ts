import type { Plugin } from 'esbuild';
import { loaderOf } from './lazy-script';

/** What asks views, in a script of its own, which is loaded when a plan first names a table in BigQuery. */
export const QUERIES = 'Queries';
const ofQueries = {
  sourceReaderOf: './src/app/sources/read-sources',
  lookAtTable: './src/app/sources/look-at-table',
  telling: './src/app/sources/run-query',
  rowsQuery: './src/bigquery/table/rows-query',
};
export const entryOfQueries = Object.entries(ofQueries)
  .map(([name, path]) => `export { ${name} } from '${path}';`)
  .join('\n');

/** What stands in the place of what an add-on without BigQuery has there, by the end of its path. */
const inPlaceOf: Record<string, string> = {
  'sources-here': `
export { newBigQueryReader as newSourceReader } from './src/app/sources/sources-in-big-query';
export { rowsInBigQuery as newRowOpener } from './src/app/sources/rows-in-big-query';
`,
  'queries-here': Object.keys(ofQueries)
    .map((name) => `export const ${name} = (...all) => ${loaderOf(QUERIES)}().${name}(...all);`)
    .join('\n'),
  'tables-here': "export { TablesInBigQuery as TablesHere } from './sidebar/parts/sources/tables-in-big-query';",
  'rows-here': "export { RowsInBigQuery as RowsHere } from './sidebar/parts/sources/rows-in-big-query';",
};

/** In the place of who reads no tables that lie elsewhere comes who reads them from BigQuery, and offers them. */
export const withBigQuery: Plugin = {
  name: 'with-bigquery',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: new RegExp(`/(?:${Object.keys(inPlaceOf).join('|')})$`) }, ({ path }) => ({
      path: path.slice(path.lastIndexOf('/') + 1),
      namespace: 'bigquery',
    }));
    onLoad({ filter: /./, namespace: 'bigquery' }, ({ path }) => ({
      contents: inPlaceOf[path],
      resolveDir: process.cwd(),
      loader: 'ts',
    }));
  },
};
