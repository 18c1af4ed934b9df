import { fireTrigger } from '../../../local/host/fire-triggers';
import { openHost } from '../../../local/host/host';
import { VirtualClock } from '../../../local/host/virtual-clock';
import { dealsUntil } from '../deals-until';
import { kpiRow, replace, type Scheduled, scheduled, shown, viewOf } from '../scheduled-host';

const plan = {
  period: 'month',
  kpis: [
    {
      id: 'enps',
      owner: 'hr@example.com',
      targets: [{ from: '2017-01-01', to: '2017-12-31', target: 50, floor: 20 }],
      alerts: ['floor', 'target', 'previous', 'stale'],
      report: { name: 'Daily', cadence: 'workday', recipients: [{ address: 'a@example.com' }] },
    },
  ],
};

/** Answers in the first days of February. */
function survey(scores: number[]): { name: string; cells: (string | number)[][] } {
  const rows = scores.map((score, at) => [`2017-02-0${1 + (at % 9)}`, score]);
  return {
    name: 'Survey',
    cells: [['Timestamp', 'How likely are you to recommend us as an employer (0-10)'], ...rows],
  };
}

const five = [10, 10, 10, 10, 0];

/** What five answers come to; with an answer more it would be 66.7, with one of them taken back 50. */
const TOLD = { Actual: 60, n: 5 };

function runAt({ host, clock }: Scheduled, at: string, scores: number[]): void {
  replace(host, survey(scores));
  clock.time = Date.parse(at);
  expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
}

const inHistory = ({ host }: Pick<Scheduled, 'host'>): unknown[][] =>
  shown(host, 'KPI history').filter((row) => row.includes('enps'));

describe('a survey, from the raw tab to the mail', () => {
  test('what a build by hand has shown stays, in sheet, history and mail, once a schedule runs', () => {
    const clock = new VirtualClock(Date.parse('2017-04-03T10:05:00Z'));
    const host = openHost({ dist: 'dist', tabs: [survey(five), dealsUntil('2017-07-01')], clock });
    expect(host.call('buildKpiSheet', [{ plan, asOf: '2017-04-02' }])).toMatchObject({ ok: true });
    expect(kpiRow(host, 'eNPS')).toMatchObject(TOLD);
    replace(host, survey([...five, 10]));
    viewOf(host, 'startSchedule');
    const running = { host, clock };
    runAt(running, '2017-04-04T08:05:00Z', [...five, 10]);
    runAt(running, '2017-04-05T08:05:00Z', five.slice(1));
    expect(host.call('refreshNow', [])).toMatchObject({ ok: true });
    expect(kpiRow(host, 'eNPS')).toMatchObject(TOLD);
    expect(kpiRow(host, 'eNPS').Remark).toContain('over 1 Jan 2017 to 31 Mar 2017');
    expect(inHistory(running).map((row) => [row[3], row[5], row[9]])).toEqual([['Q1 2017', 60, 5]]);
    const { outbox } = host.state;
    expect(outbox.filter(({ subject }) => subject.includes('KPI alert'))).toEqual([]);
    expect(outbox.length).toBeGreaterThanOrEqual(2);
    const [first, ...later] = outbox;
    expect(/eNPS: (\S+)/.exec(first.body)?.[1]).toBe('+60.0');
    expect(first.body).toContain('Answers of Q1 2017');
    // What stays as it was shown is nothing new.
    for (const { subject, body } of later) {
      expect(subject).toContain('Nothing new');
      expect(body).not.toContain('eNPS: ');
    }
    // The explanation counts no rows that do not give it.
    const sheet = host.workbook.sheetByName('KPIs');
    const notes: string[] = [];
    sheet?.notes.each((note) => notes.push(note));
    expect(notes.join()).toContain('as it was first shown');
    expect(notes.join()).not.toContain('Survey:');
  });

  test('nothing of it is shown before the history knows it, wherever a run is cut off', () => {
    const running = scheduled({
      plan,
      at: '2017-03-30T10:05:00Z',
      tabs: [survey(five), dealsUntil('2017-03-30')],
    });
    const { host, clock } = running;
    expect(kpiRow(host, 'eNPS').Actual).toBe('');
    expect(kpiRow(host, 'eNPS').Remark).toContain('it must have ended');
    let looks = 0;
    host.state.watcher = {
      before: () => {},
      after: () => {
        if (host.workbook.sheetByName('KPI history') && inHistory(running).length > 0) return;
        expect(kpiRow(host, 'eNPS').Actual).toBe('');
        looks++;
      },
    };
    clock.time = Date.parse('2017-04-01T08:05:00Z');
    expect(fireTrigger(host, host.state.triggers[0])).toBeNull();
    host.state.watcher = null;
    expect(looks).toBeGreaterThan(0);
    expect(kpiRow(host, 'eNPS')).toMatchObject(TOLD);
  });
});
