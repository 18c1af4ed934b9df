import { fireTrigger } from '../../local/host/fire-triggers';
import { dealsUntil, replace, type Scheduled, scheduled, type } from './scheduled-host';

const plan = {
  period: 'month',
  kpis: [
    {
      id: 'enps',
      owner: 'hr@example.com',
      targets: [{ from: '2017-01-01', to: '2017-12-31', target: 50, floor: 20 }],
      alerts: ['floor', 'target', 'previous', 'stale'],
      report: {
        name: 'Daily',
        cadence: 'workday',
        recipients: [{ address: 'a@example.com' }, { address: 'b@example.com' }],
      },
    },
  ],
};

/** Answers in May, the first of the list first, all but those that were taken back. */
function survey(scores: number[]): { name: string; cells: (string | number)[][] } {
  const rows = scores.map((score, at) => [`2017-05-${String(1 + (at % 9)).padStart(2, '0')}`, score]);
  return { name: 'Survey', cells: [['Timestamp', 'How likely are you to recommend us (0-10)'], ...rows] };
}

function runOn({ host, clock }: Scheduled, day: string, scores: number[]): void {
  replace(host, survey(scores));
  clock.time = Date.parse(`${day}T08:05:00Z`);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

/** Every figure of the survey that any mail has told. */
function told({ host }: Scheduled): string[] {
  const all = host.state.outbox.map(({ body }) => /eNPS: ([^,/]+?) (?:\/|,)|eNPS: ([^,/]+),/.exec(body));
  return [...new Set(all.map((found) => (found?.[1] ?? found?.[2] ?? '?').trim()))];
}

const six = [10, 10, 10, 10, 10, 0];

describe('a survey in mails', () => {
  test('five answers, then six, then one taken back: no two mails can be subtracted from one another', () => {
    const running = scheduled({
      plan,
      at: '2017-05-10T10:05:00Z',
      tabs: [survey(six.slice(0, 5)), dealsUntil('2017-07-01')],
    });
    runOn(running, '2017-05-11', six.slice(0, 5));
    expect(told(running)).toEqual(['+100']);
    runOn(running, '2017-05-12', six);
    runOn(running, '2017-05-15', six.slice(1));
    runOn(running, '2017-05-16', six.slice(2));
    runOn(running, '2017-05-17', six);
    runOn(running, '2017-05-18', [...six, 0, 0]);
    expect(running.host.state.outbox.pop()?.body).toContain(
      'As told before, of the answers up to and including 10 May 2017',
    );
    // Four answers are told as too few; all others as they were.
    expect(told(running)).toEqual(['+100', '–']);
    runOn(running, '2017-05-19', [...six, 0, 0, 0, 0]);
    expect(told(running)).toEqual(['+100', '–', '0']);
  });

  test('a report of another cadence is not the daily one and an answer more', () => {
    const running = scheduled({
      plan,
      at: '2017-05-30T10:05:00Z',
      tabs: [survey(six.slice(0, 5)), dealsUntil('2017-07-01')],
    });
    runOn(running, '2017-05-31', six.slice(0, 5));
    type(running.host, 'eNPS', 'Cadence', 'monthly');
    runOn(running, '2017-06-01', six);
    running.clock.time += 3_600_000;
    expect(fireTrigger(running.host, running.host.state.triggers[0])).toBeNull();
    expect(running.host.state.outbox.map(({ body }) => body.split('\n')[1])).toContain(
      '1 May 2017 up to and including 31 May 2017',
    );
    expect(told(running)).toEqual(['+100']);
  });

  test('a mail of which nobody knows whether it arrived has told its figure', () => {
    const running = scheduled({
      plan,
      at: '2017-05-10T10:05:00Z',
      tabs: [survey(six.slice(0, 5)), dealsUntil('2017-07-01')],
    });
    const { host, clock } = running;
    clock.time = Date.parse('2017-05-11T08:05:00Z');
    let dead = false;
    host.state.watcher = {
      before: () => {
        if (dead) throw new Error('The script was stopped');
      },
      after: (_service, method) => {
        dead = dead || method === 'sendEmail';
      },
    };
    fireTrigger(host, host.state.triggers[0]);
    host.state.watcher = null;
    expect(host.state.outbox.map(({ to }) => to)).toEqual([['a@example.com']]);
    runOn(running, '2017-05-12', six);
    expect(host.state.outbox.length).toBeGreaterThan(2);
    expect(told(running)).toEqual(['+100']);
    runOn(running, '2017-05-15', [...six, 0, 0, 0, 0]);
    expect(told(running)).toEqual(['+100', '0']);
  });

  test('no alert, no correction and no picture tells what an answer did', () => {
    const running = scheduled({
      plan,
      at: '2017-05-17T10:05:00Z',
      tabs: [survey(six.slice(0, 5)), dealsUntil('2017-07-01')],
    });
    runOn(running, '2017-05-18', six.slice(0, 5));
    runOn(running, '2017-05-19', [...six, 0, 0, 0]);
    runOn(running, '2017-06-01', [...six, 0, 0, 0]);
    runOn(running, '2017-06-02', [...six, 0, 0, 0, 0]);
    runOn(running, '2017-06-05', six);
    const { outbox } = running.host.state;
    expect(outbox.length).toBeGreaterThan(0);
    expect(outbox.filter(({ subject }) => subject.includes('KPI alert'))).toEqual([]);
    for (const { body, images } of outbox) {
      expect(body).not.toMatch(/ was .*, is /);
      expect(body).not.toContain('came to');
      expect(images).toEqual([]);
    }
  });
});
