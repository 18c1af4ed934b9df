import { readFileSync } from 'node:fs';
import { manifestWith } from './manifest';
import { inlinePage } from './page/page';
import { problemsOfCells, problemsOfCode, problemsOfPart } from './script/check-script';
import { bundleCode, filesOfCode } from './script/code';
import type { LazyPart } from './script/lazy-script';
import { type BuiltWith, bundleParts, calledStubs, partsOfCells } from './script/parts';
import { withBigQuery } from './script/with-big-query';

/** What an add-on with BigQuery may weigh more, in each script. */
const BYTES_OF_BIGQUERY = 10_000;
/** And in the page, which then has a step for its tables. */
const PAGE_OF_BIGQUERY = { plugins: [withBigQuery], more: 7_000 };

/**
 * The files that clasp pushes, name → text: the scripts, the sidebar's page, the manifest. Throws an Error with what is
 * wrong with them, in sentences.
 */
export async function distFiles(builtWith: BuiltWith = { bigQuery: false }): Promise<Record<string, string>> {
  const [[{ code, stubs }, parts], sidebar, newerExport] = await Promise.all([
    bundleScripts(builtWith),
    inlinePage('sidebar/page.html', 'sidebar/main.tsx', builtWith.bigQuery ? PAGE_OF_BIGQUERY : {}),
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

async function bundleScripts(builtWith: BuiltWith): Promise<[Awaited<ReturnType<typeof bundleCode>>, LazyPart[]]> {
  const files = await filesOfCode();
  const parts = await bundleParts(builtWith, files);
  const taken = parts.flatMap((part) => part.taken);
  return [await bundleCode(calledStubs(builtWith), files, taken), parts];
}
