import { Fault } from '../../../local/host/faults';
import { fireTrigger } from '../../../local/host/fire-triggers';
import { AN_HOUR, heartbeat, pass, passDays, type Scheduled, viewOf } from '../scheduled-host';
import { call, friday, run, sentTo } from './friday';

describe('when mail fails', () => {
  const monday = (running: Scheduled): void => {
    running.clock.time = Date.parse('2017-05-22T08:05:00Z');
  };

  test('a quota that is used up sends the rest tomorrow, and the sheet says so', () => {
    const running = friday();
    running.host.state.mailQuota = 1;
    monday(running);
    run(running);
    expect(running.host.state.outbox).toHaveLength(1);
    expect(heartbeat(running.host).attention).toBe('Today’s number of mails is used up: 1 mail goes out tomorrow.');
    running.host.state.mailQuota = 100;
    passDays(running, '2017-05-23T07:05:00Z');
    expect(running.host.state.outbox).toHaveLength(1);
    passDays(running, '2017-05-23T09:10:00Z');
    expect(sentTo(running, 'team@example.com')).toHaveLength(1);
    expect(sentTo(running, 'chef@example.com')).toHaveLength(1);
    expect(heartbeat(running.host).attention).toBe('Nothing failed.');
  });

  test('withdrawn mail never stops the refresh; given back, what waited goes out', () => {
    const running = friday();
    running.host.state.withdrawnScopes.add('https://www.googleapis.com/auth/script.send_mail');
    monday(running);
    run(running);
    expect(heartbeat(running.host).ran).toBe('5/22 08:05');
    expect(heartbeat(running.host).attention).toContain('Mail is not allowed');
    expect(heartbeat(running.host).attention).toContain('Google asks owner@example.com for permission again');
    running.host.state.withdrawnScopes.clear();
    pass(running, AN_HOUR);
    expect(running.host.state.outbox).toHaveLength(2);
    expect(heartbeat(running.host).attention).toBe('Nothing failed.');
  });

  test('without permission for the sheet the sidebar says it, once', () => {
    const running = friday();
    running.host.state.withdrawnScopes.add('https://www.googleapis.com/auth/spreadsheets.currentonly');
    monday(running);
    run(running);
    const [, kept] = [...running.host.state.properties][0];
    expect(kept.get('schedule:run')).toContain('schedule_no_permission');
    running.host.resetCounts();
    run(running);
    expect(running.host.counts.others['Properties.setProperties'] ?? 0).toBe(0);
    running.host.state.withdrawnScopes.clear();
    expect(viewOf(running.host, 'readSchedule').attention[0]).toMatch(/^Google asks owner@example.com/);
  });

  test('the one mail that a kill may have cut off is not sent again; the sheet and the next report say so', () => {
    const running = friday();
    monday(running);
    const count = new Fault(0, 'exception');
    let sends = 0;
    running.host.state.watcher = {
      before: (service, method) => {
        if (method === 'sendEmail' && ++sends === 2) dead.kill = true;
        if (dead.kill) throw new Error('stopped');
        count.before(service, method);
      },
      after: () => {},
    };
    const dead = { kill: false };
    fireTrigger(running.host, running.host.state.triggers[0]);
    running.host.state.watcher = null;
    expect(running.host.state.outbox).toHaveLength(1);
    pass(running, AN_HOUR);
    expect(running.host.state.outbox).toHaveLength(1);
    expect(heartbeat(running.host).attention).toContain(
      'of 22 May 2017 to chef@example.com may or may not have arrived',
    );
    const { unknown } = viewOf(running.host, 'readSchedule');
    expect(unknown).toHaveLength(1);
    passDays(running, '2017-05-29T08:10:00Z');
    const [late] = sentTo(running, 'chef@example.com');
    expect(late.body).toContain('22 mei 2017 aan chef@example.com is misschien wel, misschien niet aangekomen');
    expect(heartbeat(running.host).attention).toBe('Nothing failed.');
  });

  test('an uncertain mail is sent again when a person asks for it', () => {
    const running = friday();
    monday(running);
    const kept = running.host.state.properties.values().next().value as Map<string, string>;
    run(running);
    const key = 'report|weekly|chef@example.com|Sales team';
    const mark = JSON.parse(kept.get(`schedule:task ${key}`) as string);
    kept.set(`schedule:task ${key}`, JSON.stringify({ ...mark, state: 'begun' }));
    call(running, 'sendReportAgain', { key });
    expect(sentTo(running, 'chef@example.com')).toHaveLength(2);
    expect(viewOf(running.host, 'readSchedule').unknown).toEqual([]);
    call(running, 'sendReportAgain', { key });
    expect(sentTo(running, 'chef@example.com')).toHaveLength(2);
  });

  test('full properties: nothing is sent without a note of it, and the sheet says why', () => {
    const running = friday();
    monday(running);
    const kept = running.host.state.properties.values().next().value as Map<string, string>;
    for (let at = 0; at < 60; at++) kept.set(`junk ${at}`, 'x'.repeat(8_520));
    run(running);
    expect(running.host.state.outbox).toEqual([]);
    expect(heartbeat(running.host).attention).toMatch(/The 500 kB that Google keeps for this spreadsheet are full/);
    for (let at = 0; at < 60; at++) kept.delete(`junk ${at}`);
    run(running);
    run(running);
    expect(running.host.state.outbox).toHaveLength(2);
  });
});
