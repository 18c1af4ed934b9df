import type { Page } from 'playwright-core';
import type { HostTab } from '../../../local/host/host';
import { limits } from '../../../src/base/limits';
import { say } from '../../../src/texts/say';
import { deals, leads } from '../../wizard/small-company';
import { heading, openSidebarPage, type SidebarPage, settled, sidewardScroll } from './sidebar-page';

jest.setTimeout(60_000);

const verbal = ['Verbal one', 'Verbal', '1000', '2017-12-01', '2017-12-30', 'Ann'];
const tabs = [{ name: 'Deals', cells: [...deals.cells, verbal] }, leads] as HostTab[];

let open: SidebarPage | null = null;
afterEach(async () => {
  expect(open?.errors).toEqual([]);
  await open?.close();
  open = null;
});

async function start(given: HostTab[] = tabs, language: 'en' | 'nl' = 'en'): Promise<SidebarPage> {
  open = await openSidebarPage({ tabs: given, language });
  return open;
}

const next = async (page: Page): Promise<void> => {
  await page.locator('footer .primary').click();
  await settled(page);
};

const goTo = async (page: Page, step: number): Promise<void> => {
  await page
    .locator('.stepper button')
    .nth(step - 1)
    .click();
  await settled(page);
};

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Waits until the server has kept and judged what was typed. */
const judged = (page: Page): Promise<void> => page.waitForTimeout(1_200);

test('a question is answered with one click; the number changes, and the answer can be taken back', async () => {
  const { page } = await start();
  await settled(page);
  const winRate = (): Promise<string> =>
    page.locator('.card', { hasText: 'Win rate' }).locator('.value').first().innerText();
  await goTo(page, 3);
  expect(await winRate()).toBe('40%');
  await goTo(page, 2);
  await page.getByRole('button', { name: 'won', exact: true }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change');
  await next(page);
  // 13 of 31
  expect([await heading(page), await winRate()]).toEqual(['Pick a few', '41.9%']);
  await goTo(page, 2);
  expect(await page.getByText('No open questions.').count()).toBe(1);
  await page.getByText('Your answers (1)').click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await next(page);
  expect(await heading(page)).toBe('Your tabs');
  await page.getByText('There is a new question now.').waitFor();
  await next(page);
  expect(await winRate()).toBe('40%');
});

test('who picks nothing is told so and kept from empty pages; an open question is one click away', async () => {
  const { page } = await start();
  await settled(page);
  await goTo(page, 3);
  while ((await page.locator('.card.picked').count()) > 0)
    await page.locator('.card.picked input[type=checkbox]').first().click();
  await page.getByText('Pick at least one KPI; then you can go on.').waitFor();
  expect(await page.locator('footer .primary').isDisabled()).toBe(true);
  await goTo(page, 7);
  expect(await heading(page)).toBe('Pick a few');
  await page.getByRole('button', { name: 'Answer 1 open question', exact: true }).click();
  expect(await heading(page)).toBe('Your tabs');
  await goTo(page, 3);
  await page.locator('.card input[type=checkbox]').first().click();
  await next(page);
  expect(await heading(page)).toBe('Goals');
});

test('a server error at every call: it is said, nothing is lost, and trying again goes on', async () => {
  const { page, failing, reopen, host } = await start();
  await settled(page);
  const fails = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    failing.set(name, 'The server is tired.');
    await act();
    await page.getByText('The server is tired.').waitFor();
    failing.delete(name);
  };
  const retry = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
  };

  await fails('openSidebar', reopen);
  await retry();
  expect(await heading(page)).toBe('Objective');

  await page.getByLabel('Goals run per').selectOption('year');
  await fails('readSetup', () => page.locator('footer .primary').click());
  expect([await heading(page), await page.getByLabel('Goals run per').inputValue()]).toEqual(['Objective', 'year']);
  await retry();
  expect(await heading(page)).toBe('Your tabs');

  await goTo(page, 5);
  await fails('keepSetup', () => page.getByLabel('Owner of Revenue').fill('Ann'));
  await retry();
  await page.getByText('Your choices could not be kept').waitFor({ state: 'detached' });
  expect(await page.getByLabel('Owner of Revenue').inputValue()).toBe('Ann');

  await goTo(page, 4);
  await fails('checkTyped', () => page.getByLabel('Target').first().fill('50,000'));
  await retry();
  await page.getByText('Read as').first().waitFor();
  expect(await page.getByLabel('Target').first().inputValue()).toBe('50,000');

  await goTo(page, 7);
  await fails('buildSetup', () => page.locator('footer .primary').click());
  expect([await heading(page), host.workbook.sheets.length]).toEqual(['Review and build', 2]);
  await retry();
  await page.locator('.kpis').waitFor();
  expect(await page.locator('.kpis li').first().innerText()).toContain('Owner: Ann');
  expect(await page.locator('.kpis li').first().innerText()).toContain('Target: 50,000');

  await fails('refreshNow', () => page.getByRole('button', { name: 'Refresh now' }).click());
  await retry();
  await fails('explainSelection', () => page.getByRole('button', { name: 'Explain the selected cell' }).click());
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Stop and remove' }).click();
  await fails('stopAndRemove', () => page.getByRole('button', { name: 'Yes, stop and remove' }).click());
  expect(await page.locator('.kpis li').count()).toBe(5);
  await retry();
  expect(await heading(page)).toBe('Stopped');
});

