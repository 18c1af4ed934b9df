import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

/** A file as the server answers it. */
export interface Asset {
  type: string;
  body: string | Buffer;
  /** More of what stands above it. */
  headers?: Record<string, string>;
}

export const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const library = dirname(require.resolve('@odoo/o-spreadsheet'));
/** What the library's page stands on are packages of its own. */
const fromLibrary = createRequire(join(library, 'o_spreadsheet.cjs'));

/** The library draws its charts with it, and takes it where the page has it. */
const charts = join(dirname(require.resolve('chart.js')), 'chart.umd.min.js');

/** Letters as wide as those of Sheets' Arial, whatever fonts the machine has: what fits in a cell there fits here. */
const letters = Object.fromEntries(
  ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map((face) => [
    `/library/fonts/${face}.woff2`,
    require.resolve(`@fontsource/arimo/files/arimo-${face}-normal.woff2`),
  ]),
);

const files: Record<string, string> = {
  ...letters,
  '/library/owl.js': fromLibrary.resolve('@odoo/owl/dist/owl.iife.min.js'),
  '/library/chart.js': charts,
  '/library/bootstrap.css': fromLibrary.resolve('bootstrap/dist/css/bootstrap.min.css'),
  '/library/icons/font-awesome.css': fromLibrary.resolve('font-awesome/css/font-awesome.min.css'),
  '/library/fonts/fontawesome-webfont.woff2': fromLibrary.resolve('font-awesome/fonts/fontawesome-webfont.woff2'),
  '/library/o_spreadsheet.js': join(library, 'o_spreadsheet.min.iife.js'),
  '/library/o_spreadsheet.css': join(library, 'o_spreadsheet.css'),
  '/library/o_spreadsheet.xml': join(library, 'o_spreadsheet.xml'),
};

/** The spreadsheet library's own files, unchanged, by the address that a page asks for; undefined for any other. */
export function libraryAsset(address: string): Asset | undefined {
  const path = address.split('?')[0];
  if (!Object.hasOwn(files, path)) return undefined;
  return { type: TYPES[extname(files[path])], body: readFileSync(files[path]) };
}

/** What the head of a page says to have the library. */
export const libraryTags = [
  '<link rel="stylesheet" href="/library/bootstrap.css">',
  '<link rel="stylesheet" href="/library/icons/font-awesome.css">',
  '<link rel="stylesheet" href="/library/o_spreadsheet.css">',
  '<script src="/library/owl.js"></script>',
  '<script src="/library/chart.js"></script>',
  '<script src="/library/o_spreadsheet.js"></script>',
].join('\n    ');
