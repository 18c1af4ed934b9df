import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where a browser may stand that its maker's own names do not find. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/**
 * What the packed one would do by itself: switch the guards between sites off, which the local page leans on, and draw each
 * frame by an emulated graphics card, which takes more of the processor than all else that a page does.
 */
const NOT_OURS = /web-security|insecure|site-isolation|single-process|zygote|gpu|angle|swiftshader/;

/** A headless Chromium: one that is installed, else the one among the packages (Linux only). */
export async function openBrowser(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel }).catch(() => null);
    if (browser) return browser;
  }
  const installed = [chromium.executablePath(), ...PLACES].find((path) => path !== '' && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed });
  const args = packed.args.filter((arg) => !NOT_OURS.test(arg));
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, '--disable-gpu'] });
}
