import type { Page } from 'playwright-core';
import { type Host, type HostTab, openHost } from '../../../local/host/host';
import type { Clock } from '../../../local/host/state';
import { openBrowser } from '../../../local/picture/browser';

/** Sheets gives a sidebar this much room. */
const WIDTH = 300;
const HEIGHT = 760;

export interface SidebarPage {
  page: Page;
  host: Host;
  /** Calls of the server, in order. */
  calls: string[];
  /** Names of calls that fail, and with which words, until they are taken out. */
  failing: Map<string, string>;
  /** Errors of the page's script, and of its console. */
  errors: string[];
  /** Opens the sidebar anew, as a person who closed it. */
  reopen(): Promise<void>;
  close(): Promise<void>;
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
}

/** The sidebar as the host serves it, in a real browser, its google.script.run answered by the host. */
export async function openSidebarPage(options: SidebarOptions): Promise<SidebarPage> {
  const { tabs, locale, timeZone, language = 'en', sharpness = 1, clock } = options;
  const user = { email: 'owner@example.com', locale: language };
  const host = openHost({ dist: 'dist', tabs, locale, timeZone, user, clock });
  // A packed Chromium is one process: it ends with its first context.
  const browser = await openBrowser();
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: sharpness,
    locale: language,
  });
  const calls: string[] = [];
  const errors: string[] = [];
  const failing = new Map<string, string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('callHost', (name: string, args: unknown[]) => {
    calls.push(name);
    const words = failing.get(name);
    if (words !== undefined) return { error: words };
    try {
      return { answer: host.call(name, args) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(RUNNER);
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body: served(host) }));
  const reopen = async (): Promise<void> => {
    await page.goto('http://sidebar.test/');
  };
  await reopen();
  return { page, host, calls, failing, errors, reopen, close: () => browser.close() };
}

/** The sidebar as it comes out of Google's page server, at its worst. */
function served(host: Host): string {
  host.call('showSidebar', [], { caller: 'menu' });
  return host.state.pages[host.state.pages.length - 1].html;
}

/** google.script.run as Google gives it: handlers first, then the function by its name. */
const RUNNER = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
      if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
      return (...args) => {
        window.callHost(name, args).then(({ answer, error }) => error === undefined ? succeed(answer) : fail(new Error(error)));
      };
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;

/** How far the page is wider than the sidebar. */
export const sidewardScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

export const heading = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Waits until the page waits for nothing, what was typed kept and judged included. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('fieldset.all')?.getAttribute('aria-busy') !== 'true');
}
