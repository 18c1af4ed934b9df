import { dayFromIso } from '../../../src/base/day';
import type { DueTask } from '../../../src/schedule/calendar/due';
import type { ReportTask } from '../../../src/schedule/calendar/tasks';
import { type Compose, Delivery } from '../../../src/schedule/delivery/delivery';
import { asTest, withPdf, writeMail } from '../../../src/schedule/delivery/write-mail';
import type { Mail } from '../../../src/schedule/ports/mail';
import { type KeptMark, marksOf } from '../../../src/schedule/records/memory/run-memory';
import { NOTHING_SAID } from '../../../src/schedule/reporting/report-content';
import { Refusal } from '../../../src/texts/refusal';
import { say } from '../../../src/texts/say';

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;
const NOW = Date.parse('2017-05-22T08:05:00Z');
const day = dayFromIso('2017-05-22') as number;

const due = (person: string, domain = 'example.com', name = ''): DueTask<ReportTask> => {
  const address = `${person}@${domain}`;
  const key = `weekly ${address}${name === '' ? '' : ` ${name}`}`;
  const task = { key, cadence: 'weekly', hour: 8, name, address, language: 'en', kpis: [] };
  return { task: task as ReportTask, occurrence: { day, hour: 8 } };
};

const compose: Compose = ({ task: { name } }, _last, notices) => ({
  content: {
    ...NOTHING_SAID,
    ...{
      language: 'en',
      kind: 'KPI report',
      name,
      summary: 'On track.',
      notices: notices.map((one) => say(one, 'en')),
    },
    ...{ footer: 'Sent by Sales KPIs.', url: '' },
  },
  charts: [],
});

interface Given {
  room?: () => number;
  send?: (mail: Mail) => void;
  isOver?: () => boolean;
  tries?: number;
  /** The longest value that the store has room for. */
  longest?: number;
}

/** What is due to Ann on one day. */
const digest = ['Board', 'Team', 'Week'].map((name) => due('ann', 'example.com', name));

