import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Asset } from './assets';
import { libraryTags, TYPES } from './assets';

/** The page's own code, put together when a server starts. */
export interface ClientCode {
  /** The page's own files by path. */
  assets: Map<string, Asset>;
  /** What stands in for Google's in the script's own pages. */
  bridge: string;
}

export async function clientCode(): Promise<ClientCode> {
  const html = readFileSync(join(__dirname, '../client', 'page.html'), 'utf8').replace('<!-- library -->', libraryTags);
  const [page, bridge, style] = await Promise.all(['main.ts', 'bridge.ts', 'page.css'].map(bundled));
  const assets = new Map([
    ['/', { type: TYPES['.html'], body: html }],
    ['/page.css', { type: TYPES['.css'], body: style }],
    ['/page.js', { type: TYPES['.js'], body: page }],
  ]);
  return { assets, bridge };
}

/** Not by buildSync: that starts a thread which stays. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, '../client', entry)],
    bundle: true,
    // Fonts are served beside it.
    external: ['/library/*'],
    format: 'iife',
    target: 'chrome117',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
