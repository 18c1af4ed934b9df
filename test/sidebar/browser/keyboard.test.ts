import type { Locator, Page } from 'playwright-core';
import { type HostTab, openHost } from '../../../local/host/host';
import { wordsOf } from '../../../sidebar/texts';
import { deals, leads } from '../../wizard/small-company';
import { seriousProblems } from './axe';
import { openHostPage } from './host-page';
import { heading, openSidebarPage, settled } from './sidebar-page';

jest.setTimeout(90_000);

const tabs = [deals, leads] as HostTab[];

/** More stops than any page has. */
const STOPS = 120;

/** What is wrong with where the focus is: none to be seen, or under the bar with the buttons; '' for nothing. */
const focusProblem = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    // The last stop in a date is the browser's own button, with a ring of its own.
    if (element.matches('input[type=date]:not(:focus)')) return '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const name = element.outerHTML.slice(0, 120);
    if (!isSeen) return `no ring: ${name}`;
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOnTop = there !== null && (element.contains(there) || there.contains(element));
    return isOnTop ? '' : `covered by ${there?.outerHTML.slice(0, 80)}: ${name}`;
  });

/** What is wrong with where the focus is once the page stands still: an answer that comes meanwhile may move it. */
async function lastingFocusProblem(page: Page): Promise<string> {
  const problem = await focusProblem(page);
  if (problem === '') return '';
  await page.waitForTimeout(500);
  return focusProblem(page);
}

/** Presses Tab until the focus is where it is wanted; every stop on the way has to be seen. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    expect(await lastingFocusProblem(page)).toBe('');
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

test.each(['en', 'nl'] as const)(
  'the whole wizard, explaining and removing all take no mouse (%s)',
  async (language) => {
    const { page, host, errors, close } = await openSidebarPage({ tabs, language });
    const words = wordsOf(language);
    const next = async (): Promise<string> => {
      await tabTo(page, page.locator('footer .primary'));
      await page.keyboard.press('Enter');
      await settled(page);
      return heading(page);
    };
    await settled(page);
    const seen = [await heading(page)];
    await tabTo(page, page.locator('input[type=radio]').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input[type=radio]').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('input[type=radio]').first().isChecked()).toBe(true);
    seen.push(await next());
    seen.push(await next());
    const added = page.locator('.card:not(.picked) input[type=checkbox]').first();
    const title = await page.locator('.card:not(.picked) label').first().innerText();
    await tabTo(page, added);
    await page.keyboard.press('Space');
    seen.push(await next());
    await tabTo(page, page.locator('input[inputmode=decimal]').first());
    await page.keyboard.type('15000');
    const later = page.locator('details[open] details summary').first();
    await tabTo(page, later);
    if ((await later.locator('..').getAttribute('open')) === null) await page.keyboard.press('Enter');
    await tabTo(page, page.locator('details[open] details[open] input').first());
    await page.keyboard.type('16000');
    seen.push(await next());
    await tabTo(page, page.locator('.field input').first());
    await page.keyboard.type('owner@example.com');
    seen.push(await next());
    await tabTo(page, page.locator('select').first());
    await page.keyboard.press('ArrowDown');
    seen.push(await next());
    expect(new Set(seen).size).toBe(7);
    await next();
    await page.locator('.kpis').waitFor();
    const kpis = await page.locator('.kpis li').allInnerTexts();
    expect(kpis.some((one) => one.includes(title))).toBe(true);
    const plan = host.workbook.sheetByName(language === 'nl' ? 'KPI-plan' : 'KPI plan');
    if (!plan) throw new Error('no plan tab');
    const targets = Array.from({ length: 40 }, (_, row) => host.workbook.read(plan, row, 4).value);
    expect(targets).toEqual(expect.arrayContaining([15_000, 16_000]));
    const [sheet] = host.workbook.sheets;
    const row = Array.from({ length: 40 }, (_, at) => host.workbook.display(sheet, at, 0)).indexOf(title) + 1;
    host.workbook.activate(sheet, [{ row, column: 2, rows: 1, columns: 1 }]);
    const press = async (wanted: Locator): Promise<void> => {
      await tabTo(page, wanted);
      await page.keyboard.press('Enter');
      await settled(page);
    };
    await press(page.locator('.explain'));
    expect(await page.locator(':focus').innerText()).toBe(title);
    await press(page.locator('.card > button.link').first());
    // What is refreshed is undone, a question asked and typed, alerts put off and let come again.
    const isFocused = (): Promise<boolean> => page.evaluate(() => document.activeElement !== document.body);
    await press(page.locator('.kpis + .buttons .primary'));
    await press(page.locator('.kpis ~ p.quiet > button.link').first());
    await page.locator('.notice.warns').first().waitFor();
    expect([await isFocused(), await seriousProblems(page)]).toEqual([true, []]);
    await press(page.getByRole('button', { name: words.ask_questions, exact: true }));
    await tabTo(page, page.getByLabel(words.find_question));
    await page.keyboard.type(language === 'nl' ? 'waarom is ons winpercentage gedaald?' : 'why did our win rate drop?');
    await page.locator('[aria-live=polite] details[open]').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await press(page.getByRole('button', { name: words.snooze }).first());
    expect(await seriousProblems(page)).toEqual([]);
    await press(page.getByRole('button', { name: words.wake }).first());
    expect(await isFocused()).toBe(true);
    await press(page.locator('p > button.link').last());
    await tabTo(page, page.locator('.notice.warns .check input'));
    await page.keyboard.press('Space');
    await press(page.locator('.notice.warns button.small'));
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Deals', 'Leads']);
    expect([errors, host.state.complaints]).toEqual([[], []]);
    await close();
  },
);

test('a newer export is chosen, taken over and put back without a mouse', async () => {
  const host = openHost({ dist: 'dist', keepsRealm: true, tabs, user: { email: 'owner@example.com', locale: 'en' } });
  const served = (): string => {
    host.call('openNewerExport');
    return host.state.pages[host.state.pages.length - 1].html;
  };
  const { page, errors, close } = await openHostPage(host, served);
  await page.setViewportSize({ width: 560, height: 520 });
  const rows = [...deals.cells, ['Deal 2018', 'Closed Won', '2500', '2018-01-02', '2018-01-03', 'Ann']];
  await tabTo(page, page.getByLabel('Choose a file'));
  const chosen = page.waitForEvent('filechooser');
  // The browser has to know that nobody sits before it to choose.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  const chooser = await chosen;
  const buffer = Buffer.from(rows.map((row) => row.join(';')).join('\r\n'));
  await chooser.setFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer });
  const press = async (name: string): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name }));
    await page.keyboard.press('Enter');
  };
  await press('Take it over');
  await press('Put the old rows back');
  const sheet = host.workbook.sheetByName('Deals');
  await page.getByText('Put the old rows back').waitFor({ state: 'detached' });
  expect(sheet && host.workbook.extent(sheet).rows).toBe(121);
  expect(errors).toEqual([]);
  await close();
});
