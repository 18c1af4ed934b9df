import type { Page } from 'playwright-core';
import type { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import { type Host, type HostTab, openHost } from '../../../local/host/host';
import type { Clock } from '../../../local/host/state';
import { type HostPage, openHostPage } from './host-page';

export interface SidebarPage extends HostPage {
  host: Host;
}

export interface SidebarOptions {
  tabs: HostTab[];
  locale?: string;
  timeZone?: string;
  /** Of the person: en, nl … */
  language?: 'en' | 'nl';
  /** Dots per pixel of pictures; default 1. */
  sharpness?: number;
  clock?: Clock;
  /** Where the add-on lies; default dist. */
  dist?: string;
  bigQuery?: LocalBigQuery;
}

/** The sidebar as the host serves it, in a real browser. */
export async function openSidebarPage(options: SidebarOptions): Promise<SidebarPage> {
  const { tabs, locale, timeZone, language = 'en', sharpness, clock, dist = 'dist', bigQuery } = options;
  const user = { email: 'owner@example.com', locale: language };
  // Each run in a realm of its own, as at Google, is what test/google/sidebar.test.ts looks at
  const host = openHost({ ...{ dist, keepsRealm: true }, tabs, bigQuery, locale, timeZone, user, clock });
  return { host, ...(await openHostPage(host, () => served(host), { language, sharpness })) };
}

/** The sidebar as it comes out of Google's page server, at its worst. */
function served(host: Host): string {
  host.call('showSidebar', [], { caller: 'menu' });
  return host.state.pages[host.state.pages.length - 1].html;
}

/** How far the page is wider than the sidebar. */
export const sidewardScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Waits until the page waits for nothing, what was typed kept and judged included. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('fieldset.all')?.getAttribute('aria-busy') !== 'true');
}
