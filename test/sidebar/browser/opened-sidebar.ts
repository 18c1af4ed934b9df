import type { Page } from 'playwright-core';
import type { HostTab } from '../../../local/host/host';
import { deals, leads } from '../../wizard/small-company';
import { openSidebarPage, type SidebarPage, settled } from './sidebar-page';

const verbal = ['Verbal one', 'Verbal', '1000', '2017-12-01', '', 'Ann'];
export const tabs = [{ name: 'Deals', cells: [...deals.cells, verbal] }, leads] as HostTab[];

let open: SidebarPage | null = null;
/** After each test of the file that reads this. */
afterEach(async () => {
  expect(open?.errors).toEqual([]);
  await open?.close();
  open = null;
});

export async function start(given: HostTab[] = tabs, language: 'en' | 'nl' = 'en'): Promise<SidebarPage> {
  open = await openSidebarPage({ tabs: given, language });
  return open;
}

export const next = async (page: Page): Promise<void> => {
  await page.locator('footer .primary').click();
  await settled(page);
};

export const goTo = async (page: Page, step: number): Promise<void> => {
  await page
    .locator('.stepper button')
    .nth(step - 1)
    .click();
  await settled(page);
};

export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Waits until the server has kept and judged what was typed. */
export const judged = (page: Page): Promise<void> => page.waitForTimeout(1_200);
