import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { withoutWarnings } from '../script/script-options';
import { servableScript } from '../script/servable-script';
import { problemsOfPage } from './check-page';

/**
 * A page as one HTML file: Apps Script serves no other files to a sidebar. The bundle of `script` goes before </body>,
 * its styles before </head>. `more`: bytes beyond the usual. Throws on any warning of the bundler, and on text that Apps Script or a browser would misread.
 */
export async function inlinePage(
  page: string,
  script: string,
  { plugins = [], more = 0 }: { plugins?: Plugin[]; more?: number } = {},
): Promise<string> {
  const result = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    // What Google's page server leaves as it is: see check-page.ts
    charset: 'ascii',
    supported: { 'template-literal': false },
    lineLimit: 400,
    minify: true,
    // Licences are named in the page itself.
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins,
  });
  withoutWarnings(result.warnings);
  const textOf = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const [code, styles] = [servableScript(textOf('.js')), textOf('.css')];
  const html = readFileSync(page, 'utf8')
    .replace(/<\/head>/i, () => (styles === '' ? '</head>' : `<style>${styles}</style>\n</head>`))
    .replace(/<\/body>/i, () => `<script>${code}</script>\n</body>`);
  const problems = problemsOfPage(html, code, styles, more);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${page}: ${problem}`).join('\n'));
  return html;
}
