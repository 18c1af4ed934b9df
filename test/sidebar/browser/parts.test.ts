import { exportFiles, readExports } from '../../../local/exports/exports';
import { seriousProblems } from './axe';
import { openSidebarPage, settled, sidewardScroll } from './sidebar-page';

jest.setTimeout(90_000);

test.each([
  ['en', 'Win rate, only source = Partner', 'Win rate', /Only a part of it/],
  ['nl', 'Winpercentage, alleen bron = Partner', 'Winpercentage', /Alleen een deel ervan/],
] as const)(
  'a part of a KPI is picked, gets a goal and stands on the sheet (%s)',
  async (language, name, whole, add) => {
    const { tabs } = await readExports(exportFiles('local/sample'));
    const locale = language === 'nl' ? 'nl_NL' : 'en_US';
    const { page, host, errors, close } = await openSidebarPage({ tabs, locale, language });
    const next = async (): Promise<void> => {
      await page.locator('footer .primary').click();
      await settled(page);
    };
    await settled(page);
    await page.locator('input[type=radio]').first().click();
    await next();
    await next();
    const card = page.locator('.card', { has: page.getByLabel(whole, { exact: true }) });
    if (!(await card.getByLabel(whole, { exact: true }).isChecked()))
      await card.getByLabel(whole, { exact: true }).click();
    await card.getByText(add).click();
    await card.locator('select').first().selectOption('source');
    await card.locator('select').nth(1).selectOption('Partner');
    await card.getByRole('button', { name: language === 'nl' ? 'Toevoegen' : 'Add' }).click();
    expect(await card.getByText(name, { exact: true }).count()).toBe(1);
    expect(await sidewardScroll(page)).toBe(0);
    expect(await seriousProblems(page)).toEqual([]);
    if (process.env.PICTURES) await card.screenshot({ path: `${process.env.PICTURES}/${language}-part.png` });
    await next();
    const goal = page.locator('details', { hasText: name });
    await goal.locator('summary').first().click();
    await goal.locator('input[inputmode=decimal]').first().fill('40');
    await page.waitForTimeout(1_500);
    expect(await goal.locator('summary').first().innerText()).toContain('40');
    if (process.env.PICTURES) await goal.screenshot({ path: `${process.env.PICTURES}/${language}-part-goal.png` });
    for (let step = 0; step < 4; step++) await next();
    await page.locator('.kpis').waitFor();
    const home = page.locator('.kpis li', { hasText: name });
    const [sheet] = host.workbook.sheets;
    const rows = Array.from({ length: 40 }, (_, row) => host.workbook.read(sheet, row, 0).value);
    expect(rows).toContain(name);
    expect(await home.innerText()).toContain('40');
    expect(errors).toEqual([]);
    await close();
  },
);
