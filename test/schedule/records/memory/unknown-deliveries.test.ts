import type { KeptMark } from '../../../../src/schedule/records/memory/run-memory';
import {
  reportNamed,
  unknownDeliveriesToTell,
  unknownDeliveryIn,
  unknownSentence,
} from '../../../../src/schedule/records/memory/unknown-deliveries';
import { say } from '../../../../src/texts/say';

const mark = (more: Partial<KeptMark> = {}): KeptMark => ({
  since: 0,
  occurrence: '2018-01-05',
  state: 'done',
  ...more,
});
const lost = mark({ state: 'unknown' });
const [ann, annAlert, bobAlert] = [
  'report|weekly|ann@x.com|Board',
  'alert|workday|ann@x.com',
  'alert|workday|bob@x.com',
];
const cas = 'report|weekly|cas@x.com|Board';
const told = (key: string, marks: [string, KeptMark][]): string[] =>
  unknownDeliveriesToTell(key, new Map(marks)).map(([other]) => other);

test('a report tells its reader of all their mails that may be lost, and of those of people to whom no report goes', () => {
  const marks: [string, KeptMark][] = [
    [ann, lost],
    [annAlert, lost],
    [bobAlert, lost],
    [cas, lost],
  ];
  expect(told(ann, marks)).toEqual([ann, annAlert, bobAlert]);
  expect(told(annAlert, marks)).toEqual([annAlert]);
  // A report that is on the plan no more reaches nobody.
  expect(told(ann, [...marks.slice(0, 3), [cas, mark({ state: 'unknown', unplanned: 1 })]])).toContain(cas);
});

test('each is told of once, and a later failure does not hide it', () => {
  expect(unknownDeliveryIn(lost)).toBe('2018-01-05');
  expect(unknownDeliveryIn({ ...lost, told: true })).toBeUndefined();
  expect(unknownDeliveryIn(mark({ state: 'failed', unknownDelivery: '2018-01-02' }))).toBe('2018-01-02');
  expect(unknownDeliveryIn(mark())).toBeUndefined();
});

test('it is named as the plan names it, else by what kind of mail it is, with its day', () => {
  expect([ann, annAlert, 'report|weekly|ann@x.com|'].map(reportNamed)).toEqual([
    ...['Board', { text: 'alert_name' }, { text: 'report_title' }],
  ]);
  const says = say(unknownSentence(ann, mark({ state: 'failed', unknownDelivery: '2018-01-02' })), 'en');
  for (const part of ['Board', 'ann@x.com', '2 Jan 2018']) expect(says).toContain(part);
  expect(say(unknownSentence(ann, mark({ occurrence: null })), 'en')).toContain('–');
});
