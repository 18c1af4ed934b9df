import type { Page } from 'playwright-core';
import { fireTrigger } from '../../../local/host/fire-triggers';
import type { Host, HostTab } from '../../../local/host/host';
import { VirtualClock } from '../../../local/host/virtual-clock';
import type { Opening } from '../../../src/home/opening';
import type { Setup } from '../../../src/wizard/setup/setup';
import { ask } from '../../google/built-host';
import { deals, leads } from '../../wizard/small-company';
import { seriousProblems } from './axe';
import { heading, openSidebarPage, type SidebarPage, settled, sidewardScroll } from './sidebar-page';

jest.setTimeout(60_000);

const tabs = [deals, leads] as HostTab[];
const MONDAY = Date.UTC(2018, 0, 8, 8, 5);

let open: SidebarPage | null = null;
let clock = new VirtualClock(0);
afterEach(async () => {
  expect(open?.errors).toEqual([]);
  await open?.close();
  open = null;
});

/** The sidebar on its home, on Wednesday 3 January 2018, with a weekly report to these people. */
async function home(recipients: string, language: 'en' | 'nl' = 'en'): Promise<SidebarPage> {
  clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  open = await openSidebarPage({ tabs, clock, language });
  const { host, reopen, page } = open;
  const { setup } = ask<Opening>(host, 'openSidebar');
  const picked = (setup?.setup.picked ?? []).map((kpi) => ({ ...kpi, report: { ...kpi.report, recipients } }));
  const confirmed = recipients.split(', ').filter((address) => !address.endsWith('@example.com'));
  ask(host, 'buildSetup', { setup: { ...setup?.setup, step: 'review', chosen: true, picked, confirmed } as Setup });
  await reopen();
  await settled(page);
  return open;
}

const fire = (host: Host, at: number): void => {
  clock.time = at;
  for (const trigger of [...host.state.triggers]) fireTrigger(host, trigger);
};

/** Takes back every yes that was given. */
function withoutYes(host: Host): void {
  const kept = host.state.properties.get('document local-spreadsheet') as Map<string, string>;
  for (const key of [...kept.keys()]) if (key.startsWith('schedule:yes ')) kept.delete(key);
}

async function fits(page: Page): Promise<void> {
  expect(await sidewardScroll(page)).toBe(0);
  expect(await seriousProblems(page)).toEqual([]);
}

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  await settled(page);
};

/** To whom reports went, also below an alert, where one is called by its period; alerts by themselves left aside. */
const sentTo = (host: Host): string[] =>
  host.state.outbox.filter(({ body }) => /KPI report|^== Q4 2017 ==$/m.test(body)).map(({ to }) => to.join());

test('runs stay away: one click takes the schedule over', async () => {
  const { page, host, reopen } = await home('team@example.com');
  await page.getByText('Next refresh: Thu 4 Jan 2018 08:00, in the name of owner@example.com').waitFor();
  expect(await page.getByText('Overdue').count()).toBe(0);
  clock.time += 3 * 86_400_000;
  host.state.user.email = 'bob@example.com';
  await reopen();
  await settled(page);
  await page.getByText('Overdue: it runs in the name of owner@example.com').waitFor();
  await fits(page);
  await press(page, 'Take over');
  await page.getByText('From now on it goes by itself.').waitFor();
  expect(await page.getByText('Overdue').count()).toBe(0);
  await page.getByText('in the name of bob@example.com').last().waitFor();
});

test('addresses that wait for a yes are confirmed one by one or all at once; an uncertain mail is sent again', async () => {
  const { page, host, reopen } = await home('boss@other.org, friend@else.net, third@else.net');
  withoutYes(host);
  fire(host, MONDAY);
  expect(sentTo(host)).toEqual([]);
  await reopen();
  await settled(page);
  await fits(page);
  await page.getByRole('button', { name: 'Confirm: boss@other.org' }).click();
  await settled(page);
  expect(sentTo(host)).toEqual(['boss@other.org']);
  await press(page, 'Confirm all');
  expect(sentTo(host)).toEqual(['boss@other.org', 'friend@else.net', 'third@else.net']);
  expect(await page.getByText('waits for your yes').count()).toBe(0);

  let dead = false;
  host.state.watcher = {
    before: () => {
      if (dead) throw new Error('stopped');
    },
    after: (_service, method) => {
      if (method === 'sendEmail') dead = true;
    },
  };
  fire(host, MONDAY + 7 * 86_400_000);
  host.state.watcher = null;
  fire(host, MONDAY + 7 * 86_400_000 + 3_600_000);
  await reopen();
  await settled(page);
  const again = page.getByRole('button', { name: 'Send again' });
  expect(await again.count()).toBe(1);
  await fits(page);
  const before = sentTo(host).length;
  await again.click();
  await settled(page);
  await page.getByText('Sent once more.').waitFor();
  expect([await again.count(), sentTo(host).length]).toEqual([0, before + 1]);
});

