// Makes the README's picture: the KPI sheet of the sample as the built add-on makes it, on the page of the local host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, readExports } from '../exports/exports';
import type { Host } from '../host/host';
import { openHost } from '../host/host';
import { PageClock } from '../page/server/page-clock';
import { servePage } from '../page/server/page-server';
import { PageTime } from '../page/server/page-time';
import { SAMPLE } from '../sample/moved-sample';
import { openBrowser } from './browser';

const FILE = join('local', 'picture', 'kpi-sheet.png');

/** Pixels: one screen, of which the page's own bars are left out. */
const SCREEN = { width: 1280, height: 720 };
const HEIGHT = 570;

async function sampleHost(clock: PageClock): Promise<Host> {
  const { tabs } = await readExports(exportFiles(SAMPLE));
  const host = openHost({ dist: 'dist', tabs, locale: 'en_US', clock });
  const plan = JSON.parse(readFileSync(join(SAMPLE, 'plan.json'), 'utf8'));
  const answer = host.call('buildKpiSheet', [{ plan }]) as { ok: true } | { ok: false; error: string } | null;
  if (!answer?.ok) throw new Error(answer?.error ?? host.state.complaints.join('\n'));
  return host;
}

async function takePicture(address: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    await page.goto(address);
    await page.waitForSelector('body.open');
    await page.locator('#sidebar .close').click();
    const grid = await page.locator('.o-grid').boundingBox();
    if (!grid) throw new Error('The page shows no grid');
    // What is drawn on the canvas follows in the frames after this.
    await page.waitForTimeout(500);
    await page.screenshot({ path: FILE, clip: { x: 0, y: grid.y, width: SCREEN.width, height: HEIGHT } });
  } finally {
    await browser.close();
  }
}

async function makePicture(): Promise<void> {
  const clock = new PageClock(null);
  const host = await sampleHost(clock);
  const server = await servePage({ host, time: new PageTime(host, clock) });
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
