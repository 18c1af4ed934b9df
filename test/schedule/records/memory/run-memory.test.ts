import { UTC } from '../../../../src/base/zone';
import { NOTHING_REPORTED } from '../../../../src/schedule/records/memory/last-reported';
import {
  type DueSetting,
  dueMarks,
  type KeptMark,
  keptMarks,
  marksOf,
  memoryOf,
} from '../../../../src/schedule/records/memory/run-memory';

/** As a version before the words were settled kept them. */
const kept = {
  'schedule:run': '{"looked":5,"kpiSheet":1,"planTab":2,"ran":4,"seconds":3,"next":9,"attention":[],"left":2}',
  'schedule:task report|weekly|ann@example.com|Team': JSON.stringify({
    ...{ since: 7, slot: '2017-05-22', state: 'failed', doubt: '2017-05-15', left: 8 },
    said: { at: 'run', figures: { revenue: [1, 2, 'on_track', '2017-05-01', '2017-05-21'] }, notes: {}, alerts: {} },
  }),
};

test('what an earlier version kept of a run is read', () => {
  expect(memoryOf(kept, 0)).toMatchObject({ peeked: 5, unsent: 2, ran: 4, next: 9 });
});

test('what an earlier version kept of a task is read, and kept under the same names', () => {
  const [[key, mark]] = [...marksOf(kept)];
  expect(mark).toMatchObject({ occurrence: '2017-05-22', unknownDelivery: '2017-05-15', unplanned: 8 });
  expect(mark.lastReported?.figures.revenue).toMatchObject({ value: 1, n: 2, status: 'on_track' });
  const [name, text] = Object.entries(keptMarks(new Map([[key, mark]])))[0];
  expect(JSON.parse(text)).toEqual(JSON.parse(kept[name as keyof typeof kept]));
});

test('a note is kept with the figure beside which it was told, and one that an earlier version kept without', () => {
  const key = 'report|monthly|ann@example.com|';
  const notes = { revenue: '1a2b3c', mrr: '4d5e6f' };
  const notedAt = { revenue: { value: 0.123456789, from: '', to: '2026-06-30' } };
  const lastReported = { ...NOTHING_REPORTED, notes, notedAt };
  const texts = keptMarks(new Map([[key, { since: 7, occurrence: null, state: 'done', lastReported }]]));
  expect(marksOf(texts).get(key)?.lastReported).toEqual({
    ...lastReported,
    notedAt: { revenue: { ...notedAt.revenue, value: 0.123457 } },
  });
});

test('a mail of unknown delivery is kept under the word of earlier versions', () => {
  const name = 'schedule:task report|weekly|bob@example.com|Team';
  const texts = { [name]: '{"since":7,"slot":"2017-05-22","state":"uncertain"}' };
  const marks = marksOf(texts);
  expect([...marks.values()].map(({ state }) => state)).toEqual(['unknown']);
  expect(JSON.parse(keptMarks(marks)[name])).toEqual(JSON.parse(texts[name]));
});

describe('what is due of what was kept', () => {
  const at = (text: string): number => Date.parse(`${text}Z`);
  const now = at('2017-05-22T08:05');
  const setting: DueSetting = { zone: UTC, started: 0, now, mayMail: true, unsent: 0, mayReach: () => true };
  const mark: KeptMark = { since: at('2017-05-01T00:00'), occurrence: '2017-05-22', state: 'done' };
  const report = 'report|weekly|ann@example.com|Team';
  const alert = 'alert|workday|ann@example.com';
  /** Up to which occurrence all is done. */
  const done = (change: Partial<KeptMark>, more: Partial<DueSetting> = {}, key = report) =>
    dueMarks(new Map([[key, { ...mark, ...change }]]), { ...setting, ...more }).get(key)?.occurrence;

  test('what failed is due again from its moment on', () => {
    expect(done({})).toBe('2017-05-22');
    expect(done({ state: 'failed', why: 'error', retry: now })).toBe('2017-05-21');
    expect(done({ state: 'failed', why: 'error', retry: now + 1 })).toBe('2017-05-22');
    expect(done({ state: 'failed', why: 'store' })).toBe('2017-05-21');
    expect(done({ state: 'unknown', retry: 0 })).toBe('2017-05-22');
    expect(done({ state: 'failed', occurrence: null })).toBeNull();
  });

  test('what lacked permission waits for that alone, what was held for a yes', () => {
    const refused = { state: 'failed', why: 'permission', retry: now + 1 } as const;
    expect([done(refused), done(refused, { mayMail: false })]).toEqual(['2017-05-21', '2017-05-22']);
    const held = { state: 'held' } as const;
    expect([done(held), done(held, { mayReach: () => false })]).toEqual(['2017-05-21', '2017-05-22']);
    expect(done(held, { mayReach: (key) => key === report })).toBe('2017-05-21');
  });

  test('an alert that may go now, and mails for which there was no time, take another refresh', () => {
    const refresh = (marks: [string, Partial<KeptMark>][], more: Partial<DueSetting> = {}) =>
      dueMarks(new Map([['refresh', mark], ...marks.map(([key, one]) => [key, { ...mark, ...one }] as const)]), {
        ...setting,
        ...more,
      }).get('refresh')?.occurrence;
    expect(refresh([])).toBe('2017-05-22');
    expect(refresh([], { unsent: 1 })).toBe('2017-05-21');
    expect(refresh([[alert, { state: 'failed', retry: now }]])).toBe('2017-05-21');
    expect(refresh([[alert, { state: 'failed', retry: now + 1 }]])).toBe('2017-05-22');
    expect(refresh([[report, { state: 'failed', retry: now }]])).toBe('2017-05-22');
  });

  test('what was due before the schedule was started is nobody’s', () => {
    const since = (started: number) => dueMarks(new Map([[report, mark]]), { ...setting, started }).get(report)?.since;
    expect([since(0), since(at('2017-05-03T09:00'))]).toEqual([at('2017-05-01T00:00'), at('2017-05-03T09:00')]);
  });
});
