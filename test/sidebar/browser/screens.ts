import { mkdirSync } from 'node:fs';
import { exportFiles, readExports } from '../../../local/exports/exports';
import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Host } from '../../../local/host/host';
import { VirtualClock } from '../../../local/host/virtual-clock';
import { closeBrowser } from '../../page/shared-browser';
import { openSidebarPage, settled } from './sidebar-page';

/** Pictures of every step at the sidebar's width, to be looked at; two of them stand in the README. */
const OUT = 'out/screens';
const IN_README: Record<string, string> = {
  pick: 'local/picture/sidebar-pick.png',
  goals: 'local/picture/sidebar-goals.png',
};
const TYPING = 1_500;

const A_DAY = 86_400_000;

/** What is typed into the questions, by the name of its picture. */
const asked = {
  en: {
    ask: 'Answer these questions',
    find: 'Find a question',
    why: 'Why did it change?',
    typed: {
      fast: 'how fast should a rep get back to a new inquiry?',
      changed: 'why did our win rate drop?',
      unsure: 'something about our reps',
      none: 'what is the weather tomorrow?',
    },
  },
  nl: {
    ask: 'Beantwoord deze vragen',
    find: 'Zoek een vraag',
    why: 'Waarom veranderde het?',
    typed: {
      fast: 'hoe snel moet een verkoper op een aanvraag reageren?',
      changed: 'waarom is ons winpercentage gedaald?',
      unsure: 'iets over onze verkopers',
      none: 'wat voor weer wordt het morgen?',
    },
  },
};

/** A month in which one report is cut off while it is sent, another waits for a yes, and then nothing runs any more. */
function leaveUnsure(host: Host, clock: VirtualClock): void {
  const kept = host.state.properties.get('document local-spreadsheet') as Map<string, string>;
  for (const key of [...kept.keys()]) if (key.startsWith('schedule:yes ')) kept.delete(key);
  let dead = false;
  host.state.watcher = {
    before: () => {
      if (dead) throw new Error('stopped');
    },
    after: (_service, method) => {
      dead = dead || method === 'sendEmail';
    },
  };
  clock.time += 8 * A_DAY;
  fireTrigger(host, host.state.triggers[0]);
  host.state.watcher = null;
  clock.time += A_DAY / 24;
  fireTrigger(host, host.state.triggers[0]);
  clock.time += 3 * A_DAY;
}

async function main(): Promise<void> {
  const [path = 'local/sample', language = 'en'] = process.argv.slice(2);
  const { tabs } = await readExports(exportFiles(path));
  const isDutch = language === 'nl';
  const words = asked[isDutch ? 'nl' : 'en'];
  const clock = new VirtualClock(Date.now());
  const options = {
    clock,
    tabs,
    locale: isDutch ? 'nl_NL' : 'en_US',
    language: isDutch ? 'nl' : 'en',
    sharpness: 2,
  } as const;
  const { page, host, reopen, close } = await openSidebarPage(options);
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
  // The questions, one that was typed, and why a figure changed.
  await page.getByRole('button', { name: words.ask, exact: true }).click();
  await settled(page);
  await picture('questions');
  for (const [name, typed] of Object.entries(words.typed)) {
    await page.getByLabel(words.find).fill(typed);
    await picture(`question-${name}`);
  }
  await page.getByLabel(words.find).fill('');
  host.workbook.activate(host.workbook.sheets[0], [{ row: 8, column: 2, rows: 1, columns: 1 }]);
  await page.locator('.explain').click();
  await settled(page);
  await page.locator('details', { hasText: words.why }).last().locator('summary').click();
  await picture('explanation');
  // A mail that may not have arrived, an address that waits, and runs that stay away.
  leaveUnsure(host, clock);
  await reopen();
  await settled(page);
  await picture('attention');
  await close();
  await closeBrowser();
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
