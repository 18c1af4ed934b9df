import { UTC } from '../../../src/base/zone';
import { mailAttention } from '../../../src/schedule/delivery/mail-attention';
import {
  agreementSentence,
  recipientsIn,
  waitingAddresses,
  waitingSentences,
} from '../../../src/schedule/delivery/waiting-mail';
import type { Ownership } from '../../../src/schedule/records/memory/ownership';
import type { KeptMark } from '../../../src/schedule/records/memory/run-memory';
import { say } from '../../../src/texts/say';

const mark = (more: object = {}) => ({ since: 0, occurrence: null, state: 'done', ...more }) as unknown as KeptMark;
const marks = new Map([
  ['refresh', mark()],
  ['report|weekly|ann@example.com|Board', mark()],
  ['report|monthly|ann@example.com|Board', mark()],
  ['alert|workday|bob@other.org', mark()],
  ['report|weekly|gone@other.org|Board', mark({ unplanned: '2017-05-01' })],
]);
const ownership = (agreed: string[]) =>
  ({
    ...{ owner: 'ann@example.com', trigger: 't', generation: 1, started: 0, stopped: null },
    agreements: new Map(agreed.map((address) => [address, { by: 'Ann@Example.com', at: 1 }])),
  }) as Ownership;

test('mail goes to those that the plan names, each once: not to the refresh, nor to who is in it no more', () => {
  expect(recipientsIn(marks)).toEqual(['ann@example.com', 'bob@other.org']);
});

test('those wait to whom the owner has not agreed', () => {
  expect(waitingAddresses(marks, ownership([]))).toEqual(['bob@other.org']);
  expect(waitingAddresses(marks, ownership(['bob@other.org']))).toEqual([]);
});

test('eight of those who wait are named, of more how many there are', () => {
  const waiting = (count: number): string => {
    const some = Array.from({ length: count }, (_, at) => [`report|weekly|p${at}@other.org|Board`, mark()] as const);
    return waitingSentences(new Map(some), ownership([]), UTC)
      .map((sentence) => say(sentence, 'en'))
      .join();
  };
  const more = (count: number): string => say({ text: 'mail_held_more', values: { count } }, 'en');
  expect([waiting(0), waiting(8).includes('p7@'), waiting(9).includes('p8@')]).toEqual(['', true, false]);
  expect(waiting(9)).toContain(more(1));
  expect(waiting(11)).toContain(more(3));
});

test('who has agreed is found whatever the capitals of the address', () => {
  const agreed = ownership(['bob@other.org']);
  expect(agreementSentence('Bob@Other.org', agreed, UTC)).toMatchObject({
    text: 'mail_agreed',
    values: { by: 'Ann@Example.com' },
  });
  expect(agreementSentence('cor@other.org', agreed, UTC)).toBeNull();
});

test('a mail that may not have arrived is told as long as its report is planned', () => {
  const told = (more: object): string[] =>
    mailAttention(new Map([['report|weekly|ann@example.com|Board', mark({ state: 'unknown', ...more })]])).map(
      ({ text }) => text,
    );
  expect([told({}), told({ unplanned: 1 })]).toEqual([['mail_delivery_unknown'], []]);
});

test('sixty of those whom no mail reached for want of room are named, of more it is told that there are more', () => {
  const unkept = (count: number): unknown => {
    const full = mark({ state: 'failed', why: 'store' });
    const all = Array.from({ length: count }, (_, at) => [`report|weekly|p${at}@other.org|Board`, full] as const);
    return mailAttention(new Map(all))[0].values?.addresses;
  };
  const sixty = Array.from({ length: 60 }, (_, at) => `p${at}@other.org`).join(', ');
  expect([unkept(60), unkept(61)]).toEqual([sixty, `${sixty} …`]);
});
