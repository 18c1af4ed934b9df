import { mkdirSync } from 'node:fs';
import { exportFiles, readExports } from '../../../local/exports/exports';
import { openSidebarPage, settled } from './sidebar-page';

/** Pictures of every step at the sidebar's width, to be looked at; two of them stand in the README. */
const OUT = 'out/screens';
const IN_README: Record<string, string> = {
  pick: 'local/picture/sidebar-pick.png',
  goals: 'local/picture/sidebar-goals.png',
};
const TYPING = 1_500;

async function main(): Promise<void> {
  const [path = 'local/sample', language = 'en'] = process.argv.slice(2);
  const { tabs } = await readExports(exportFiles(path));
  const isDutch = language === 'nl';
  const options = { tabs, locale: isDutch ? 'nl_NL' : 'en_US', language: isDutch ? 'nl' : 'en', sharpness: 2 } as const;
  const { page, host, close } = await openSidebarPage(options);
  mkdirSync(OUT, { recursive: true });
  const picture = async (name: string): Promise<void> => {
    await page.evaluate('document.activeElement.blur()');
    await page.screenshot({ path: `${OUT}/${language}-${name}-top.png` });
    await page.screenshot({ path: `${OUT}/${language}-${name}.png`, fullPage: true });
    if (language === 'en' && name in IN_README) await page.screenshot({ path: IN_README[name] });
  };
  const next = async (): Promise<void> => {
    await page.locator('footer .primary').click();
    await settled(page);
  };
  await settled(page);
  await page.locator('input[type=radio]').first().click();
  await picture('objective');
  await next();
  await picture('tabs');
  await next();
  await picture('pick');
  await next();
  await page.locator('details[open] button.link').first().click();
  await page.waitForTimeout(TYPING);
  await picture('goals');
  await next();
  await page.locator('.field input').first().fill('ann@example.com');
  await page.waitForTimeout(TYPING);
  await picture('owners');
  await next();
  await page.locator('input[inputmode=email]').first().fill('team@example.com, partner@example.org');
  await page.waitForTimeout(TYPING);
  await page.locator('.check input').click();
  await page.waitForTimeout(TYPING);
  await picture('reports');
  await next();
  await picture('review');
  await next();
  await page.locator('.kpis').waitFor();
  await picture('home');
  host.workbook.activate(host.workbook.sheets[0], [{ row: 8, column: 2, rows: 1, columns: 1 }]);
  await page.locator('.explain').click();
  await settled(page);
  await picture('explanation');
  await close();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
