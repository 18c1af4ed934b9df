import { runsHere, stopEngine } from '../../../local/host/bigquery/engine';
import type { Sheet } from '../../../local/workbook/sheet';
import { builtWithBigQuery, storeOf, tabOfLines } from '../../google/bigquery/big-query-host';
import { DEALS } from '../../google/bigquery/plan-of-sources';
import { seriousProblems } from './axe';
import { openSidebarPage, settled, sidewardScroll } from './sidebar-page';

const here = runsHere() ? test : test.skip;

const words = {
  en: { list: 'List its tables', look: 'Look at it: local.crm.deals', use: 'Use it for Deals', asked: 'still open' },
  nl: { list: 'Toon de tabellen', look: 'Bekijken: local.crm.deals', use: 'Gebruik hem voor Deals', asked: 'nog open' },
};

jest.setTimeout(90_000);
afterAll(stopEngine);

here.each(['en', 'nl'] as const)(
  'from a dataset alone to a KPI sheet, in %s (skipped without Google’s engine)',
  async (language) => {
    const said = words[language];
    const bigQuery = storeOf([tabOfLines('deals', `${DEALS}\n D5 | Verbal OK | 900 | 2024-01-06 | | Ann | Echo`)]);
    const dist = builtWithBigQuery();
    const { page, host, errors, close } = await openSidebarPage({ tabs: [], language, dist, bigQuery });
    await settled(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const next = async (): Promise<void> => {
      await page.locator('footer .primary').click();
      await settled(page);
    };
    const fields = page.locator('details[open] input[type=text]');
    await fields.nth(0).fill('local');
    await fields.nth(1).fill('sales');
    await button(said.list).click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toContain('Not found: Dataset local:sales');
    await fields.nth(1).fill('crm');
    await button(said.list).click();
    await button(said.look).click();
    await button(said.use).waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    expect(await sidewardScroll(page)).toBe(0);
    // Answered before it is used, the question is not asked again.
    await button(said.asked).click();
    await button(said.use).click();
    await page.locator('.settled strong').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await page.locator('.settled p').first().innerText(),
    );
    await next();
    expect(await page.locator('.card.asks').count()).toBe(0);
    expect(await page.locator('summary', { hasText: 'local.crm.deals' }).innerText()).toContain('5');
    for (let step = 0; step < 5; step++) await next();
    await page.locator('footer .primary').click();
    await page.locator('.kpis').waitFor();
    const planned = host.workbook.sheets.flatMap((sheet) =>
      Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 2).value),
    );
    expect(planned).toContain('deals = local.crm.deals');
    const kpiSheet = host.workbook.activeSheet as Sheet;
    const names = Array.from({ length: 40 }, (_, row) => String(host.workbook.read(kpiSheet, row, 0).value));
    const row = names.findIndex((name) => /^(Revenue|Omzet)$/.test(name)) + 1;
    host.workbook.activate(kpiSheet, [{ row, column: 2, rows: 1, columns: 1 }]);
    await page.locator('.explain').click();
    await settled(page);
    const part = page.locator('.parts .above, .parts .counted').first();
    await part.locator('summary').click();
    expect(await part.locator('tbody tr').count()).toBe(2);
    expect(await part.locator('tbody tr').first().innerText()).toContain('D1');
    await part.locator('button').click();
    const copied = (await page.evaluate(
      'document.getSelection().toString() || document.activeElement.value',
    )) as string;
    expect(copied).toContain('FROM `local.crm.deals`');
    expect(await seriousProblems(page)).toEqual([]);
    expect(await sidewardScroll(page)).toBe(0);
    expect(errors).toEqual([]);
    await close();
  },
);
