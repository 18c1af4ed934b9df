import { readFileSync } from 'node:fs';
import { manifestWith } from './manifest';
import { inlinePage } from './page/page';
import { problemsOfCells, problemsOfCode, problemsOfPart } from './script/check-script';
import { bundleCode } from './script/code';
import { type BuiltWith, bundleParts, partsOfCells } from './script/parts';
import { withBigQuery } from './script/with-big-query';

/** What an add-on with BigQuery may weigh more, in each script. */
const BYTES_OF_BIGQUERY = 10_000;

/**
 * The files that clasp pushes, name → text: the scripts, the sidebar's page, the manifest. Throws an Error with what is
 * wrong with them, in sentences.
 */
export async function distFiles(builtWith: BuiltWith = { bigQuery: false }): Promise<Record<string, string>> {
  const [{ code, stubs }, parts, sidebar, newerExport] = await Promise.all([
    bundleCode(builtWith),
    bundleParts(builtWith),
    inlinePage('sidebar/page.html', 'sidebar/main.tsx', builtWith.bigQuery ? [withBigQuery] : []),
    inlinePage('sidebar/newer-export/page.html', 'sidebar/newer-export/main.tsx'),
  ]);
  const names = stubs.map(({ name }) => name);
  const ofCells = parts.filter(({ file }) => partsOfCells.includes(file));
  const problems = [
    ...problemsOfCode(code, names),
    ...parts.flatMap((part) => problemsOfPart(part, builtWith.bigQuery ? BYTES_OF_BIGQUERY : 0)),
    ...ofCells.flatMap(problemsOfCells),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    'Code.js': code,
    ...Object.fromEntries(parts.map(({ file, code: text }) => [file, text])),
    'sidebar.html': sidebar,
    'newer-export.html': newerExport,
    'appsscript.json': manifestWith(builtWith, readFileSync('appsscript.json', 'utf8')),
  };
}
