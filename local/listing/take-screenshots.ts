import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { exportFiles, readExports } from '../exports/exports';
import { type HostTab, openHost } from '../host/host';
import { PageClock } from '../page/server/page-clock';
import { servePage } from '../page/server/page-server';
import { PageTime } from '../page/server/page-time';
import { openBrowser } from '../picture/browser';
import { SAMPLE } from '../sample/moved-sample';

const FOLDER = join('local', 'listing', 'screenshots');
/** Pixels: what Google asks for. */
const SIZE = { width: 1_280, height: 800 };
const TYPING = 1_500;

/** The language of a set of pictures, with the locale of its spreadsheet. */
const LOCALES = { en: 'en_US', nl: 'nl_NL' } as const;
type Language = keyof typeof LOCALES;

/** Pictures of the add-on at work on the sample, on the local page: in each language the same three moments. */
export async function takeScreenshots(): Promise<void> {
  const { tabs } = await readExports(exportFiles(SAMPLE));
  for (const language of Object.keys(LOCALES) as Language[]) await picturesIn(language, tabs);
}

async function picturesIn(language: Language, tabs: HostTab[]): Promise<void> {
  const plan = { ...JSON.parse(readFileSync(join(SAMPLE, 'plan.json'), 'utf8')), language };
  await onPage(language, tabs, null, throughSteps);
  await onPage(language, tabs, plan, async (sidebar, page, picture) => {
    await sidebar.locator('.kpis').waitFor();
    await page.locator('.o-sheet').first().click();
    await page.mouse.move(0, 0);
    await picture('3-kpi-sheet');
  });
}

type Picture = (name: string) => Promise<unknown>;

/** Opens the sample with the sidebar beside it; with a plan, its KPI sheet is built before. */
async function onPage(
  language: Language,
  tabs: HostTab[],
  plan: object | null,
  take: (sidebar: FrameLocator, page: Page, picture: Picture) => Promise<void>,
): Promise<void> {
  const clock = new PageClock(null);
  const user = { email: 'owner@example.com', locale: language };
  const host = openHost({ dist: 'dist', tabs, locale: LOCALES[language], timeZone: 'Europe/Amsterdam', user, clock });
  if (plan) {
    const answer = host.call('buildKpiSheet', [{ plan }]) as { ok: boolean; error?: string };
    if (!answer.ok) throw new Error(answer.error);
  }
  const server = await servePage({ host, time: new PageTime(host, clock) });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: language });
    await page.goto(server.address);
    await page.waitForSelector('body.open');
    const sidebar = await openedSidebar(page);
    // The clock of the local page is no part of the add-on.
    await page.addStyleTag({ content: '#bar { display: none !important; }' });
    await page.evaluate('window.dispatchEvent(new Event("resize"))');
    await take(sidebar, page, (name) => page.screenshot({ path: join(FOLDER, `${language}-${name}.png`) }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The sidebar, opened from the menu. */
async function openedSidebar(page: Page): Promise<FrameLocator> {
  await page.getByText(/^Exten/).click();
  await page.locator('.o-menu-item').first().click();
  const frame = page.frameLocator('#sidebar iframe');
  await frame.locator('h1').waitFor();
  return frame;
}

async function throughSteps(sidebar: FrameLocator, page: Page, picture: Picture): Promise<void> {
  await page.locator('.o-sheet', { hasText: 'deals' }).click();
  const next = async (): Promise<void> => {
    await sidebar.locator('footer .primary').click();
    await page.waitForTimeout(TYPING);
  };
  await sidebar.locator('input[type=radio]').first().click();
  await next();
  while ((await sidebar.locator('.asks button').count()) > 0) await sidebar.locator('.asks button').first().click();
  await next();
  await page.mouse.move(0, 0);
  await picture('1-pick');
  await next();
  await sidebar.locator('details[open] button.link').first().click();
  await page.waitForTimeout(TYPING);
  await picture('2-goals');
}
