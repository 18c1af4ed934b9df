import { total } from '../../../local/host/counts';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { keepState, stateText } from '../../../local/host/keep-state';
import type { Sheet } from '../../../local/workbook/sheet';
import { say } from '../../../src/texts/say';
import {
  AN_HOUR,
  dealsUntil,
  heartbeat,
  kpiRow,
  replace,
  type Scheduled,
  scheduled,
  shown,
  type,
  viewOf,
} from '../scheduled-host';

const year = (target: number) => [{ from: '2017-01-01', to: '2017-12-31', target }];
const report = { name: 'Team', cadence: 'workday', recipients: [{ address: 'team@example.com' }] };
const plan = {
  period: 'month',
  kpis: [
    { id: 'win_rate', owner: 'Ann', targets: year(0.6), report },
    { id: 'revenue', owner: 'Bob', targets: year(600_000), report },
  ],
};

const running = scheduled({
  ...{ plan, at: '2017-05-16T10:05:00Z' },
  tabs: [dealsUntil('2017-05-18', '2017-03-01')],
});
const again = keepState(running.host);
const { host, clock } = running;

/** Wednesday, when everything is due; what a test did before is undone. */
function wednesday(): Scheduled {
  again();
  clock.time = Date.parse('2017-05-17T08:05:00Z');
  return running;
}

function run(): void {
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

function sheetNamed(name: string): Sheet {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function drop(name: string): void {
  host.workbook.sheets = host.workbook.sheets.filter((sheet) => sheet.name !== name);
  host.workbook.structure++;
}

const numbers = (): unknown[] => ['Win rate', 'Revenue'].map((title) => kpiRow(host, title).Actual);
const usual = (() => {
  wednesday();
  run();
  return numbers();
})();
const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

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
  expect(small.calls).toBeLessThan(180);
});

describe('time is short', () => {
  /** Each reading of a tab takes a while. */
  const slowly = (seconds: number, what: (service: string, method: string) => boolean): void => {
    host.state.watcher = {
      before: (service, method) => {
        if (what(service, method)) clock.time += seconds * 1_000;
      },
      after: () => {},
    };
  };
  const isReading = (_service: string, method: string): boolean => method === 'getValues';

  test('reading takes more than a run: the old numbers stay with their date, and after three runs it is tried daily', () => {
    wednesday();
    const before = shown(host, 'KPIs').slice(11);
    slowly(100, isReading);
    run();
    expect(heartbeat(host).attention).toMatch(
      /^The tab .+ is too large to be read within 4\.5 minutes\. The numbers are still those of 16 May 2017\.$/,
    );
    expect(shown(host, 'KPIs').slice(11)).toEqual(before);
    expect(clock.time).toBeLessThan(Date.parse('2017-05-17T08:11:00Z'));
    for (let hour = 0; hour < 2; hour++) {
      clock.time += AN_HOUR;
      run();
    }
    expect(heartbeat(host).attention).toContain('It is tried again once a day');
    let calls = 0;
    host.state.watcher = { before: () => calls++, after: () => {} };
    clock.time += AN_HOUR;
    run();
    expect(calls).toBeLessThan(20);
    clock.time += 24 * AN_HOUR;
    run();
    host.state.watcher = null;
    expect(heartbeat(host).attention).toMatch(/^Not sent when due: 1 report Team of 17 May 2017/);
    expect(host.state.outbox).toHaveLength(1);
  });

  test('computing takes more than a run: nothing is half done, the sheet says so, and the next run does it all', () => {
    /** Runs; the clock jumps at the last reading before anything is kept. Answers the number of readings until then. */
    const runSlowly = (jumpAt: number): number => {
      let readings = 0;
      let isKept = false;
      host.state.watcher = {
        before: (_service, method) => {
          isKept = isKept || method === 'setProperties';
          if (method === 'getValues' && !isKept && ++readings === jumpAt) clock.time += 300_000;
        },
        after: () => {},
      };
      run();
      host.state.watcher = null;
      return readings;
    };
    wednesday();
    // Before it writes it reads our own two tabs once more: what people have typed meanwhile.
    const last = runSlowly(0);
    wednesday();
    const stateNow = (): unknown => {
      const { sheets, properties } = JSON.parse(stateText(host));
      return { sheets: sheets.filter(({ name }: Sheet) => name !== 'KPIs'), properties: properties.map(withoutRun) };
    };
    const withoutRun = ([store, kept]: [string, [string, string][]]) => [
      store,
      kept.filter(([name]) => name !== 'schedule:run'),
    ];
    const [before, table] = [stateNow(), shown(host, 'KPIs').slice(11)];
    runSlowly(last);
    expect(heartbeat(host).attention).toBe(
      `${say({ text: 'schedule_out_of_time', values: { minutes: '4.5' } }, 'en')} ${say({ text: 'schedule_numbers_of', values: { day: '16 May 2017' } }, 'en')}`,
    );
    expect([stateNow(), shown(host, 'KPIs').slice(11)]).toEqual([before, table]);
    expect(host.state.outbox).toEqual([]);
    clock.time += AN_HOUR;
    run();
    expect(heartbeat(host).attention).toBe('Nothing failed.');
    expect([numbers(), host.state.outbox.length]).toEqual([usual, 1]);
  });

  test('mails take more than a run: each is sent once, by as many runs as it takes, and the sheet says how many are left', () => {
    wednesday();
    const everyone = ['team', 'ann', 'bob', 'carla', 'dora'].map((name) => `${name}@example.com`);
    for (const title of ['Win rate', 'Revenue']) type(host, title, 'Shared with', everyone.join(', '));
    clock.time -= AN_HOUR;
    host.call('confirmRecipients', [{ addresses: everyone }]);
    run();
    clock.time += AN_HOUR;
    slowly(140, (_service, method) => method === 'sendEmail');
    run();
    expect(heartbeat(host).attention).toBe(say({ text: 'schedule_mails_left', values: { count: '2' } }, 'en'));
    expect(host.state.outbox).toHaveLength(3);
    clock.time += AN_HOUR;
    run();
    host.state.watcher = null;
    expect(host.state.outbox.map(({ to }) => to[0]).sort()).toEqual([...everyone].sort());
    expect(heartbeat(host).attention).toBe('Nothing failed.');
  });

  test('no mail may be sent today: the refresh stands, and the reports go out tomorrow', () => {
    wednesday();
    host.state.mailQuota = 0;
    run();
    expect(numbers()).toEqual(usual);
    expect(heartbeat(host).attention).toBe(say({ text: 'mail_quota', values: { count: '1' } }, 'en'));
    host.state.mailQuota = 100;
    clock.time += 24 * AN_HOUR + 60_000;
    run();
    expect(host.state.outbox).toHaveLength(1);
  });
});
