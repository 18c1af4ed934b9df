import { total } from '../../../local/host/counts';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { say } from '../../../src/texts/say';
import { dealsUntil } from '../deals-until';
import { AN_HOUR, heartbeat, kpiRow, replace, shown, viewOf } from '../scheduled-host';
import { clock, drop, host, names, numbers, run, sheetNamed, usual, wednesday } from './wednesday';

describe('what happens to raw tabs', () => {
  test('renamed: its numbers stay, and the sheet says so', () => {
    wednesday();
    sheetNamed('Deals').name = 'CRM export of May';
    run();
    expect(numbers()).toEqual(usual);
    const { attention } = heartbeat(host);
    expect(attention).toBe(
      say({ text: 'wizard_tab_renamed', values: { before: 'Deals', now: 'CRM export of May' } }, 'en'),
    );
  });

  test('its columns shuffled: its numbers stay', () => {
    wednesday();
    const { name, cells } = dealsUntil('2017-05-18', '2017-03-01');
    replace(host, { name, cells: cells.map((row) => [...row].reverse()) });
    run();
    expect(numbers()).toEqual(usual);
  });

  test.each<[string, () => void]>([
    ['deleted', () => drop('Deals')],
    ['emptied', () => replace(host, { name: 'Deals', cells: [[]] })],
    ['emptied but for its header', () => replace(host, { name: 'Deals', cells: [dealsUntil('2017-05-18').cells[0]] })],
  ])('%s: no number is made up, what was planned and recorded stays, and all is back when it is', (_what, happen) => {
    wednesday();
    const history = shown(host, 'KPI history').length;
    happen();
    run();
    expect(numbers()).toEqual(['', '']);
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Owner: 'Bob', Status: 'no number' });
    expect(shown(host, 'KPI history')).toHaveLength(history);
    if (!names().includes('Deals')) host.workbook.addSheet('Deals', { rows: 1000, columns: 26 });
    replace(host, dealsUntil('2017-05-18', '2017-03-01'));
    clock.time += 24 * AN_HOUR;
    run();
    expect(kpiRow(host, 'Revenue')).toMatchObject({ Owner: 'Bob' });
    expect(kpiRow(host, 'Revenue').Actual).toBeGreaterThan(usual[1] as number);
  });
});

describe('what happens to our own tabs', () => {
  test.each(['KPIs', 'KPIs per rep', 'KPI plan', 'KPI history'])('%s renamed: it is followed', (name) => {
    wednesday();
    const before = names().length;
    sheetNamed(name).name = 'Mine';
    run();
    expect(names()).toHaveLength(before);
    sheetNamed('Mine').name = name;
    expect(numbers()).toEqual(usual);
    expect(host.state.outbox).toHaveLength(1);
  });

  test.each(['KPIs', 'KPIs per rep', 'KPI history'])('%s deleted: it is made again, the plan stays', (name) => {
    wednesday();
    drop(name);
    run();
    expect(names()).toContain(name);
    expect(numbers()).toEqual(usual);
    expect(kpiRow(host, 'Revenue')).toMatchObject({
      Owner: 'Bob',
      Report: 'Team',
      'Shared with': 'team@example.com',
    });
    expect(host.state.outbox).toHaveLength(1);
    clock.time += 24 * AN_HOUR;
    run();
    expect(host.state.outbox).toHaveLength(2);
  });
});

test('the zone of the spreadsheet changes: nothing is sent twice', () => {
  wednesday();
  run();
  expect(host.state.outbox).toHaveLength(1);
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata']) {
    host.workbook.timeZone = zone;
    clock.time += AN_HOUR;
    run();
  }
  const days = host.state.outbox.map(({ subject }) => subject);
  expect(new Set(days).size).toBe(days.length);
  expect(days.length).toBeLessThanOrEqual(2);
});

describe('a service may not be used any more', () => {
  const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

  test.each([
    'spreadsheets.currentonly',
    'script.scriptapp',
    'script.send_mail',
    'userinfo.email',
    'script.container.ui',
  ])('%s: a clear sentence on the sheet or in the sidebar, once, and all goes on when it is back', (name) => {
    wednesday();
    host.state.withdrawnScopes.add(scope(name));
    fireTrigger(host, host.state.triggers[0]);
    fireTrigger(host, host.state.triggers[0]);
    host.state.withdrawnScopes.clear();
    const said = viewOf(host, 'readSchedule').attention;
    const asked = said.filter((text) => text.startsWith('Google asks owner@example.com for permission again'));
    expect(asked).toHaveLength(1);
    clock.time += AN_HOUR;
    run();
    expect(heartbeat(host).attention).toBe('Nothing failed.');
    expect(numbers()).toEqual(usual);
    expect(host.state.outbox).toHaveLength(1);
  });
});

test('the service calls of a refresh are the same for 1,000 rows and for 100,000, but for the blocks read', () => {
  const callsFor = (rows: number): { calls: number; blocks: number } => {
    wednesday();
    const { cells } = dealsUntil('2017-05-18', '2017-03-01');
    const sheet = sheetNamed('Deals');
    sheet.rows = rows;
    for (let row = 0; row < rows; row++) {
      (cells[row] ?? [`D-${row}`, 'Deal', 'Proposal', 1_000, '2017-05-01', '2017-09-01', 'Ann']).forEach(
        (cell, column) => {
          sheet.setContent(row, column, cell);
        },
      );
    }
    host.workbook.structure++;
    host.resetCounts();
    run();
    const { reads, writes, handles } = host.counts;
    const blocks = Math.ceil((rows * 7) / 200_000);
    const calls = [reads, writes, handles].map(total).reduce((sum, each) => sum + each, 0);
    return { calls, blocks };
  };
  const [small, large] = [callsFor(1_000), callsFor(100_000)];
  expect(large.blocks).toBe(4);
  // Each block is one range and one reading of it; a record that grows beyond its tab asks how large that is.
  const beyond = large.calls - small.calls - 2 * (large.blocks - small.blocks) - 1;
  expect(beyond).toBeGreaterThanOrEqual(0);
  expect(beyond).toBeLessThanOrEqual(2);
  // Which tab a chart draws is asked of each: the one beside the cards of the KPI sheet draws the tab of charts. Remarks stand
  // between two columns that people type in, and are written by themselves.
  expect(small.calls).toBeLessThan(184);
});
