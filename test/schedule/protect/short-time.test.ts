import { stateText } from '../../../local/host/keep-state';
import type { Sheet } from '../../../local/workbook/sheet';
import { say } from '../../../src/texts/say';
import { AN_HOUR, heartbeat, shown, type } from '../scheduled-host';
import { clock, host, numbers, run, usual, wednesday } from './wednesday';

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
    expect(heartbeat(host).attention).toMatch(/^Not sent when due: Team \(1×\) of 17 May 2017\./);
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
