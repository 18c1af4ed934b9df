import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { servedPage } from '../../../local/host/services/ui/served-page';
import { openBrowser } from '../../../local/picture/browser';
import { heading, openSidebarPage, settled } from './sidebar-page';

jest.setTimeout(90_000);

let browser: Browser | undefined;
afterAll(() => browser?.close());

const deals = [
  ['Deal', 'Stage', 'Amount', 'Close date', 'Owner'],
  ['Anvils', 'Closed Won', 900, '2017-05-02', 'Zoë'],
  ['Ropes', 'Closed Lost', 400, '2017-05-09', 'Zoë'],
];

test("the sidebar comes whole out of Google's page server: a person goes from step to step, forth and back", async () => {
  const { page, host, calls, errors, close } = await openSidebarPage({ tabs: [{ name: 'Deals', cells: deals }] });
  await settled(page);
  expect(host.state.pages).toHaveLength(1);
  const first = await heading(page);
  await page.locator('input[type=radio]').first().click();
  await settled(page);
  await page.locator('footer .primary').click();
  await settled(page);
  expect(await heading(page)).not.toBe(first);
  await page.locator('footer button:not(.primary)').first().click();
  await settled(page);
  expect(await heading(page)).toBe(first);
  expect(calls).toContain('openSidebar');
  expect(errors).toEqual([]);
  await close();
});

test('bundled as pages mostly are, the same sidebar would show nothing', async () => {
  const { outputFiles } = await build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const html = readFileSync('sidebar/page.html', 'utf8').replace('</body>', () => `<script>${code}</script></body>`);
  browser = await openBrowser();
  const page = await browser.newPage();
  expect((await shown(page, html)).errors).toEqual([]);
  expect(await page.locator('#page').innerText()).not.toBe('');
  expect((await shown(page, servedPage(html))).errors).not.toEqual([]);
  expect(await page.locator('#page').innerText()).toBe('');
});

/** Shows a page whose server never answers; gives the errors of its script. */
async function shown(page: Page, html: string): Promise<{ errors: string[] }> {
  const errors: string[] = [];
  page.removeAllListeners('pageerror');
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(
    'window.google = { script: { run: new Proxy(() => {}, { get: (_, name, run) => () => run }) } };',
  );
  await page.goto('about:blank');
  await page.setContent(html);
  return { errors };
}
