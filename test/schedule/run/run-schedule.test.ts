import { memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { giveUp, runSchedule } from '../../../src/schedule/run/run-schedule';
import { Refusal } from '../../../src/texts/refusal';
import { NOW, shelfOf } from './run-with-store';

const attentionIn = (kept: Record<string, string>): string[] => memoryOf(kept, NOW).attention.map(({ text }) => text);

test('a trigger that is not the schedule’s own removes itself, opens no tab and changes nothing', () => {
  const shelf = shelfOf();
  const before = { ...shelf.kept };
  expect(runSchedule(shelf.services, 'T0')).toBe('not ours');
  expect([shelf.removed, shelf.opened, shelf.kept]).toEqual([['T0'], 0, before]);
});

test.each([['T1'], [null]])('where the schedule is stopped, that of %s is none of its own', (trigger) => {
  const shelf = shelfOf([], {}, { trigger: '' });
  expect(runSchedule(shelf.services, trigger)).toBe('not ours');
  expect(shelf.removed).toEqual(trigger === null ? [] : [trigger]);
});

test('whatever fails stops the run, is said, and leaves the trigger in its place', () => {
  const shelf = shelfOf();
  shelf.services.document = () => {
    throw new Error('Service timed out');
  };
  expect(runSchedule(shelf.services, 'T1')).toBe('stopped');
  expect([attentionIn(shelf.kept), shelf.removed]).toEqual([['schedule_failed'], []]);
});

test('a run that could not begin says why, and one of another trigger throws it on', () => {
  const shelf = shelfOf();
  const reason = new Refusal({ text: 'no_data' });
  giveUp(shelf.services, 'T1', reason);
  expect(attentionIn(shelf.kept)).toEqual(['no_data']);
  expect(() => giveUp(shelf.services, 'T0', reason)).toThrow(reason);
});
