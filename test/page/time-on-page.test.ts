import { readFileSync } from 'node:fs';
import type { CallWatcher } from '../../local/host/state';
import type { BrowserPage } from './browser-page';
import { openBrowserPage } from './browser-page';
import { reportingDist } from './reporting-script';

jest.setTimeout(60_000);

const dist = reportingDist();
const tabs = [{ name: 'deals', cells: [['Deal', '', { formula: '=TEXT(NOW(),"yyyy-mm-dd hh:mm")' }], ['A']] }];
const MONDAY = Date.parse('2026-03-02T09:20Z');
const timeZone = 'Europe/Amsterdam';

let opened: BrowserPage;
const bar = (name: string | RegExp) => opened.page.locator('#bar').getByRole('button', { name });
const panel = () => opened.page.locator('#panel');
const stands = async () => {
  await opened.page.locator('#bar .state', { hasText: /mail/ }).waitFor();
  return opened.page.locator('#bar .clock').innerText();
};

/** Makes runs take their time, as those of a large spreadsheet do. */
const slow: CallWatcher = {
  before(_service, method) {
    if (method === 'setProperty') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  },
  after() {},
};

describe('time on the page', () => {
  beforeAll(async () => {
    opened = await openBrowserPage({ dist, tabs, timeZone, keepsRealm: true }, MONDAY);
  });
  afterAll(() => opened.close());

  test('says what time it is in the spreadsheet, and what a schedule needs', async () => {
    const { page } = opened;
    expect(await page.locator('#bar .clock').innerText()).toBe('Mon, 2 Mar 2026, 10:20 · Europe/Amsterdam');
    await opened.waitFor('deals', 'C1', '2026-03-02 10:20');
    await bar('To the next report').click();
    await page.getByText('No schedule is running').waitFor();
    await page.locator('dialog button').click();
    await bar('Outbox').click();
    expect(await panel().innerText()).toContain('No mail yet');
    await bar('Triggers').click();
    await panel().getByRole('button', { name: 'Start the schedule' }).click();
    await page.getByText('The schedule runs.').waitFor();
    expect(await panel().locator('tbody tr').allInnerTexts()).toEqual([
      'owner@example.com\thourly\tevery hour\tnot yet\tMon, 2 Mar 2026, 11:20\tRun now',
    ]);
  });

  test('to the next report: time has passed, the sheet has what was written, and the mail is open', async () => {
    const { page } = opened;
    await bar('To the next report').click();
    await panel().getByRole('heading', { name: 'Outbox' }).waitFor();
    expect(await stands()).toBe('Tue, 3 Mar 2026, 08:20 · Europe/Amsterdam');
    expect(await page.locator('#bar .state').innerText()).toBe('22 runs, 1 mail');
    await opened.waitFor('deals', 'B1', '22');
    // a formula tells the same time as the bar
    await opened.waitFor('deals', 'C1', '2026-03-03 08:20');
    expect(await panel().locator('.mails li').allInnerTexts()).toEqual([
      'Tue, 3 Mar 2026, 08:20\nteam@example.com 📎\nReport <b>22</b>',
    ]);
    expect(await panel().locator('h3').innerText()).toBe('Report <b>22</b>');
  });

  test('a mail looks as it would, runs nothing and loads nothing', async () => {
    const { page } = opened;
    const frame = await (await page.waitForSelector('#panel iframe')).contentFrame();
    await frame?.locator('h1').waitFor();
    const sizes = await Promise.all(
      ['#dot', '#far'].map((id) => frame?.locator(id).evaluate((image) => (image as HTMLImageElement).naturalWidth)),
    );
    expect(sizes).toEqual([1, 0]);
    expect(await page.title()).toBe('Sales KPIs');
    expect(await page.locator('#panel iframe').getAttribute('sandbox')).not.toMatch(/script|same-origin/);
    expect(await panel().locator('pre').isVisible()).toBe(false);
    await panel().getByRole('button', { name: 'Plain text' }).click();
    expect(await panel().locator('pre').innerText()).toBe('In plain words');
    const [download] = await Promise.all([page.waitForEvent('download'), panel().getByRole('link').click()]);
    expect(download.suggestedFilename()).toBe('figurës.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('a;b');
  });

  test('the newest mail comes first; Escape closes the panel and goes back to its button', async () => {
    const { page } = opened;
    await bar('+ 1 day').click();
    await panel().getByText('Report <b>46</b>').first().waitFor();
    expect(await panel().locator('.mails .about').allInnerTexts()).toEqual(['Report <b>46</b>', 'Report <b>22</b>']);
    await panel().locator('h3', { hasText: '46' }).waitFor();
    expect(await panel().locator('h3').innerText()).toBe('Report <b>46</b>');
    await panel().locator('.mails button').last().click();
    await panel().locator('h3', { hasText: '22' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Outbox (2)');
  });

  test('a trigger is run now; a run that fails says why', async () => {
    const { page, host } = opened;
    await bar(/Triggers/).click();
    await panel().getByRole('button', { name: 'Run now' }).click();
    await page.locator('#toast', { hasText: 'The trigger ran.' }).waitFor();
    await opened.waitFor('deals', 'B1', '47');
    host.call('keep', ['fails', 'yes']);
    await bar('+ 1 hour').click();
    await page.getByText('A run of the schedule failed: no tab named deals').waitFor();
    await page.locator('dialog button').click();
    expect(await panel().locator('tbody').innerText()).toContain('failed: no tab named deals');
    host.call('keep', ['fails', 'no']);
  });

  test('two pages on one document see the same, and a page that is reloaded in the middle goes on with it', async () => {
    const { page, host, server } = opened;
    const other = await page.context().browser()?.newPage();
    if (!other) throw new Error('no browser');
    try {
      await other.goto(server.address);
      await other.waitForSelector('body.open');
      host.call('keep', ['mails', 'no']);
      host.state.watcher = slow;
      await bar('To the next report').click();
      await other.locator('#bar .passing').waitFor();
      expect(await other.locator('#bar').getByRole('button', { name: '+ 1 hour' }).isDisabled()).toBe(true);
      await opened.type('deals', 'A3', 'typed meanwhile');
      await opened.settled();
      await page.reload();
      await page.waitForSelector('body.open');
      await page.locator('#bar .passing').waitFor();
      await bar('Stop').click();
      await page.locator('#bar .state', { hasText: 'Stopped after' }).waitFor();
      await other.locator('#bar .state', { hasText: 'Stopped after' }).waitFor();
      expect(await other.locator('#bar .clock').innerText()).toBe(await page.locator('#bar .clock').innerText());
      await opened.waitFor('deals', 'A3', 'typed meanwhile');
      const written = opened.host.workbook.display(host.workbook.sheets[0], 0, 1);
      expect(Number(written)).toBeGreaterThan(48);
      await opened.waitFor('deals', 'B1', written);
      expect(host.workbook.sheets[0].contents.get(2, 0)).toBe('typed meanwhile');
    } finally {
      host.state.watcher = null;
      await other.close();
    }
    expect(opened.errors).toEqual([]);
  });
});

test('in Dutch, real time flowing', async () => {
  const user = { email: 'owner@example.com', locale: 'nl' };
  opened = await openBrowserPage({ dist, tabs, timeZone, keepsRealm: true, locale: 'nl_NL', user });
  try {
    const { page } = opened;
    await bar('Postvak UIT').click();
    expect(await panel().innerText()).toContain('Nog geen mail');
    const shown = await page.locator('#bar').innerText();
    expect(shown).toContain('Naar het volgende rapport');
    const [day] = new Intl.DateTimeFormat('nl', { timeZone, day: 'numeric', month: 'short' }).format().split(' ');
    expect(shown).toContain(` ${day} `);
  } finally {
    await opened.close();
  }
});
