import { dayFromIso } from '../../../src/base/day';
import { serialOf } from '../../../src/plan/tab/plan-cell';
import { NOTHING_REPORTED } from '../../../src/schedule/records/memory/last-reported';
import { type KeptMark, keptMarks, marksOf, memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { endWithoutRoom } from '../../../src/schedule/run/end-without-room';
import type { ScheduledRun } from '../../../src/schedule/run/scheduled-run';
import { keptThings } from '../../../src/store/kept-things';
import type { Properties } from '../../../src/store/properties';
import { Refusal } from '../../../src/texts/refusal';
import { say } from '../../../src/texts/say';
import { NOW, shelfOf } from './run-with-store';

const { guard, notices, journal, mark } = keptThings;
const full = new Refusal({ text: 'store_full' });
const sent: KeptMark = {
  ...{ since: 0, occurrence: '2017-05-22', state: 'done' },
  lastReported: { ...NOTHING_REPORTED, at: '2017-05-21' },
};
const marks = new Map<string, KeptMark>([
  ['stays', sent],
  ['has left the plan', { ...sent, unplanned: NOW }],
]);

/** What is kept and written once a run has ended without room; `takes`: may these be kept. */
function ended(takes: (values: Properties) => boolean) {
  const kept = { ...keptMarks(marks), [guard.key]: '{}', [notices.key]: '[]', [journal.key]: '[]' };
  const shelf = shelfOf([], kept);
  const run = shelf.run();
  const { services } = run;
  const { store } = services;
  const write = (values: Properties): void => {
    if (!takes(values)) throw full;
    store.write(values);
  };
  const opened = { tabs: [], sorted: { own: { kpiSheet: null } }, plan: {} };
  const there = { ...run, made: 'KPIs', opened, services: { ...services, store: { ...store, write } } };
  endWithoutRoom(there as unknown as ScheduledRun, { ran: NOW, attention: [{ text: 'mail_no_permission' }] }, full);
  return { kept: shelf.kept, written: JSON.stringify(shelf.written) };
}

test('it is said on the sheet before all else that waits, and that the next look is in an hour', () => {
  const { kept, written } = ended(() => true);
  const [first, second] = (['store_full', 'mail_no_permission'] as const).map((text) =>
    written.indexOf(JSON.stringify(say({ text }, 'en')).slice(1, 40)),
  );
  expect([first > 0, second > first]).toEqual([true, true]);
  expect(written).toContain(String(serialOf(dayFromIso('2017-05-22') as number, 9)));
  expect(memoryOf(kept, 0)).toMatchObject({
    ran: NOW,
    attention: [{ text: 'store_full' }, { text: 'mail_no_permission' }],
  });
});

test('what watches over our tabs gives way, and what is known of reports that have left the plan', () => {
  const { kept } = ended(() => true);
  expect([guard, notices, journal].filter(({ key }) => key in kept)).toEqual([]);
  expect([...marksOf(kept)]).toEqual([['stays', expect.objectContaining(sent)]]);
});

test('with less room still it is kept which report has gone, and not what it said', () => {
  const { kept } = ended((values) => !JSON.stringify(values).includes('2017-05-21'));
  expect(kept[`${mark.key}stays`]).not.toContain('2017-05-21');
  expect([marksOf(kept).get('stays')?.occurrence, memoryOf(kept, 0).ran]).toEqual(['2017-05-22', NOW]);
});
