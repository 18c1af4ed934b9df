import { UTC } from '../../../../src/base/zone';
import { crowdedSentences, reportTasks } from '../../../../src/schedule/calendar/tasks';
import { waitingSentences } from '../../../../src/schedule/delivery/waiting-mail';
import { keptAgreements, mayReach } from '../../../../src/schedule/records/memory/agreement';
import { keptOwnership, type Ownership, ownershipOf } from '../../../../src/schedule/records/memory/ownership';
import type { KeptMark } from '../../../../src/schedule/records/memory/run-memory';
import { say } from '../../../../src/texts/say';

const NOON = Date.UTC(2026, 2, 2, 12);
const owner = { generation: 1, owner: 'Owner@example.com', trigger: 't', started: 0 };

/** What the store holds once these people have said yes, in turn, and what an earlier version kept. */
function kept(yes: [string, ...string[]][], whose: Partial<Ownership> = {}, confirmed?: string[]): Ownership {
  const properties: Record<string, string> = {
    'schedule:owner': JSON.stringify({
      ...JSON.parse(Object.values(keptOwnership({ ...owner, ...whose } as Ownership))[0]),
      confirmed,
    }),
  };
  for (const [by, ...addresses] of yes) {
    Object.assign(properties, keptAgreements(addresses, ownershipOf(properties), { by, at: NOON }));
  }
  return ownershipOf(properties);
}

const mark: KeptMark = { since: 0, occurrence: null, state: 'done' };
const marksTo = (...addresses: string[]): Map<string, KeptMark> =>
  new Map(['refresh', ...addresses.map((address) => `report|weekly|${address}|Team`)].map((key) => [key, mark]));
const reportedOf = (marks: Map<string, KeptMark>, ownership: Ownership, language: 'en' | 'nl' = 'en'): string[] =>
  waitingSentences(marks, ownership, UTC).map((sentence) => say(sentence, language));

describe('mail in the owner’s name goes', () => {
  test('to the owner, and to whom the owner has agreed, whatever the capitals', () => {
    const ownership = kept([['owner@EXAMPLE.com', ' Boss@Other.org ', 'ann@example.com']]);
    const asked = ['OWNER@example.com', 'boss@OTHER.org', 'Ann@Example.com', 'bob@example.com'];
    expect(asked.map((address) => mayReach(address, ownership))).toEqual([true, true, true, false]);
  });

  test('to nobody on somebody else’s yes, nor on one that an earlier version kept without a name', () => {
    const ownership = kept([['bob@example.com', 'boss@other.org']], {}, ['friend@else.net', 'Constructor@else.net']);
    for (const address of ['boss@other.org', 'friend@else.net', 'constructor@else.net', 'toString', '__proto__', '']) {
      expect([address, mayReach(address, ownership)]).toEqual([address, false]);
    }
    expect([...ownership.agreements.keys()].sort()).toEqual([
      'boss@other.org',
      'constructor@else.net',
      'friend@else.net',
    ]);
  });

  test('to nobody but the new owner after a takeover, and to all of them again when the first owner is back', () => {
    const yes: [string, ...string[]] = ['owner@example.com', 'boss@other.org'];
    const taken = kept([yes], { owner: 'bob@example.com' });
    expect(['boss@other.org', 'bob@example.com'].map((one) => mayReach(one, taken))).toEqual([false, true]);
    expect(mayReach('boss@other.org', kept([yes]))).toBe(true);
  });

  test('still where the owner has agreed when somebody else says yes as well; not where no address stands', () => {
    const ownership = kept([
      ['owner@example.com', 'boss@other.org'],
      ['bob@example.com', 'boss@other.org', 'no address', `${'x'.repeat(300)}@other.org`],
    ]);
    expect([...ownership.agreements.keys()]).toEqual(['boss@other.org']);
    expect(mayReach('boss@other.org', ownership)).toBe(true);
    // Nobody's schedule runs: the last yes is the one of whom it may be next.
    const stopped = kept(
      [
        ['owner@example.com', 'boss@other.org'],
        ['bob@example.com', 'boss@other.org'],
      ],
      {
        trigger: '',
      },
    );
    expect(mayReach('boss@other.org', { ...stopped, owner: 'bob@example.com' })).toBe(true);
  });
});

