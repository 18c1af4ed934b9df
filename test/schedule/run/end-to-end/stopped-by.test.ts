import type { Host } from '../../../../local/host/host';
import { A_DAY, heartbeat, pass, type Scheduled, scheduled, viewOf } from '../../scheduled-host';

const report = { name: 'Board', cadence: 'weekly', recipients: [{ address: 'board@example.com' }] };
const plan = { company: 'Zilver', period: 'month', kpis: [{ id: 'win_rate', report }] };
const friday = (): Scheduled => scheduled({ plan, at: '2017-05-19T10:05:00Z' });
const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

function comes(host: Host, email: string): void {
  host.state.user = { email, locale: 'en' };
}

describe.each([
  ['stopSchedule', 'bob@example.com stopped the schedule on 19 May 2017'],
  ['stopAndRemove', 'bob@example.com removed Sales KPIs from this spreadsheet on 19 May 2017'],
])('%s by somebody else', (name, said) => {
  test('stands on the sheet, and the owner gets a last mail about it', () => {
    const running = friday();
    const { host } = running;
    comes(host, 'bob@example.com');
    expect(host.call(name)).toMatchObject({ ok: true });
    expect(heartbeat(host)).toMatchObject({ state: 'Schedule: stopped', attention: expect.stringContaining(said) });
    const [mail] = host.state.outbox;
    expect(mail).toMatchObject({
      to: ['owner@example.com'],
      subject: expect.stringMatching(/^Sales KPIs: bob@example\.com (stopped|removed) .*…$/),
    });
    for (const text of [mail.body, mail.htmlBody ?? '']) {
      expect(text).toContain(said);
      expect(text).toContain('start the schedule again in the sidebar of Sales KPIs');
      expect(text).toContain('in the name of bob@example.com');
      expect(text).toContain('https://docs.google.com/spreadsheets/');
    }
    pass(running, 14 * A_DAY);
    expect(host.state.outbox).toHaveLength(1);
    expect(host.state.triggers).toEqual([]);
  });

  test('is done, and stands on the sheet, where that mail cannot go', () => {
    const { host } = friday();
    comes(host, 'bob@example.com');
    host.state.withdrawnScopes.add(MAIL);
    expect(host.call(name)).toMatchObject({ ok: true });
    expect(heartbeat(host)).toMatchObject({ state: 'Schedule: stopped', attention: expect.stringContaining(said) });
    expect(host.state.outbox).toEqual([]);
  });
});

test('the sidebar tells the owner who has stopped it, and nothing is left of that once it runs again', () => {
  const { host } = friday();
  comes(host, 'bob@example.com');
  expect(viewOf(host, 'stopSchedule').summary).toMatch(/^The schedule has stopped;/);
  comes(host, 'owner@example.com');
  expect(viewOf(host, 'readSchedule').summary).toMatch(/^bob@example.com stopped the schedule on 19 May 2017:/);
  expect(viewOf(host, 'startSchedule')).toMatchObject({ running: true, mine: true });
  expect(viewOf(host, 'stopSchedule').summary).toMatch(/^The schedule has stopped;/);
});

test('whoever stops a schedule of their own gets no mail, and it stands on the sheet', () => {
  const { host } = friday();
  viewOf(host, 'stopSchedule');
  expect(host.state.outbox).toEqual([]);
  expect(heartbeat(host).attention).toMatch(/^owner@example.com stopped the schedule on 19 May 2017/);
});

test('what is stopped is stopped once: a second time nobody is told again', () => {
  const { host } = friday();
  comes(host, 'bob@example.com');
  viewOf(host, 'stopSchedule');
  comes(host, 'carla@example.com');
  viewOf(host, 'stopSchedule');
  expect(host.state.outbox).toHaveLength(1);
  expect(heartbeat(host).attention).toContain('bob@example.com stopped the schedule');
});
