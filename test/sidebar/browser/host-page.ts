import type { Page } from 'playwright-core';
import type { Host } from '../../../local/host/host';
import { sharedBrowser } from '../../page/shared-browser';

/** Sheets gives a sidebar this much room. */
const WIDTH = 300;
const HEIGHT = 760;

export interface HostPage {
  page: Page;
  /** Calls of the server, in order. */
  calls: string[];
  /** Names of calls that fail, and with which words, until they are taken out. */
  failing: Map<string, string>;
  /** Errors of the page's script, and of its console. */
  errors: string[];
  /** Opens the page anew, as a person who closed it. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** A page as the host serves it, in a real browser, its google.script.run answered by the host. */
export async function openHostPage(
  host: Host,
  served: () => string,
  { language = 'en', sharpness = 1 }: { language?: string; sharpness?: number } = {},
): Promise<HostPage> {
  const browser = await sharedBrowser();
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
  await page.route('http://sidebar.test/', (route) => route.fulfill({ contentType: 'text/html', body: served() }));
  const reopen = async (): Promise<void> => {
    await page.goto('http://sidebar.test/');
  };
  await reopen();
  return { page, calls, failing, errors, reopen, close: () => page.close() };
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
