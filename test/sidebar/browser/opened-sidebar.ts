import type { Page } from 'playwright-core';
import type { HostTab } from '../../../local/host/host';
import { deals, leads } from '../../wizard/small-company';
import { openSidebarPage, type SidebarPage, settled } from './sidebar-page';

/** The small company with a deal in a stage that has to be asked about; once it has closed, revenue waits for the answer. */
export function withVerbal(closedOn: string): HostTab[] {
  const verbal = ['Verbal one', 'Verbal', '1000', '2017-12-01', closedOn, 'Ann'];
  return [{ name: 'Deals', cells: [...deals.cells, verbal] }, leads] as HostTab[];
}
export const tabs = withVerbal('2017-12-30');

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
