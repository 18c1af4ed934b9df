// Makes the README's picture: the KPI sheet of the sample as the built add-on makes it, in a real spreadsheet page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, readExports } from '../exports/exports';
import { openHost } from '../host/host';
import type { SheetImage } from '../page/looks/sheet-image';
import { sheetImage } from '../page/looks/sheet-image';
import { libraryAsset, libraryTags, TYPES } from '../page/server/assets';
import { answerAsset, answerStatus, serveLoopback } from '../page/server/loopback';
import { workbookData } from '../page/workbook-data';
import { openBrowser } from './browser';

const SAMPLE = join('local', 'sample');
const FILE = join('local', 'picture', 'kpi-sheet.png');
const LOCALE = 'en_US';

/** Pixels: up to the column Cadence, and some blank rows below the last KPI. */
const WIDTH = 1276;
const HEIGHT = 520;

async function sampleSheet(): Promise<SheetImage> {
  const { tabs } = await readExports(exportFiles(SAMPLE));
  const host = openHost({ dist: 'dist', tabs, locale: LOCALE });
  const plan = JSON.parse(readFileSync(join(SAMPLE, 'plan.json'), 'utf8'));
  const answer = host.call('buildKpiSheet', [{ plan }]) as { ok: true } | { ok: false; error: string } | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join('\n'));
  const [sheet] = host.workbook.sheets;
  const image = sheetImage(host.workbook, sheet);
  // The page of the picture knows none of the functions that the engine lacks.
  image.contents.each((content, row, column) => {
    if (!content.startsWith('=SPARKLINE(')) return;
    image.contents.set(row, column, String(host.workbook.read(sheet, row, column).value ?? ''));
  });
  return image;
}

async function takePicture(address: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH + 400, height: 900 } });
    await page.goto(address);
    await page.waitForSelector('body.shown');
    const grid = await page.locator('.o-grid').boundingBox();
    if (!grid) throw new Error('The page shows no grid');
    await page.screenshot({ path: FILE, clip: { x: 0, y: grid.y, width: WIDTH, height: HEIGHT } });
  } finally {
    await browser.close();
  }
}

async function makePicture(): Promise<void> {
  const image = await sampleSheet();
  const html = readFileSync(join('local', 'picture', 'page.html'), 'utf8').replace('<!-- library -->', libraryTags);
  const data = JSON.stringify(workbookData([image], LOCALE));
  const own = new Map([
    ['/', { type: TYPES['.html'], body: html }],
    ['/workbook.json', { type: TYPES['.json'], body: data }],
  ]);
  const server = await serveLoopback(({ url = '' }, response) => {
    const asset = libraryAsset(url) ?? own.get(url);
    if (asset) answerAsset(response, asset);
    else answerStatus(response, 404);
  });
  try {
    await takePicture(server.address);
  } finally {
    await server.close();
  }
  console.log(`The picture is ${FILE}`);
}

makePicture().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
