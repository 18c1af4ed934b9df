import { dayFromIso } from '../../../src/base/day';
import type { DueTask } from '../../../src/schedule/calendar/due';
import type { ReportTask } from '../../../src/schedule/calendar/tasks';
import { asTest, withPdf } from '../../../src/schedule/delivery/compose';
import { type Compose, Delivery } from '../../../src/schedule/delivery/delivery';
import type { Mail } from '../../../src/schedule/ports/mail';
import { NOTHING_REPORTED } from '../../../src/schedule/records/memory/last-reported';
import { type KeptMark, marksOf } from '../../../src/schedule/records/memory/run-memory';

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;
const NOW = Date.parse('2017-05-22T08:05:00Z');
const day = dayFromIso('2017-05-22') as number;

const due = (name: string, domain = 'example.com'): DueTask<ReportTask> => {
  const address = `${name}@${domain}`;
  const task = { key: `weekly ${address}`, cadence: 'weekly', hour: 8, name: '', address, language: 'en', kpis: [] };
  return { task: task as ReportTask, occurrence: { day, hour: 8 } };
};

const compose: Compose = ({ task }) => ({
  name: 'KPI report',
  mail: { to: task.address, subject: 'KPI report', text: '', html: '<p>', images: [], attachments: [] },
  reported: NOTHING_REPORTED,
});

interface Given {
  room?: () => number;
  send?: (mail: Mail) => void;
  isOver?: () => boolean;
  tries?: number;
}

/** A delivery with a mailer of so much room; what was sent, and what was known to be kept when each mail went. */
function delivery({ room = () => 100, send = () => {}, isOver = () => false, tries = 0 }: Given = {}) {
  const [sent, keptAtSend]: [Mail[], (string | undefined)[]] = [[], []];
  const properties: Record<string, string> = {};
  const marks = new Map<string, KeptMark>();
  for (const { task } of ['ann', 'bob', 'cas'].map((name) => due(name)).concat(due('out', 'other.org'))) {
    marks.set(task.key, { since: 0, occurrence: null, state: 'failed', tries });
  }
  let asked = 0;
  const mail = {
    remaining: () => {
      asked++;
      return room();
    },
    draw: () => null,
    send: (one: Mail) => {
      keptAtSend.push(marksOf(properties).get(`weekly ${one.to}`)?.state);
      send(one);
      sent.push(one);
    },
  };
  const store = { write: (values: Record<string, string>) => Object.assign(properties, values) };
  const owner = {
    ...{ generation: 1, owner: 'owner@example.com', trigger: '1', started: 0, stopped: null },
    agreements: new Map(
      ['ann', 'bob', 'cas'].map((name) => [`${name}@example.com`, { by: 'owner@example.com', at: 0 }]),
    ),
  };
  const services = { mail, store, now: () => NOW };
  const time = { check: () => {}, isOver, seconds: () => 0 };
  const sending = new Delivery(services as never, owner as never, marks, time);
  return { sending, sent, keptAtSend, marks, asked: () => asked, kept: () => marksOf(properties) };
}

const stateOf = (marks: ReadonlyMap<string, KeptMark>, name: string) => marks.get(`weekly ${name}`);

test('each mail goes to its own address, written down as begun before it and as done after it', () => {
  const { sending, sent, keptAtSend, kept } = delivery();
  expect(sending.send([due('ann'), due('bob')], compose)).toBe(0);
  expect(sent.map(({ to }) => to)).toEqual(['ann@example.com', 'bob@example.com']);
  expect(keptAtSend).toEqual(['begun', 'begun']);
  expect(stateOf(kept(), 'ann@example.com')).toMatchObject({ state: 'done', occurrence: '2017-05-22' });
});

test.each([0, 1, 2])('with room for %i mails the others are not tried, and wait a day', (room) => {
  const { sending, sent, marks, asked } = delivery({ room: () => room });
  sending.send([due('ann'), due('bob'), due('cas')], compose);
  expect([sent.length, asked()]).toEqual([room, 1]);
  expect(stateOf(marks, 'cas@example.com')).toMatchObject({ state: 'failed', why: 'quota', retry: NOW + A_DAY });
});

test('without permission nothing is tried, and it is tried again once that is given', () => {
  const denied = (): number => {
    throw new Error('You do not have permission');
  };
  const { sending, sent, marks } = delivery({ room: denied });
  sending.send([due('ann')], compose);
  expect(sent).toEqual([]);
  expect(stateOf(marks, 'ann@example.com')).toMatchObject({ state: 'failed', why: 'permission', retry: undefined });
});

test.each([
  [0, 0],
  [1, AN_HOUR],
  [2, AN_HOUR],
  [3, A_DAY],
])('a mail that has failed %i times before is tried again after %i milliseconds', (tries, wait) => {
  const broken = (): void => {
    throw new Error('Service unavailable');
  };
  const { sending, marks } = delivery({ send: broken, tries });
  sending.send([due('ann')], compose);
  const told = { state: 'failed', why: 'error', detail: 'Service unavailable', tries: tries + 1, retry: NOW + wait };
  expect(stateOf(marks, 'ann@example.com')).toMatchObject(told);
});

test('a mail that fails keeps none of the others from going', () => {
  const broken = ({ to }: Mail): void => {
    if (to.startsWith('ann')) throw new Error('Service unavailable');
  };
  const { sending, sent } = delivery({ send: broken });
  sending.send([due('ann'), due('bob')], compose);
  expect(sent.map(({ to }) => to)).toEqual(['bob@example.com']);
});

test('whatever the time, one mail goes; those that are left are counted', () => {
  const { sending, sent } = delivery({ isOver: () => true });
  expect(sending.send([due('ann'), due('bob'), due('cas')], compose)).toBe(2);
  expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
});

test('nothing goes to an address that the owner has not agreed to', () => {
  const { sending, sent, marks } = delivery();
  sending.send([due('out', 'other.org')], compose);
  expect(sent).toEqual([]);
  expect(stateOf(marks, 'out@other.org')).toMatchObject({ state: 'held', occurrence: '2017-05-22' });
});

test('a test goes to who asks for it alone, with a PDF of the same page where that is asked', () => {
  const { mail } = asTest(withPdf(compose), 'me@example.com')(due('ann'), null, []);
  expect(mail).toMatchObject({ to: 'me@example.com', attachments: [{ name: 'KPI report', html: '<p>' }] });
  expect(mail.subject).not.toBe('KPI report');
});
