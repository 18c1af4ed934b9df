import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exportFiles, readExports } from '../../../local/exports/exports';
import type { HostTab } from '../../../local/host/host';
import { seriousProblems } from './axe';
import { heading, openSidebarPage, settled, sidewardScroll } from './sidebar-page';

const data = join(__dirname, '../../../../shared/data');

jest.setTimeout(90_000);

async function tabsOf(path: string): Promise<HostTab[]> {
  return (await readExports(exportFiles(path))).tabs;
}

const sets: [string, string, string, 'en' | 'nl', string | null][] = [
  ['the sample company', 'local/sample', 'en_US', 'en', null],
  ['the sample company in Dutch', 'local/sample', 'nl_NL', 'nl', null],
  ['crm-maven', join(data, 'crm-maven'), 'en_US', 'en', data],
  ['a Dutch and a French export', join(data, 'localized-dev'), 'nl_NL', 'nl', data],
];

describe.each(sets)('from %s to a KPI sheet by clicking what is proposed', (name, path, locale, language, needed) => {
  const run = needed === null || existsSync(needed) ? test : test.skip;

  run('in at most fifteen clicks, without a sideways scroll, nothing serious for axe', async () => {
    const { page, host, errors, close } = await openSidebarPage({ tabs: await tabsOf(path), locale, language });
    await settled(page);
    const raw = host.workbook.sheets.length;
    const seen: string[] = [];
    let clicks = 0;
    const click = async (selector: string): Promise<void> => {
      await page.locator(selector).first().click();
      clicks++;
      await settled(page);
    };
    const look = async (): Promise<void> => {
      seen.push(await heading(page));
      expect(await sidewardScroll(page)).toBe(0);
      expect(await seriousProblems(page)).toEqual([]);
    };
    await look();
    await click('input[type=radio]');
    for (let step = 0; step < 6; step++) {
      await click('footer .primary');
      // Every part that can be opened is looked at open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await look();
    }
    await click('footer .primary');
    await page.locator('.kpis').waitFor();
    await look();
    expect(new Set(seen).size).toBe(8);
    // The KPI sheet, the charts, the questions, the plan, the reps; for the sample also the cohorts, and the history, which knows what was shown of its survey.
    expect(host.workbook.sheets.length).toBe(raw + (path === 'local/sample' ? 7 : 5));
    expect(host.workbook.activeSheet?.name).toBe(language === 'nl' ? 'KPI’s' : 'KPIs');
    expect(await page.locator('.kpis li').count()).toBe(5);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(clicks).toBeLessThanOrEqual(15);
    process.stdout.write(`From ${name} to a KPI sheet: ${clicks} clicks\n`);
    expect([errors, host.state.complaints]).toEqual([[], []]);
    await close();
  });

  run('in at most three clicks with what is proposed, which is told before', async () => {
    const { page, host, errors, close } = await openSidebarPage({ tabs: await tabsOf(path), locale, language });
    await settled(page);
    const proposed = await page.locator('#proposed').innerText();
    expect(await seriousProblems(page)).toEqual([]);
    expect(await sidewardScroll(page)).toBe(0);
    const begin = Date.now();
    let clicks = 0;
    for (const selector of ['input[type=radio]', 'button[aria-describedby=proposed]']) {
      await page.locator(selector).first().click();
      clicks++;
      await settled(page);
    }
    await page.locator('.kpis').waitFor();
    expect(await page.locator('.kpis li').count()).toBe(5);
    expect(host.workbook.activeSheet?.name).toBe(language === 'nl' ? 'KPI’s' : 'KPIs');
    expect(proposed).toContain(language === 'nl' ? 'Voorgesteld: ' : 'Proposed: ');
    expect(clicks).toBeLessThanOrEqual(3);
    const seconds = ((Date.now() - begin) / 1_000).toFixed(1);
    process.stdout.write(`From ${name} to a KPI sheet with what is proposed: ${clicks} clicks, ${seconds} s\n`);
    expect([errors, host.state.complaints]).toEqual([[], []]);
    await close();
  });
});
