import * as fc from 'fast-check';
import { isAddress } from '../../../src/plan/people/address';
import {
  addressOf,
  isAlert,
  isReport,
  mailOf,
  REFRESH,
  readsAs,
  taskKey,
} from '../../../src/schedule/calendar/task-key';

const anyAddress = fc
  .tuple(fc.stringMatching(/^[a-z|%+._-]{1,12}$/), fc.stringMatching(/^[a-z|]{1,8}$/))
  .map(([before, behind]) => `${before}@${behind}.nl`)
  .filter(isAddress);
const anyCadence = fc.constantFrom('workday', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly');
const anyName = fc.oneof(fc.string(), fc.stringMatching(/^[a-z |]{0,12}$/));

test('what a key was made of is read from it, a | in a name or an address included', () => {
  const anyReport = fc.record({
    kind: fc.constant('report' as const),
    cadence: anyCadence,
    address: anyAddress,
    name: anyName,
  });
  fc.assert(fc.property(anyReport, (report) => expect(mailOf(taskKey(report))).toEqual(report)));
  fc.assert(
    fc.property(anyCadence, anyAddress, (cadence, address) => {
      const alert = { kind: 'alert', cadence, address, name: '' } as const;
      expect(mailOf(taskKey(alert))).toEqual(alert);
    }),
  );
});

test('two mails have two keys', () => {
  const anyMail = fc.record({
    kind: fc.constantFrom('report' as const, 'alert' as const),
    cadence: anyCadence,
    address: anyAddress,
  });
  fc.assert(
    fc.property(anyMail, anyMail, anyName, (one, other, name) => {
      const keys = [one, other].map((mail) => taskKey({ ...mail, name: mail.kind === 'report' ? name : '' }));
      const isSame = one.kind === other.kind && one.cadence === other.cadence && one.address === other.address;
      expect(keys[0] === keys[1]).toBe(isSame);
    }),
  );
});

test('keys are those that earlier versions kept', () => {
  const ann = { cadence: 'weekly', address: 'ann@firm.nl', name: '' };
  expect(taskKey({ ...ann, kind: 'report' })).toBe('report|weekly|ann@firm.nl|');
  expect(taskKey({ ...ann, kind: 'report', name: 'Board' })).toBe('report|weekly|ann@firm.nl|Board');
  expect(taskKey({ ...ann, kind: 'alert' })).toBe('alert|weekly|ann@firm.nl');
});

test('keys that earlier versions kept are read', () => {
  expect(mailOf('report|weekly|ann@firm.nl|Board | sales')).toEqual({
    kind: 'report',
    cadence: 'weekly',
    address: 'ann@firm.nl',
    name: 'Board | sales',
  });
  expect(mailOf('report|monthly|ann@firm.nl|')?.name).toBe('');
  expect(mailOf('alert|workday|ann@firm.nl')).toMatchObject({ kind: 'alert', address: 'ann@firm.nl' });
});

test('the refresh, and what is no key, is no mail', () => {
  for (const key of [REFRESH, '', 'report', 'letter|weekly|ann@firm.nl|Board']) {
    expect(mailOf(key)).toBeNull();
    expect([addressOf(key), isReport(key), isAlert(key)]).toEqual(['', false, false]);
  }
});

test('a report under another name reads as the same; one of another cadence or person does not', () => {
  expect(readsAs('report|weekly|ann@firm.nl|Board', 'report|weekly|ann@firm.nl|Sales')).toBe(true);
  expect(readsAs('report|weekly|ann@firm.nl|Board', 'report|monthly|ann@firm.nl|Board')).toBe(false);
  expect(readsAs('report|weekly|ann@firm.nl|Board', 'report|weekly|bob@firm.nl|Board')).toBe(false);
});
