import { fireTrigger } from '../../../local/host/fire-triggers';
import type { HostTab } from '../../../local/host/host';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { displayed, heartbeat, replace, type Scheduled, scheduled } from '../scheduled-host';

const weekly = { name: 'Team', cadence: 'weekly', recipients: [{ address: 'team@example.com' }] };
const targets = [{ from: '2017-01-01', to: '2017-12-31', target: 600_000 }];
const plan = {
  period: 'month',
  kpis: [{ id: 'revenue', owner: 'bob@example.com', targets, alerts: ['stale'], report: weekly }],
};

const start = (): Scheduled => scheduled({ plan, at: '2017-05-10T10:05:00Z', tabs: [dealsUntil('2017-05-10')] });

function runOn({ host, clock }: Scheduled, day: string, change?: (cells: HostTab['cells']) => void): void {
  if (change) {
    const tab = dealsUntil(day);
    change(tab.cells);
    replace(host, tab);
  }
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

const whole = (): void => {};
const emptied = (from: number) => (cells: HostTab['cells']) =>
  cells.fill(
    cells[0].map(() => ''),
    from,
  );
function dropped({ host }: Scheduled): void {
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== 'Deals');
  host.workbook.structure++;
}
const sentTo = ({ host }: Scheduled, name: string) => host.state.outbox.filter(({ to }) => to[0].startsWith(name));
const days = (mails: { sentAt: number }[]): string[] =>
  mails.map(({ sentAt }) => new Date(sentAt).toISOString().slice(5, 10));

describe('a tab of data', () => {
  const gone = say({ text: 'tab_gone', values: { tab: 'Deals', before: '258' } }, 'en');
  const empty = say({ text: 'tab_empty', values: { tab: 'Deals', before: '258' } }, 'en');
  test.each<[string, string, (running: Scheduled) => void]>([
    ['deleted', gone, (running) => dropped(running)],
    ['emptied', empty, (running) => runOn(running, '2017-05-11', emptied(0))],
    ['left with its header', empty, (running) => runOn(running, '2017-05-11', emptied(1))],
  ])('%s: its owner is told once, the sheet and the next report say so and what to do', (_what, said, lose) => {
    const running = start();
    lose(running);
    for (const day of ['11', '12', '15']) runOn(running, `2017-05-${day}`);
    expect(days(sentTo(running, 'bob'))).toEqual(['05-11']);
    expect(sentTo(running, 'bob')[0].body).toContain(said);
    expect(heartbeat(running.host).attention).toContain(said);
    const [{ subject, body }] = sentTo(running, 'team');
    expect(subject).toMatch(/^KPI report: The tab Deals .* – (Team, )?1–14 May 2017$/);
    expect(said).toContain(subject.slice('KPI report: '.length).split(' – ')[0]);
    expect(body).toMatch(/What needs doing\n- Put (back, with a whole export in it: Deals|a whole export in Deals)/);
    expect(body).not.toMatch(/orders|No KPI can be judged/);
    expect(displayed(running.host, 'KPIs').flat().join()).toContain(
      say({ text: 'tab_lost', values: { tab: 'Deals' } }, 'en'),
    );
  });

  test('that has come back may be told of again', () => {
    const running = start();
    runOn(running, '2017-05-11', emptied(1));
    runOn(running, '2017-05-12', whole);
    expect(heartbeat(running.host).attention).toBe('Nothing failed.');
    runOn(running, '2017-05-16', emptied(1));
    expect(days(sentTo(running, 'bob'))).toEqual(['05-11', '05-16']);
  });

  test('of which most rows are gone: it is counted as it is, and told for a week', () => {
    const running = start();
    const last60 = (cells: HostTab['cells']) =>
      cells.fill(
        cells[0].map(() => ''),
        1,
        cells.length - 60,
      );
    for (const day of ['11', '12', '15']) runOn(running, `2017-05-${day}`, last60);
    const said = say({ text: 'tab_shrunk', values: { tab: 'Deals', rows: '60', before: '258' } }, 'en');
    expect(days(sentTo(running, 'bob'))).toEqual(['05-11']);
    expect(sentTo(running, 'bob')[0].body).toContain(said);
    expect(heartbeat(running.host).attention).toContain(said);
    expect(sentTo(running, 'team')[0].body).toMatch(
      /- Revenue: \d[\s\S]*What needs doing\n- Put a whole export in Deals/,
    );
    for (const day of ['18', '19']) runOn(running, `2017-05-${day}`, last60);
    expect(heartbeat(running.host).attention).not.toContain(said);
  });
});

test('an export that has stopped is asked for first, and nobody is asked to sell in a month that is over', () => {
  const running = start();
  runOn(running, '2017-06-26');
  const [{ body }] = sentTo(running, 'team');
  expect(body).toMatch(/What needs doing\n- Bring in a newer export of Deals/);
  expect(body).not.toMatch(/more by|working day/);
});
