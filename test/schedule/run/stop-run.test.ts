import { UTC } from '../../../src/base/zone';
import type { ScheduleServices } from '../../../src/schedule/ports/services';
import { ownershipOf } from '../../../src/schedule/records/memory/ownership';
import { memoryOf } from '../../../src/schedule/records/memory/run-memory';
import { Stopped } from '../../../src/schedule/records/memory/time-box';
import { newRun } from '../../../src/schedule/run/scheduled-run';
import { stopRun } from '../../../src/schedule/run/stop-run';
import type { Properties } from '../../../src/store/properties';
import { Refusal } from '../../../src/texts/refusal';

const AN_HOUR = 3_600_000;
const NOW = Date.parse('2017-05-22T08:00:00Z');

/** A spreadsheet without tabs of ours, and what is kept for it; `permission`: where Google asks for it anew. */
function shelf(permission: string | null = null) {
  const kept: Properties = {};
  let [now, writes] = [NOW, 0];
  const store = {
    readAll: () => ({ ...kept }),
    write: (values: Properties) => {
      writes++;
      Object.assign(kept, values);
    },
    remove: (key: string) => {
      delete kept[key];
    },
  };
  const document = { zone: UTC, peek: () => null };
  const services = { now: () => now, permissionUrl: () => permission, store, document: () => document };
  return {
    /** Stops a run that begins an hour after the one before. */
    stop(error: unknown) {
      const before = writes;
      stopRun(newRun(services as unknown as ScheduleServices, ownershipOf(kept), kept), error);
      now += AN_HOUR;
      const { attention, short } = memoryOf(kept, NOW);
      return { said: attention.map(({ text }) => text), values: attention[0]?.values, short, wrote: writes > before };
    },
  };
}

test('a refusal is said in its own sentence, any other error with its message', () => {
  expect(shelf().stop(new Refusal({ text: 'no_data' })).said).toEqual(['no_data']);
  expect(shelf().stop(new Error('Service timed out'))).toMatchObject({
    said: ['schedule_failed'],
    values: { detail: 'Service timed out' },
  });
});

test('where Google asks for permission anew, that is why', () => {
  const { said } = shelf('https://example.com/grant').stop(new Error('You do not have permission'));
  expect(said).not.toEqual(['schedule_failed']);
  expect(said).toHaveLength(1);
});

test('the same is kept once, however often it happens', () => {
  const { stop } = shelf();
  expect(stop(new Refusal({ text: 'no_data' })).wrote).toBe(true);
  expect(stop(new Refusal({ text: 'no_data' })).wrote).toBe(false);
  expect(stop(new Refusal({ text: 'no_dates_in_tabs' })).wrote).toBe(true);
});

test('what takes too long is tried each hour, and after three times in a row once a day, which is said', () => {
  const { stop } = shelf();
  const tooLong = new Stopped({ text: 'no_data' });
  expect(stop(tooLong)).toMatchObject({ said: ['no_data'], short: { tries: 1, retry: NOW } });
  expect(stop(tooLong)).toMatchObject({ said: ['no_data'], short: { tries: 2, retry: NOW + AN_HOUR } });
  const third = stop(tooLong);
  expect(third.said).toEqual(['no_data', 'schedule_once_a_day']);
  const wait = (third.short?.retry ?? 0) - (NOW + 2 * AN_HOUR);
  expect(wait).toBeGreaterThan(23 * AN_HOUR);
  expect(wait).toBeLessThan(24 * AN_HOUR);
});
