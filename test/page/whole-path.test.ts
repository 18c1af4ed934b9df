import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { runCommand } from '../../local/command-line/command';
import { exportFiles, readExports } from '../../local/exports/exports';
import type { Host } from '../../local/host/host';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { planFromCells } from '../../src/plan/tab/plan-tab';
import type { Place } from '../../src/sheet/kpi-sheet/layout';
import { readExistingSheet } from '../../src/sheet/kpi-sheet/typed/existing-sheet';
import { temporaryFolder } from '../local/fixtures/temporary-folder';
import type { BrowserPage } from './browser-page';
import { openBrowserPage } from './browser-page';

const data = join('..', 'shared', 'data');
const folder = temporaryFolder();

jest.setTimeout(180_000);

interface Journey {
  what: string;
  path: string;
  locale: string;
  language: 'en' | 'nl';
}

const journeys: Journey[] = [
  { what: 'the sample company', path: join('local', 'sample'), locale: 'en_US', language: 'en' },
  { what: 'crm-maven', path: join(data, 'crm-maven'), locale: 'nl_NL', language: 'nl' },
  { what: 'a Dutch export', path: join(data, 'localized-dev', 'kansen_nl.csv'), locale: 'nl_NL', language: 'nl' },
  {
    what: 'a French export',
    path: join(data, 'localized-dev', 'opportunites_fr.csv'),
    locale: 'fr_FR',
    language: 'en',
  },
];

/** Goes from the open page to a KPI sheet, clicking nothing but what is proposed; answers the clicks. */
async function clickThrough({ page, sidebar }: BrowserPage): Promise<number> {
  const atFirst = await page.waitForSelector('#sidebar iframe');
  await page.getByText(/^Exten/).click();
  await page.locator('.o-menu-item').first().click();
  await atFirst.waitForElementState('hidden');
  let clicks = 2;
  const frame = await sidebar();
  const click = async (selector: string): Promise<void> => {
    await frame.locator(selector).first().click();
    clicks++;
    await settled(frame);
  };
  await settled(frame);
  await click('input[type=radio]');
  for (let step = 0; step < 7; step++) {
    while ((await frame.locator('.asks button').count()) > 0) await click('.asks button');
    await click('footer .primary');
  }
  await frame.locator('.kpis').waitFor();
  return clicks;
}

/** Waits until the wizard waits for nothing. */
async function settled(frame: Frame): Promise<void> {
  await frame.locator('h1').waitFor();
  await frame.waitForFunction(() => document.querySelector('fieldset.all')?.getAttribute('aria-busy') !== 'true');
}

/** What stands on a tab, calculated. */
function cellsOf({ workbook }: Host, tab: number): (string | number | boolean)[][] {
  const sheet = workbook.sheets[tab];
  const { rows, columns } = workbook.extent(sheet);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => {
      const { value = '' } = workbook.read(sheet, row, column);
      return typeof value === 'object' ? value.error : value;
    }),
  );
}

/** What a host's KPI sheet shows: its plan, its period, and each KPI's number or the reason why there is none. */
function builtSheet(host: Host) {
  const all = host.workbook.sheets.map((_, tab) => cellsOf(host, tab));
  const plan = all.map((cells) => planFromCells(cells, kpis)).find((read) => read !== null) as Plan;
  const sheet = all.map((cells) => readExistingSheet(cells, kpis, [])).find((read) => read !== null);
  if (!sheet) throw new Error('no KPI sheet');
  const { at, labels } = sheet.layout;
  const shown = sheet.rows.map(({ row, id, variant }) => {
    const cell = (column: 'actual' | 'n' | 'remark') => sheet.cells[row - 1][(at[column] as number) - 1];
    return { id, variant, value: cell('actual'), n: cell('n'), remark: String(cell('remark')) };
  });
  const day = (name: 'from' | 'until') => {
    const { row, column } = labels[name] as Place;
    const serial = Number(sheet.cells[row - 1][column]);
    return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10);
  };
  return { plan, kpis: shown, from: day('from'), until: day('until') };
}

interface Report {
  period: { from: string; to: string };
  kpis: { id: string; variant: string; value?: number; reason?: string; n?: number }[];
}

/** The figures that the command line writes for a plan. */
async function headless({ path, locale }: Journey, plan: Plan): Promise<Report> {
  const [planFile, json] = [join(folder, 'plan.json'), join(folder, 'figures.json')];
  writeFileSync(planFile, JSON.stringify(plan));
  const log = jest.spyOn(console, 'log').mockImplementation();
  const words = ['--data', path, '--plan', planFile, '--locale', locale, '--json', json, '--no-xlsx'];
  const code = await runCommand(words, { dist: 'dist', make: () => {} });
  log.mockRestore();
  expect(code).toBe(0);
  return JSON.parse(readFileSync(json, 'utf8'));
}

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

describe.each(journeys)('from $what to a KPI sheet on the page', (journey) => {
  const there = existsSync(journey.path);
  if (!there) console.log(`skipped: ${journey.path} is not there`);

  (there ? test : test.skip)('by clicking what is proposed, with the numbers of the command line', async () => {
    const { path, locale, language, what } = journey;
    const { tabs } = await readExports(exportFiles(path));
    const start = performance.now();
    const opened = await openBrowserPage({
      // Runs in realms of their own, as at Google, are what test/page/browser/sample.test.ts looks at
      ...{ dist: 'dist', keepsRealm: true },
      tabs,
      locale,
      user: { email: 'owner@example.com', locale: language },
    });
    try {
      const { host, page } = opened;
      const clicks = await clickThrough(opened);
      const seconds = (performance.now() - start) / 1000;
      process.stdout.write(`From ${what} to a KPI sheet: ${clicks} clicks, ${seconds.toFixed(1)} s\n`);
      expect(clicks).toBeLessThanOrEqual(15);
      const built = builtSheet(host);
      const name = language === 'nl' ? 'KPI’s' : 'KPIs';
      await page.locator('.o-sheet.active', { hasText: name }).waitFor();
      expect(built.plan.language ?? language).toBe(language);
      expect(built.kpis).toHaveLength(5);
      const weekly = { cadence: 'weekly', recipients: [{ address: 'owner@example.com' }] };
      expect(built.plan.kpis?.map(({ report }) => report)).toEqual(Array(5).fill(weekly));

      const report = await headless(journey, built.plan);
      expect({ from: built.from, to: dayAfter(built.until) }).toEqual(report.period);
      for (const { id, variant, value, n, remark } of built.kpis) {
        const figure = report.kpis.find((kpi) => kpi.id === id && kpi.variant === variant);
        if (figure?.value === undefined)
          expect([id, value, remark]).toEqual([id, '', expect.stringContaining(figure?.reason ?? '?')]);
        else expect([id, value, n]).toEqual([id, figure.value, figure.n]);
      }
      expect([opened.errors, host.state.complaints]).toEqual([[], []]);
    } finally {
      await opened.close();
    }
  });
});
