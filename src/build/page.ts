import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** More than this and the sidebar is slow to open. */
const LARGEST_BYTES = 120_000;

/**
 * A page as one HTML file: Apps Script serves no other files to a sidebar. The bundle of `script` goes before </body>,
 * its styles before </head>. Throws on any warning of the bundler, and on text that Apps Script or a browser would misread.
 */
export async function inlinePage(page: string, script: string): Promise<string> {
  const result = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  if (result.warnings.length > 0) throw new Error(result.warnings.map(({ text }) => text).join('\n'));
  const textOf = (ending: string): string => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const [code, styles] = [textOf('.js'), textOf('.css')] as const;
  const html = readFileSync(page, 'utf8')
    .replace(/<\/head>/i, () => (styles === '' ? '</head>' : `<style>${styles}</style>\n</head>`))
    .replace(/<\/body>/i, () => `<script>${code}</script>\n</body>`);
  const problems = problemsOfPage(html, code, styles);
  if (problems.length > 0) throw new Error(problems.map((problem) => `${page}: ${problem}`).join('\n'));
  return html;
}

/** What is wrong with a page, in sentences. */
export function problemsOfPage(html: string, code: string, styles: string): string[] {
  const problems: string[] = [];
  if (!html.includes(code) || !html.includes(styles)) problems.push('needs a </head> and a </body>');
  if (html.includes('<?')) problems.push('holds "<?", which Apps Script may read as a scriptlet');
  if (/<!--|<\/script/i.test(code)) problems.push('its script holds text that ends or comments out a script');
  if (/<\/style/i.test(styles)) problems.push('its styles hold text that ends them');
  if (/<(?:script|link)[^>]+(?:src|href)=/i.test(html)) problems.push('loads something from elsewhere');
  const bytes = Buffer.byteLength(html);
  if (bytes > LARGEST_BYTES) problems.push(`has ${bytes} bytes, more than ${LARGEST_BYTES}`);
  return problems;
}
