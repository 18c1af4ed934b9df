import { seriousProblems } from './axe';
import { goTo, judged, next, start, tabs } from './opened-sidebar';
import { heading, settled } from './sidebar-page';

jest.setTimeout(60_000);

test('a question is answered with one click; the number changes, and the answer can be taken back', async () => {
  const { page } = await start();
  await settled(page);
  const winRate = (): Promise<string> =>
    page.locator('.card', { hasText: 'Win rate' }).locator('.value').first().innerText();
  await goTo(page, 3);
  expect(await winRate()).toBe('40.0%');
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
  expect(await winRate()).toBe('40.0%');
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
  expect(await seriousProblems(page)).toEqual([]);
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
