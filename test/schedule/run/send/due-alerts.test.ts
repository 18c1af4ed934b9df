import { dayFromIso } from '../../../../src/base/day';
import { taskKey } from '../../../../src/schedule/calendar/task-key';
import type { KeptMark } from '../../../../src/schedule/records/memory/run-memory';
import { type AlertTask, DELIVERY_UNKNOWN } from '../../../../src/schedule/reporting/alert/alerts';
import { alertsBesideReports, dueAlerts, toldBy } from '../../../../src/schedule/run/send/due-alerts';

const ann = 'ann@example.com';
const key = taskKey({ kind: 'alert', cadence: 'workday', address: ann, name: '' });
const crossing = { period: '2017-05-01' } as AlertTask['crossings'][number];

const task = (more: Partial<AlertTask> = {}): AlertTask => ({
  key,
  cadence: 'workday',
  hour: 8,
  name: '',
  address: ann,
  language: 'en',
  kpis: ['win_rate'],
  crossings: [crossing],
  troubles: [],
  standing: { 'win_rate floor': '2017-05-01' },
  ...more,
});
const quiet = task({ kpis: [], crossings: [] });

const moment = {
  occurrence: { day: dayFromIso('2017-05-22') as number, hour: 8 },
  now: 100,
  reported: () => false,
};

function asked(tasks: AlertTask[], mark?: KeptMark, more: Partial<typeof moment> = {}) {
  const marks = new Map(mark ? [[key, mark]] : []);
  return { due: dueAlerts(tasks, marks, { ...moment, ...more }), mark: marks.get(key) };
}

test('what has crossed a line is told at once', () => {
  const { due, mark } = asked([task()]);
  expect(due.map((one) => one.task.kpis)).toEqual([['win_rate']]);
  expect(mark).toEqual({ since: 100, occurrence: null, state: 'done' });
});

test('of a KPI that a report of the same run tells to the same person no alert comes, and it counts as told', () => {
  const { due, mark } = asked([task()], undefined, { reported: () => true });
  expect(due).toEqual([]);
  expect(toldBy(mark)).toEqual({ 'win_rate floor': '2017-05-01' });
});

describe('to somebody who gets a report in the same run', () => {
  const report = (address: string, language: 'en' | 'nl' = 'en') => [
    { task: { ...task(), key: 'report', kpis: ['revenue'], address, language }, occurrence: moment.occurrence },
  ];
  const beside = (reports: ReturnType<typeof report>, more: Partial<typeof moment> = {}) => {
    const marks = new Map<string, KeptMark>();
    return { due: alertsBesideReports([task()], marks, reports, { ...moment, ...more }), marks };
  };

  test('an alert goes in its mail, and not by itself afterwards', () => {
    const { due, marks } = beside(report('Ann@example.com'));
    expect(due.map((one) => one.task.kpis)).toEqual([['win_rate']]);
    expect(dueAlerts([task()], marks, moment, due)).toEqual([]);
  });

  test('who gets none in this language gets the alert by itself', () => {
    for (const reports of [report('bob@example.com'), report(ann, 'nl')]) {
      const { due, marks } = beside(reports);
      expect(due).toEqual([]);
      expect(dueAlerts([task()], marks, moment, due)).toHaveLength(1);
    }
  });

  test('nothing is told twice: where the report tells of the KPI, its mail has no alert of it', () => {
    expect(beside(report(ann), { reported: () => true }).due).toEqual([]);
  });
});

test('what stands crossed and was told before is remembered, what has recovered is not', () => {
  const { due, mark } = asked([quiet]);
  expect([due, toldBy(mark)]).toEqual([[], { 'win_rate floor': '2017-05-01' }]);
  const recovered = asked([{ ...quiet, standing: {} }], mark);
  expect([recovered.due, toldBy(recovered.mark)]).toEqual([[], {}]);
});

test('a mail that failed waits for its time', () => {
  const failed: KeptMark = { since: 1, occurrence: '2017-05-19', state: 'failed', retry: 101 };
  expect(asked([task()], failed)).toEqual({ due: [], mark: failed });
  expect(asked([task()], { ...failed, retry: 100 }).due).toHaveLength(1);
});

test('a mail that may have been cut off is not sent again by itself, and what it told stays in doubt', () => {
  const cut: KeptMark = { since: 1, occurrence: '2017-05-19', state: 'unknown' };
  const { due, mark } = asked([task()], cut);
  expect(due).toEqual([]);
  expect(mark?.state).toBe('unknown');
  expect(mark?.lastReported?.alerts).toEqual({ 'win_rate floor': `${DELIVERY_UNKNOWN}2017-05-01` });
  expect(toldBy(mark)).toEqual({ 'win_rate floor': '2017-05-01' });
  expect(toldBy({ ...(mark as KeptMark), state: 'failed' })).toEqual({});
});

test('the mark of somebody to whom no alert goes any more is closed', () => {
  const { due, mark } = asked([], { since: 1, occurrence: '2017-05-19', state: 'failed', retry: 5 });
  expect(due).toEqual([]);
  expect(mark).toEqual({ since: 1, occurrence: '2017-05-19', state: 'done', lastReported: undefined, unplanned: 100 });
});
