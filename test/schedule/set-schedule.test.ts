import { kpis } from '../../src/kpis';
import { planTabRows } from '../../src/plan/tab/plan-tab-rows';
import type { Mail } from '../../src/schedule/ports/mail';
import type { OpenTab } from '../../src/schedule/ports/services';
import { mayReach } from '../../src/schedule/records/memory/agreement';
import { ownershipOf } from '../../src/schedule/records/memory/ownership';
import { type KeptMark, keptMarks, keptMemory, marksOf, memoryOf } from '../../src/schedule/records/memory/run-memory';
import {
  confirmRecipients,
  sendAgain,
  sendTest,
  startOnBuilt,
  startSchedule,
  stopSchedule,
} from '../../src/schedule/set-schedule';
import type { Properties } from '../../src/store/properties';
import { Refusal } from '../../src/texts/refusal';
import { kpiSheet } from './run/our-tabs';
import { NOW, type Shelf, shelfOf } from './run/run-with-store';

const SHEETS = { kpiSheet: 7, planTab: 8 };
const GOOGLE = 'This script has too many triggers.';

interface Person {
  user?: string;
  /** Ids of the triggers that stand in this document, and how many the person has in all; null: Google makes no more. */
  here?: string[];
  count?: number | null;
}

/** A spreadsheet before this person. By default Ann, who has no trigger yet, and whom Google makes one: `new`. */
function before(shelf: Shelf, { user = 'ann@example.com', here = [], count = null }: Person = {}): Shelf['services'] {
  return {
    ...shelf.services,
    user: () => user,
    triggers: {
      listHere: () => here,
      stands: (id) => here.includes(id),
      count: () => count ?? here.length,
      create: () => {
        if (count !== null) throw new Error(GOOGLE);
        return 'new';
      },
      remove: (id) => shelf.removed.push(id),
    },
  };
}

const unscheduled = { generation: 0, owner: '', trigger: '' };

/** The sentence with which something is refused. */
function refusal(act: () => void): Refusal['sentence'] {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.sentence;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a schedule that is started on sheets just built', () => {
  test.each<[string, Person, string]>([
    ['gets a trigger', {}, 'new'],
    ['takes the one that stands here unrecorded, so that there are never two', { here: ['stray'] }, 'stray'],
  ])('%s', (_, person, trigger) => {
    const shelf = shelfOf([], {}, unscheduled);
    startOnBuilt(before(shelf, person), SHEETS);
    expect(ownershipOf(shelf.kept)).toMatchObject({ owner: 'ann@example.com', trigger, started: shelf.now });
  });

  test('stays whose it is where it runs already', () => {
    const shelf = shelfOf();
    startOnBuilt(before(shelf, { user: 'bob@example.com' }), SHEETS);
    expect(ownershipOf(shelf.kept)).toMatchObject({ owner: 'ann@example.com', trigger: 'T1', generation: 1 });
  });

  test.each<[string, Person, Refusal['sentence']]>([
    ['whom Google does not name', { user: '' }, { text: 'schedule_no_account' }],
    ['with as many as Google allows', { count: 20 }, { text: 'schedule_most_triggers', values: { count: 20 } }],
    ['whom Google makes none for another reason', { count: 3 }, { text: 'schedule_no_trigger' }],
  ])('is none for a person %s, who is told why', (_, person, sentence) => {
    const shelf = shelfOf([], {}, unscheduled);
    expect(refusal(() => startOnBuilt(before(shelf, person), SHEETS))).toEqual(sentence);
    expect(ownershipOf(shelf.kept)).toMatchObject(unscheduled);
  });

  test('leaves it to Google to say that a permission is missing', () => {
    const shelf = shelfOf([], {}, unscheduled);
    shelf.permissionUrl = 'https://example.com/grant';
    expect(() => startOnBuilt(before(shelf, { count: 20 }), SHEETS)).toThrow(GOOGLE);
  });
});

test.each([
  ['one that runs goes on: what was due before is due', 'T1', 5],
  ['one that was stopped begins anew', '', null],
])('of a schedule that somebody else starts %s', (_what, trigger, started) => {
  const shelf = shelfOf([], {}, { trigger, started: 5 });
  // There is no tab that could be refreshed at once.
  expect(() => startSchedule(before(shelf, { user: 'bob@example.com' }))).toThrow();
  expect(ownershipOf(shelf.kept)).toMatchObject({ owner: 'bob@example.com', started: started ?? shelf.now });
});

test('a schedule is stopped also by somebody whom Google does not name, and its trigger goes', () => {
  const shelf = shelfOf();
  stopSchedule(before(shelf, { user: '' }));
  expect(ownershipOf(shelf.kept)).toMatchObject({ trigger: '', stopped: { by: '', at: shelf.now } });
  expect(shelf.removed).toEqual(['T1']);
});