describe('who waits for the owner’s yes', () => {
  test('is named with who has asked for it and when, in both languages, and what to do', () => {
    const ownership = kept([['bob@example.com', 'boss@other.org']], {}, ['old@else.net']);
    const marks = marksTo('boss@other.org', 'old@else.net', 'new@example.com', 'owner@example.com');
    expect(reportedOf(marks, ownership)).toEqual([
      say(
        {
          text: 'mail_held',
          values: {
            addresses:
              'boss@other.org (asked for by bob@example.com on 2 Mar 2026), old@else.net (asked for earlier, nobody knows by whom), new@example.com',
            owner: 'Owner@example.com',
          },
        },
        'en',
      ),
    ]);
    expect(reportedOf(marks, ownership, 'nl')[0]).toMatch(
      /^Mail aan boss@other\.org \(gevraagd door bob@example\.com op 2 mrt 2026\).*wacht op een ja van Owner@example\.com/,
    );
    expect(reportedOf(marksTo('owner@example.com'), ownership)).toEqual([]);
  });

  test('is counted beyond eight', () => {
    const marks = marksTo(...Array.from({ length: 60 }, (_, at) => `colleague${at}@example.com`));
    expect(reportedOf(marks, kept([]))[0]).toContain('colleague7@example.com, 52 more waits');
  });

  test('is nobody who has left the plan', () => {
    const marks = new Map([['report|weekly|gone@example.com|Team', { ...mark, unplanned: 1 }]]);
    expect(reportedOf(marks, kept([]))).toEqual([]);
  });
});

describe('a report that names a whole company', () => {
  const to = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => ({ address: `c${from + at}@example.com` }));
  const planTo = (count: number) => ({
    kpis: [
      { id: 'revenue' as const, report: { name: 'Team', cadence: 'weekly' as const, recipients: to(count) } },
      { id: 'win_rate' as const, report: { name: 'team ', cadence: 'weekly' as const, recipients: to(count) } },
      { id: 'arr' as const, report: { name: 'Team', cadence: 'monthly' as const, recipients: to(3, 500) } },
    ],
  });

  test('goes to the first twenty, with all its KPIs; others of its name by themselves', () => {
    const tasks = reportTasks(planTo(60));
    expect(tasks).toHaveLength(23);
    expect(tasks.filter(({ kpis }) => kpis.length === 2)).toHaveLength(20);
  });

  test('is told with what to do; exactly twenty are none too many', () => {
    expect(crowdedSentences(planTo(21)).map((one) => say(one, 'en'))).toEqual([
      say({ text: 'mail_crowded', values: { report: 'Team', count: '21', most: '20' } }, 'en'),
    ]);
    expect(crowdedSentences(planTo(20))).toEqual([]);
    expect(reportTasks(planTo(20))).toHaveLength(23);
  });
});

test('a schedule of nobody reaches nobody, not even an address that is none', () => {
  const nobodys = kept([['', 'boss@other.org']], { owner: '' }, ['friend@else.net']);
  expect(['', ' ', 'boss@other.org', 'friend@else.net'].map((address) => mayReach(address, nobodys))).toEqual([
    ...[false, false, false, false],
  ]);
});

test('who says yes once more, whatever the capitals, has said so on the first day', () => {
  const first = kept([['bob@example.com', 'boss@other.org']]);
  expect(keptAgreements(['Boss@Other.org'], first, { by: 'Bob@Example.com', at: NOON + 1 })).toEqual({});
  expect(Object.keys(keptAgreements(['boss@other.org'], first, { by: 'cor@example.com', at: NOON + 1 }))).toHaveLength(
    1,
  );
});
