import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inlinePage } from '../../../src/build/page/page';
import { problemsOfPart } from '../../../src/build/script/check-script';
import { lazyScript } from '../../../src/build/script/lazy-script';
import { mainStubs } from '../../../src/build/script/main-stubs';
import { scriptOptions, withoutWarnings } from '../../../src/build/script/script-options';
import { stubText } from '../../../src/build/script/stub';
import { sampleScripts } from '../page/samples';
import { functionExamples } from './function-examples';
import { PART, stubs } from './stubs';

const HERE = 'test/at-google';

/**
 * The files of the facts' own project, name → text: those of the add-on as it is built, its menu apart, and the facts.
 * Throws an Error with what is wrong with them, in sentences.
 */
export async function projectFiles(dist: Record<string, string>): Promise<Record<string, string>> {
  const [facts, page] = await Promise.all([
    bundleFacts(),
    inlinePage(`${HERE}/page/page.html`, `${HERE}/page/main.ts`),
  ]);
  const [, sidebarScript] = /<script>([\s\S]*)<\/script>/.exec(dist['sidebar.html']) ?? [];
  const menu = mainStubs(readFileSync('src/main.ts', 'utf8')).filter(({ name }) => name === 'onOpen');
  return {
    ...dist,
    'Code.js': dist['Code.js'].replace(menu.map(stubText).join(''), () => ''),
    [`${PART}.js`]: facts,
    'CheckFacts.js': stubs.map(stubText).join('\n'),
    'facts.html': page.replace('</body>', () => `${sampleScripts(sidebarScript)}\n</body>`),
  };
}

/** The facts as one more part: cells that call our own functions pay nothing for them. */
async function bundleFacts(): Promise<string> {
  const { outputFiles, warnings } = await build({
    ...scriptOptions,
    entryPoints: [`${HERE}/run/check-facts.ts`],
    format: 'esm',
    define: { EXAMPLES: JSON.stringify(functionExamples()) },
  });
  withoutWarnings(warnings);
  const part = lazyScript(PART, outputFiles[0].text);
  const problems = problemsOfPart(part);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return part.code;
}