/** A delivery with a mailer of so much room; what was sent, and what was known to be kept when each mail went. */
function delivery({ room = () => 100, send = () => {}, isOver = () => false, tries = 0, longest }: Given = {}) {
  const [sent, keptAtSend]: [Mail[], (string | undefined)[]] = [[], []];
  const properties: Record<string, string> = {};
  const marks = new Map<string, KeptMark>();
  const people = ['ann', 'bob', 'cas'].map((name) => due(name));
  for (const { task } of [...people, due('out', 'other.org'), ...digest]) {
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
  const store = {
    write(values: Record<string, string>) {
      const isFull = Object.values(values).some((value) => value.length > (longest ?? value.length));
      if (isFull) throw new Refusal({ text: 'store_full' });
      Object.assign(properties, values);
    },
  };
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

test('that a mail has gone is kept where there is no room for what it said', () => {
  const notes = { revenue: 'x'.repeat(1_000) };
  const wordy: Compose = (one, ...more) => {
    const { content, charts } = compose(one, ...more);
    return { content: { ...content, reported: { ...content.reported, notes } }, charts };
  };
  const { sending, sent, kept } = delivery({ longest: 500 });
  sending.send([due('ann')], wordy);
  expect(sent).toHaveLength(1);
  expect(stateOf(kept(), 'ann@example.com')).toMatchObject({ state: 'done', lastReported: undefined });
});

test('where there is no room for the word that it is about to go no mail goes, and whom it was for is known', () => {
  const { sending, sent, marks } = delivery({ longest: 10 });
  expect(sending.send([due('ann'), due('bob')], compose)).toBe(0);
  expect(sent).toEqual([]);
  for (const name of ['ann', 'bob']) {
    const full = { state: 'failed', why: 'store', occurrence: '2017-05-22' };
    expect(stateOf(marks, `${name}@example.com`)).toMatchObject(full);
  }
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

test.each([
  ['failed', true],
  ['done', false],
] as const)('what was missed before an attempt that %s is told with the next: %s', (state, isTold) => {
  const { sending, sent, marks } = delivery();
  const missed = { count: 2, from: '2017-05-01', to: '2017-05-14', isOn: true };
  const one = due('ann');
  marks.set(one.task.key, { since: 0, occurrence: null, state, missed });
  sending.send([one], compose);
  expect(sent[0].text.includes('14 May 2017')).toBe(isTold);
});

describe('who gets several reports on one day', () => {
  const states = (marks: ReadonlyMap<string, KeptMark>) => digest.map(({ task }) => marks.get(task.key)?.state);

  test('gets one mail with all of them, which counts once; each is remembered as sent', () => {
    const { sending, sent, marks } = delivery({ room: () => 2 });
    expect(sending.send([digest[0], due('bob'), digest[1], digest[2]], compose)).toBe(0);
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com', 'bob@example.com']);
    for (const name of ['Board', 'Team', 'Week']) expect(sent[0].text).toContain(`== ${name} ==`);
    expect(states(marks)).toEqual(['done', 'done', 'done']);
  });

  test('gets one mail however an address is written, and one more for each language that is asked for', () => {
    const [board, team, week] = digest.map(({ task, ...one }) => ({ ...one, task: { ...task } }));
    team.task.address = 'Ann@Example.com';
    week.task.language = 'nl';
    const { sending, sent } = delivery();
    expect(sending.send([board, team, week], compose)).toBe(0);
    expect(sent.map(({ text }) => ['Board', 'Team', 'Week'].filter((name) => text.includes(name)))).toEqual([
      ['Board', 'Team'],
      ['Week'],
    ]);
  });

  test('gets the others where one cannot be put together, which is tried again', () => {
    const broken: Compose = (one, ...more) => {
      if (one.task.name === 'Team') throw new Error('No such KPI');
      return compose(one, ...more);
    };
    const { sending, sent, marks } = delivery();
    sending.send(digest, broken);
    expect(sent.map(({ text }) => /Board[\s\S]*Week/.test(text) && !text.includes('Team'))).toEqual([true]);
    expect(states(marks)).toEqual(['done', 'failed', 'done']);
  });

  test('gets each in a mail of its own after they failed together: one that cannot go keeps none back', () => {
    const broken = ({ text }: Mail): void => {
      if (text.includes('Team')) throw new Error('Argument too large');
    };
    const { sending, sent, marks } = delivery({ send: broken });
    sending.send(digest, compose);
    expect([sent.length, ...states(marks)]).toEqual([0, 'failed', 'failed', 'failed']);
    sending.send(digest, compose);
    expect([sent.length, ...states(marks)]).toEqual([2, 'done', 'failed', 'done']);
  });

  test('is told once of a mail that may not have arrived', () => {
    const { sending, sent, marks } = delivery();
    const lost = { since: 0, occurrence: '2017-05-15', state: 'unknown' as const };
    marks.set('report|weekly|ann@example.com|Sales', lost);
    const named = ['Board', 'Team'].map((name) => {
      const one = due('ann', 'example.com', name);
      const key = `report|weekly|ann@example.com|${name}`;
      marks.set(key, { since: 0, occurrence: null, state: 'done' });
      return { ...one, task: { ...one.task, key } };
    });
    sending.send(named, compose);
    expect(sent[0].text.match(/may or may not have arrived/g)).toHaveLength(1);
    expect(marks.get('report|weekly|ann@example.com|Sales')?.told).toBe(true);
  });
});

test('nothing goes to an address that the owner has not agreed to', () => {
  const { sending, sent, marks } = delivery();
  sending.send([due('out', 'other.org')], compose);
  expect(sent).toEqual([]);
  expect(stateOf(marks, 'out@other.org')).toMatchObject({ state: 'held', occurrence: '2017-05-22' });
});

test('a test goes to who asks for it alone, with a PDF of the same page where that is asked', () => {
  const composed = compose(due('ann'), null, []);
  const mail = writeMail([composed], 'me@example.com');
  const test = asTest(withPdf(mail, composed), composed);
  expect(test).toMatchObject({ to: 'me@example.com', attachments: [{ name: 'KPI report', html: mail.html }] });
  expect(test.subject).toBe(`Test: ${mail.subject}`);
});
