import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Asset } from './assets';
import { libraryTags, TYPES } from './assets';

/** The page's own files by path: its code is put together when the server starts. */
export function clientAssets(): Map<string, Asset> {
  const html = readFileSync(join(__dirname, 'client', 'page.html'), 'utf8').replace('<!-- library -->', libraryTags);
  return new Map([
    ['/', { type: TYPES['.html'], body: html }],
    ['/page.css', { type: TYPES['.css'], body: readFileSync(join(__dirname, 'client', 'page.css')) }],
    ['/page.js', { type: TYPES['.js'], body: bundled('main.ts') }],
  ]);
}

/** The code that stands in for Google's in the script's own pages. */
export const bridgeCode = (): string => bundled('bridge.ts');

function bundled(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'client', entry)],
    bundle: true,
    format: 'iife',
    target: 'chrome117',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
