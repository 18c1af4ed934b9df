import type { Page } from 'playwright-core';
import type { HostTab } from '../../local/host/host';
import { openedMail } from '../../local/page/views/outbox-view';
import { openBrowser } from '../../local/picture/browser';
import { passDays, type } from '../schedule/scheduled-host';
import { type HostPage, openHostPage } from '../sidebar/browser/host-page';
import { heading, openSidebarPage, settled } from '../sidebar/browser/sidebar-page';
import { type Hostile, hostileCompany, hostileDeals } from './company';

jest.setTimeout(120_000);

/** Every way in which a name could become a part of a page. */
const hostile: Hostile = (name) =>
  `${name}<img src=x onerror="window.evil=1">"'><script>window.evil=1</script><a href="javascript:window.evil=1">x</a>`;
const TAB = `Deals<img src=x onerror=window.evil=1>"'`;

/** What of these names has come alive on a page: pictures, scripts, links, and what they would have done. */
const alive = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [
    ...Array.from(
      document.querySelectorAll('img[src="x"], [onerror], a[href^="javascript"]'),
      ({ outerHTML }) => outerHTML,
    ),
    ...Array.from(document.querySelectorAll('script')).flatMap(({ textContent }) =>
      textContent === 'window.evil=1' ? ['script'] : [],
    ),
    ...('evil' in window ? ['it ran'] : []),
  ]);

async function lookAt(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await alive(page)).toEqual([]);
}

test('in the steps of the sidebar names of tabs, columns, people and values are texts', async () => {
  const tab = hostileDeals(hostile, '2017-05-31', TAB) as HostTab;
  const { page, errors, close } = await openSidebarPage({ tabs: [tab] });
  await settled(page);
  await page.locator('input[type=radio]').first().click();
  await settled(page);
  const seen = [await heading(page)];
  let texts = '';
  for (let step = 0; step < 6; step++) {
    await lookAt(page);
    texts += await page.locator('body').innerText();
    await page.locator('footer .primary').click();
    await settled(page);
    seen.push(await heading(page));
  }
  await lookAt(page);
  expect(new Set(seen).size).toBeGreaterThan(5);
  expect(texts).toContain('<img src=x');
  expect(errors).toEqual([]);
  await close();
});

describe('of a company whose every name is markup', () => {
  const running = hostileCompany(hostile, TAB);
  const { host } = running;
  let open: HostPage | null = null;
  const served = (name: string) => (): string => {
    host.call(name, [], { caller: 'menu' });
    return host.state.pages[host.state.pages.length - 1].html;
  };
  afterEach(async () => {
    await open?.close();
    open = null;
  });

  test('the home of the sidebar, and what explains a number, show texts', async () => {
    type(host, 'Revenue', 'Note', hostile('Typed'));
    open = await openHostPage(host, served('showSidebar'));
    await open.page.locator('.kpis').waitFor();
    await lookAt(open.page);
    const sheet = host.workbook.sheetByName('KPIs');
    host.workbook.activeSheet = sheet ?? host.workbook.activeSheet;
    const explain = open.page.getByRole('button', { name: /explain/i });
    if ((await explain.count()) > 0) await explain.first().click();
    await lookAt(open.page);
    expect(open.errors).toEqual([]);
  });

  test('the page of a newer export shows its headers and names as texts', async () => {
    open = await openHostPage(host, served('openNewerExport'));
    const { cells } = hostileDeals((name) => hostile(`${name}!`), '2017-06-05', TAB);
    const quoted = cells.map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(';'));
    const buffer = Buffer.from(quoted.join('\r\n'));
    const name = '<img src=x onerror="window.evil=1">.csv';
    await open.page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await open.page.getByRole('button', { name: 'Take it over' }).waitFor();
    await lookAt(open.page);
    expect(await open.page.locator('body').innerText()).toContain('<img src=x');
    expect(open.errors).toEqual([]);
  });

  test('a mail that is opened runs nothing and loads nothing', async () => {
    passDays(running, '2017-05-22T08:10:00Z');
    expect(host.state.outbox.length).toBeGreaterThan(0);
    const browser = await openBrowser();
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    for (const [number] of host.state.outbox.entries()) {
      const { html } = openedMail(host.state, number);
      await page.setContent(html);
      expect(await alive(page)).toEqual([]);
      expect(await page.locator('body').innerText()).toContain('<img src=x');
      expect(
        await page
          .locator('a')
          .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).host)),
      ).toEqual(['docs.google.com']);
    }
    expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual([]);
    await browser.close();
  });

  test('no mail has more heads or readers than the plan gives it', () => {
    for (const { to, cc, bcc, subject } of host.state.outbox) {
      expect([to, cc, bcc]).toEqual([['team@example.com'], [], []]);
      expect(subject).not.toMatch(/[\r\n\0]/);
    }
  });
});