test('a test, the PDF, stopping and starting, by keyboard alone; the focus is never lost', async () => {
  const { page, host } = await home('team@example.com');
  const focused = (): Promise<string> =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
  const tabTo = async (button: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused()) === `BUTTON ${button}`) return;
    }
    throw new Error(`${button} is never reached by Tab`);
  };
  await tabTo('Send me a test');
  await page.keyboard.press('Enter');
  await page.getByText('The reports are in your mailbox.').waitFor();
  expect(sentTo(host)).toEqual(['owner@example.com']);
  expect(await focused()).toBe('BUTTON Send me a test');
  await tabTo('PDF of the report');
  await page.keyboard.press('Enter');
  await page.getByText('The PDF is in your mailbox.').waitFor();
  expect(host.state.outbox[1].attachments).toHaveLength(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('BUTTON Stop the schedule');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing happens by itself: no refresh is scheduled.').waitFor();
  await page.getByText('The reports of the plan wait until you start the schedule.').waitFor();
  expect(host.state.triggers).toEqual([]);
  expect(await focused()).not.toMatch(/^BODY/);
  await fits(page);
  await press(page, 'Start the schedule');
  expect(host.state.triggers).toHaveLength(1);
});

test('a call that fails is said, and trying again goes on', async () => {
  const { page, failing, host } = await home('team@example.com');
  for (const [call, button, says] of [
    ['sendTestReport', 'Send me a test', 'The reports are in your mailbox.'],
    ['stopSchedule', 'Stop the schedule', 'Nothing happens by itself any more.'],
    ['startSchedule', 'Start the schedule', 'From now on it goes by itself.'],
    ['sendReportPdf', 'PDF of the report', 'The PDF is in your mailbox.'],
  ]) {
    failing.set(call, 'The server is tired.');
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByText('The server is tired.').waitFor();
    failing.delete(call);
    await press(page, 'Try again');
    await page.getByText(says).waitFor();
  }
  expect(host.state.triggers).toHaveLength(1);
});

test('so are those of a copy, of a waiting address, of cells to be shown', async () => {
  const { page, failing, host, reopen } = await home('boss@other.org');
  withoutYes(host);
  fire(host, MONDAY);
  const kept = host.state.properties.get('document local-spreadsheet') as Map<string, string>;
  const fails = async (call: string, button: string): Promise<void> => {
    failing.set(call, 'The server is tired.');
    await page.getByRole('button', { name: button }).first().click();
    await page.getByText('The server is tired.').waitFor();
    failing.delete(call);
  };
  await reopen();
  await settled(page);
  await fails('confirmRecipients', 'Confirm: boss@other.org');
  await press(page, 'Try again');
  expect(sentTo(host)).toEqual(['boss@other.org']);
  const sheet = host.workbook.sheetByName('KPIs');
  if (sheet) host.workbook.activate(sheet, [{ row: 8, column: 2, rows: 1, columns: 1 }]);
  await press(page, 'Explain the selected cell');
  await fails('selectCells', 'Show the rows');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  for (const [key, value] of kept) kept.set(key, value.replace('local-spreadsheet', 'another'));
  await reopen();
  await settled(page);
  expect(await page.getByRole('button', { name: 'Start the schedule' }).count()).toBe(0);
  await fails('adoptPlan', 'Use the plan here');
  await press(page, 'Try again');
  expect(await page.getByText('This is a copy').count()).toBe(0);
  await page.getByRole('button', { name: 'Start the schedule' }).waitFor();
});

test('building says to whom reports go from now on; without the tick nothing goes by itself', async () => {
  clock = new VirtualClock(Date.UTC(2018, 0, 3, 9, 30));
  open = await openSidebarPage({ tabs, clock });
  const { page, host } = open;
  await settled(page);
  await page.locator('.stepper button').nth(5).click();
  await settled(page);
  await page.getByText('Proposed: reports come to you, owner@example.com.').waitFor();
  await press(page, 'Leave me out');
  expect(await page.getByText('every week · nobody').count()).toBe(5);
  await page.getByLabel('Send to').first().fill('team@example.com');
  await page.waitForTimeout(1_200);
  await page.locator('footer .primary').click();
  await settled(page);
  const says = 'From now on reports go out by themselves, in the name of owner@example.com, to team@example.com.';
  await page.getByText(says).waitFor();
  const tick = page.getByLabel('Refresh by itself every day and send the reports');
  expect(await tick.isChecked()).toBe(true);
  await tick.click();
  await page.getByText('no report goes out').waitFor();
  await page.locator('footer .primary').click();
  await page.locator('.kpis').waitFor();
  expect([await heading(page), host.state.triggers]).toEqual(['Your KPIs', []]);
  await press(page, 'Start the schedule');
  expect(host.state.triggers).toHaveLength(1);
  await press(page, 'Stop and remove');
  await fits(page);
  await press(page, 'Yes, stop and remove');
  expect([await heading(page), host.state.triggers]).toEqual(['Stopped', []]);
  await fits(page);
});
