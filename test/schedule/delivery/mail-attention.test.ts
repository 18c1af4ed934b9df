import { taskKey } from '../../../src/schedule/calendar/task-key';
import { mailAttention } from '../../../src/schedule/delivery/mail-attention';
import type { KeptMark } from '../../../src/schedule/records/memory/run-memory';

const key = (at: number): string =>
  taskKey({ kind: 'report', cadence: 'weekly', address: `reader${at}@example.com`, name: 'Board' });
const marks = (count: number, mark: Partial<KeptMark>): Map<string, KeptMark> =>
  new Map(
    Array.from({ length: count }, (_, at) => [
      key(at + 1),
      { since: 0, occurrence: '2017-05-22', state: 'done', ...mark },
    ]),
  );
const told = (count: number, mark: Partial<KeptMark>): string[] =>
  mailAttention(marks(count, mark)).map(({ text }) => text);

test('while every mail has gone nothing waits', () => {
  expect(told(3, {})).toEqual([]);
});

test.each<[Partial<KeptMark>, string[], string[]]>([
  [{ state: 'failed', why: 'store' }, ['mail_not_kept'], ['mail_not_kept']],
  [{ state: 'failed', why: 'quota' }, ['mail_quota'], ['mail_quota']],
  [{ state: 'failed', why: 'permission' }, ['mail_no_permission'], ['mail_no_permission']],
  [{ state: 'failed', why: 'error', detail: 'no' }, ['mail_failed'], ['mail_failed', 'mail_failed']],
])('of %j one sentence tells, or one of each person', (mark, one, two) => {
  expect([told(1, mark), told(2, mark)]).toEqual([one, two]);
});

test('a mail of unknown delivery waits for as long as its report is planned', () => {
  expect(told(1, { state: 'unknown' })).toHaveLength(1);
  expect(told(1, { state: 'unknown', unplanned: 5 })).toEqual([]);
});

test('whoever got none for want of room is named, up to sixty, and that there are more', () => {
  const named = (count: number): string =>
    String(mailAttention(marks(count, { state: 'failed', why: 'store' }))[0].values?.addresses);
  expect(named(1)).toBe('reader1@example.com');
  expect([named(60).endsWith('reader60@example.com'), named(61).endsWith('reader60@example.com …')]).toEqual([
    true,
    true,
  ]);
});