test('an error of Google’s is told in the language of the person: what failed, what stands, what to do', async () => {
  const { page, failing, host } = await start(tabs, 'nl');
  await settled(page);
  await goTo(page, 7);
  const alert = page.getByRole('alert');
  const words = 'Exception: Service Spreadsheets timed out while accessing document';
  failing.set('buildSetup', words);
  await next(page);
  expect(await alert.innerText()).toBe(
    [
      'Het KPI-blad kon niet worden gemaakt.',
      'Er is niets veranderd. Probeer het over een minuut opnieuw.',
      'Wat je hebt ingevuld, is niet weg.',
      `Google zegt: ${words}`,
      'Opnieuw proberen\nSluiten',
    ].join('\n\n'),
  );
  failing.set('buildSetup', 'Exceeded maximum execution time');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await alert.getByText('een deel kan al gedaan zijn').waitFor();
  expect(await alert.innerText()).not.toContain('niets veranderd');
  failing.delete('buildSetup');
  let writes = 0;
  host.state.watcher = {
    before: (_service, method) => {
      if (method === 'setValues' && ++writes === 2) throw new Error(words);
    },
    after: () => {},
  };
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await alert.getByText('Er is niets veranderd, en je keuzes zijn bewaard. Probeer het over een minuut').waitFor();
  expect(await alert.innerText()).toContain(`Google zegt: ${words}`);
  expect(host.workbook.sheets).toHaveLength(2);
});

test('no answer at all is explained: several accounts, the connection', async () => {
  const { page, failing, reopen } = await start();
  failing.set(
    'openSidebar',
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  );
  await reopen();
  await page.getByText('Use a window with only one').waitFor();
});

test('no field takes a longer text than the server does', async () => {
  const { page } = await start();
  await settled(page);
  await goTo(page, 5);
  const owner = page.getByLabel('Owner of Win rate');
  await owner.fill('');
  await page.keyboard.insertText('a'.repeat(limits.typedCharacters + 1));
  expect((await owner.inputValue()).length).toBe(limits.typedCharacters);
});

test('wrong input in every field is said beside it, listed in the review, and mended', async () => {
  const { page } = await start();
  await settled(page);
  await goTo(page, 4);
  for (const label of ['Target', 'Floor', 'Stretch']) await page.getByLabel(label).first().fill('a lot');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_number', values: { example: '12,500' } }, 'en')).count()).toBe(3);
  expect(await page.getByLabel('Target').first().getAttribute('aria-invalid')).toBe('true');
  await goTo(page, 5);
  await page.getByLabel('Owner of Win rate').fill('ann@');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_address', values: { typed: 'ann@' } }, 'en')).count()).toBe(1);
  await goTo(page, 6);
  await page.getByLabel('Sent to').first().fill('x, boss@other.org');
  await judged(page);
  expect(await page.getByText(say({ text: 'wizard_bad_address', values: { typed: 'x' } }, 'en')).count()).toBe(1);
  expect(await page.getByLabel('Yes, boss@other.org may').isChecked()).toBe(false);
  await goTo(page, 7);
  expect(await page.locator('.notice.bad li').count()).toBe(6);
  await page.locator('footer .primary').click();
  expect(await page.getByRole('alert').innerText()).toContain('Revenue: This is no number.');
  expect(await heading(page)).toBe('Review and build');

  await page.locator('.notice.bad li button').first().click();
  expect(await heading(page)).toBe('Goals');
  for (const label of ['Floor', 'Stretch']) await page.getByLabel(label).first().fill('');
  await page.getByLabel('Target').first().fill('15,000');
  await goTo(page, 5);
  await page.getByLabel('Owner of Win rate').fill('Ann');
  await goTo(page, 6);
  await page.getByLabel('Sent to').first().fill('boss@other.org');
  await judged(page);
  await page.getByLabel('Yes, boss@other.org may').click();
  await judged(page);
  await goTo(page, 7);
  expect(await page.locator('.notice.bad').count()).toBe(0);
  await next(page);
  await page.locator('.kpis').waitFor();
});