describe('a schedule that somebody else ends', () => {
  const nothing = { shown: [], removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
  const planTab: OpenTab = {
    ...{ id: 3, name: 'Our plan' },
    cells: planTabRows({ plan: {}, asOf: '2017-05-21', ...nothing }, kpis, 'en').map(({ cells }) => cells),
  };

  function endedBy(...people: [who: string, after: number, how?: 'schedule_removed_by'][]) {
    const known = keptMemory({ ...memoryOf({}, 0), kpiSheet: 2, planTab: 3 });
    const shelf = shelfOf([kpiSheet('Ann'), planTab], known);
    const sent: Mail[] = [];
    const { document } = shelf.services;
    for (const [user, after, how] of people) {
      const services = {
        ...before(shelf, { user }),
        ...{ language: 'en', document: () => ({ ...document(), url: () => 'https://docs.google.com/spreadsheets/' }) },
        mail: { send: (mail: Mail) => sent.push(mail) },
      };
      shelf.now = NOW + after;
      stopSchedule(services as unknown as typeof shelf.services, how);
    }
    const told = (person: string): boolean => JSON.stringify(shelf.written).includes(person);
    return { stopped: ownershipOf(shelf.kept).stopped, told, sent };
  }

  test('tells who it was: what is kept, the sheet, and a last mail to its owner', () => {
    const { stopped, told, sent } = endedBy(['bob@example.com', 0]);
    expect([stopped, told('bob@example.com')]).toEqual([{ by: 'bob@example.com', at: NOW }, true]);
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(JSON.stringify(sent)).toContain('bob@example.com');
  });

  test('stays that of who stopped it first; who takes it all away is named then', () => {
    const again = endedBy(['bob@example.com', 0], ['cas@example.com', 9]);
    expect([again.stopped, again.sent.length]).toEqual([{ by: 'bob@example.com', at: NOW }, 1]);
    expect(endedBy(['bob@example.com', 0], ['cas@example.com', 9, 'schedule_removed_by']).stopped).toEqual({
      ...{ by: 'cas@example.com', at: NOW + 9 },
    });
  });
});

describe('a yes to an address', () => {
  const reached = (user: string): boolean => {
    const shelf = shelfOf();
    confirmRecipients(before(shelf, { user }), ['friend@else.net']);
    return mayReach('friend@else.net', ownershipOf(shelf.kept));
  };

  test('of somebody else than the owner lets no mail go out in the owner’s name', () => {
    expect(reached('bob@example.com')).toBe(false);
  });

  test.each([
    ['Ann@Example.com', true],
    ['bob@example.com', false],
  ])('of %s lets what waited for it go at once: %s', (user, isLooked) => {
    const refreshed = new Map([['refresh', { since: 1, occurrence: '2017-05-22', state: 'done' as const }]]);
    const shelf = shelfOf([], keptMarks(refreshed));
    confirmRecipients(before(shelf, { user }), ['friend@else.net']);
    expect(shelf.opened > 0).toBe(isLooked);
  });

  test('needs a person whom Google names', () => {
    expect(refusal(() => reached(''))).toEqual({ text: 'schedule_no_account' });
  });
});

test('a test report needs a person whom Google names: there is nobody to send it to', () => {
  expect(refusal(() => sendTest(before(shelfOf(), { user: '' })))).toEqual({ text: 'schedule_no_account' });
});

test('a mail that may not have arrived goes again whole, and nothing else does', () => {
  const sent = (state: KeptMark['state'], occurrence = '2017-05-22'): KeptMark => ({ since: 1, occurrence, state });
  const [report, alert] = ['report|weekly|team@example.com|Team', 'alert|workday|team@example.com'];
  const others: [string, KeptMark][] = [
    ['report|weekly|boss@example.com|Team', sent('unknown')],
    ['report|monthly|team@example.com|Board', sent('unknown', '2017-05-01')],
    ['report|workday|team@example.com|Daily', sent('done')],
  ];
  const marks = new Map<string, KeptMark>([[report, sent('unknown')], [alert, sent('begun')], ...others]);
  const shelf = shelfOf([], keptMarks(marks) as Properties);
  // In the name of Ann mails go out at her next hour.
  sendAgain(before(shelf, { user: 'bob@example.com' }), report);
  const states = Object.fromEntries([...marksOf(shelf.kept)].map(([key, { state }]) => [key, state]));
  expect(states).toEqual({
    ...Object.fromEntries(others.map(([key, { state }]) => [key, state])),
    ...{ [report]: 'failed', [alert]: 'failed' },
  });
});
