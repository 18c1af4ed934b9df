import type { Browser } from 'playwright-core';
import { openBrowser } from '../../local/picture/browser';

let browser: Promise<Browser> | undefined;

/** One browser for all pages of a test file; each page has cookies, storage and a cache of its own. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  return browser;
}

/** After the last page; after the last test of a file by itself. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

// The pictures of the sidebar are taken outside of a test
if (typeof afterAll === 'function') afterAll(closeBrowser);