test('a half-done set-up is found again where it was left', async () => {
  const { page, reopen } = await start();
  await settled(page);
  await page.getByLabel('Keep customers').click();
  await goTo(page, 5);
  const owner = page.locator('.field input').first();
  await owner.fill('Ann ');
  await judged(page);
  await reopen();
  await settled(page);
  expect([await heading(page), await owner.inputValue()]).toEqual(['Owners', 'Ann ']);
  await goTo(page, 1);
  expect(await page.getByLabel('Keep customers').isChecked()).toBe(true);
});

test('everything can be done by keyboard, and the focus is never lost', async () => {
  const { page, host } = await start();
  await settled(page);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return element === document.body ? 'nothing' : `${element?.tagName} ${element?.textContent?.slice(0, 30)}`;
    });
  const tabTo = async (matches: (name: string) => boolean): Promise<void> => {
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      if (matches(await focused())) return;
    }
    throw new Error('never reached by Tab');
  };
  const isButton = (text: string) => (name: string) => name.startsWith('BUTTON') && name.endsWith(text);
  await tabTo((name) => name.startsWith('INPUT'));
  await page.keyboard.press('Space');
  expect(await page.getByLabel('Grow revenue').isChecked()).toBe(true);
  await tabTo(isButton('Next'));
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await focused()).toBe('H1 Your tabs');
  await tabTo(isButton('won'));
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('BUTTON Change');
  await tabTo(isButton('Next'));
  await page.keyboard.press('Enter');
  await settled(page);
  for (const title of ['Pick a few', 'Goals', 'Owners', 'Reporting plan']) {
    expect(await focused()).toBe(`H1 ${title}`);
    await tabTo(isButton('Next'));
    await page.keyboard.press('Enter');
    await settled(page);
  }
  expect(await focused()).toBe('H1 Review and build');
  await tabTo(isButton('Build the KPI sheet'));
  await page.keyboard.press('Enter');
  await page.locator('.kpis').waitFor();
  expect(await focused()).toBe('H1 Your KPIs');
  await tabTo(isButton('Refresh now'));
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await focused()).toBe('BUTTON Refresh now');
  expect(host.workbook.sheetByName('KPIs')).toBeDefined();
});

test('hostile names, headers, cells and stages show as text everywhere', async () => {
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const header = [...(deals.cells[0] as string[]), evil];
  const cells = [
    header,
    ...deals.cells.slice(1).map((row, index) => [...row.slice(0, 5), index % 2 ? evil : '"><b>Bob</b>', evil]),
    ['Odd', `Stage ${evil}`, '1', '2017-12-01', '2017-12-03', evil, evil],
  ] as string[][];
  const { page } = await start([{ name: evil.slice(0, 90), cells }]);
  await settled(page);
  const harmless = async (): Promise<void> => {
    await openAll(page);
    expect(await page.locator('img, b, script:not(body > script)').count()).toBe(0);
    expect(await page.title()).toBe('Sales KPIs');
    expect(await sidewardScroll(page)).toBe(0);
  };
  await page.getByLabel('Something else, in your own words').click();
  await page.getByLabel('Your objective', { exact: true }).last().fill(evil);
  for (let step = 0; step < 6; step++) {
    await harmless();
    await next(page);
    if ((await heading(page)) === 'Owners') await page.locator('.field input').first().fill(evil);
  }
  await harmless();
  expect(await page.getByText(evil).count()).toBeGreaterThan(0);
  await next(page);
  await page.locator('.kpis').waitFor();
  await harmless();
  expect(await page.locator('.kpis li').first().innerText()).toContain(evil);
});
