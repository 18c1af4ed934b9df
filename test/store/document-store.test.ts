import { DocumentStore } from '../../src/store/document-store';
import { isFull, refusedRoom, sayingWhenFull } from '../../src/store/full-store';
import { keptThings } from '../../src/store/kept-things';
import { asEach, asOne, forget, forgetOne, keptText, keptTexts } from '../../src/store/kept-values';
import type { Properties, PropertyStore } from '../../src/store/properties';

/** Properties in memory, and the calls that they took. */
function memory(properties: Properties = {}): { store: PropertyStore; properties: Properties; calls: string[] } {
  const calls: string[] = [];
  const store: PropertyStore = {
    readAll: () => {
      calls.push('readAll');
      return { ...properties };
    },
    write: (values) => {
      calls.push('write');
      Object.assign(properties, values);
    },
    remove: (key) => {
      calls.push('remove');
      delete properties[key];
    },
    removeAll: () => {
      calls.push('removeAll');
      for (const key of Object.keys(properties)) delete properties[key];
    },
  };
  return { store, properties, calls };
}

const long = 'é'.repeat(20_000);

test('what is too long for one value is kept in parts, and shorter content leaves none behind', () => {
  const { store, properties } = memory({ other: 'stays' });
  const kept = new DocumentStore(store);
  kept.put(keptThings.setup, { text: long });
  expect(Object.keys(properties).length).toBeGreaterThan(5);
  expect(new DocumentStore(store).get(keptThings.setup)).toEqual({ text: long });
  kept.put(keptThings.setup, { text: 'short' });
  expect(Object.keys(properties).sort()).toEqual(['other', 'setup', 'setup.0']);
  kept.drop(keptThings.setup);
  expect(properties).toEqual({ other: 'stays' });
  expect(kept.get(keptThings.setup)).toBeNull();
});

test('what was kept since is put back with one call a kind, and what stayed is not written again', () => {
  const { store, properties, calls } = memory({ 'schedule:run': 'a', 'schedule:goals': 'b' });
  const kept = new DocumentStore(store);
  const before = { ...kept.all() };
  kept.write({ 'schedule:run': 'c', 'schedule:guard': 'd' });
  calls.length = 0;
  kept.restore(before);
  expect(properties).toEqual(before);
  expect(calls).toEqual(['write', 'remove']);
});

test('a copy forgets what is of its original', () => {
  const { store, properties } = memory({
    build: '1',
    'build.0': '{}',
    'schedule:owner': '{}',
    'schedule:yes a@b.nl': '{}',
  });
  new DocumentStore(store).removeOfOriginal();
  expect(properties).toEqual({ build: '1', 'build.0': '{}' });
});

test('that something is so is kept once', () => {
  const { store, properties, calls } = memory();
  const kept = new DocumentStore(store);
  kept.mark(keptThings.declined);
  kept.mark(keptThings.declined);
  expect(properties).toEqual({ 'schedule:declined': 'true' });
  expect(calls).toEqual(['readAll', 'write']);
});

test('values are read and forgotten by what they are kept of', () => {
  const { store, properties } = memory();
  store.write({
    ...asOne(keptThings.goals, '[]'),
    ...asEach(keptThings.mark, [
      ['refresh', '{}'],
      ['alert', '{}'],
    ]),
  });
  expect(keptText(keptThings.goals, properties)).toBe('[]');
  expect([...keptTexts(keptThings.mark, properties).keys()]).toEqual(['refresh', 'alert']);
  forget(keptThings.goals, store);
  forgetOne(keptThings.mark, 'refresh', store);
  expect(properties).toEqual({ 'schedule:task alert': '{}' });
});

test('a write that fails for want of room says so; any other failure stays what it is', () => {
  const failing = (properties: Properties): PropertyStore => ({
    ...memory(properties).store,
    write: () => {
      throw new Error('Google says no.');
    },
  });
  const full = sayingWhenFull(failing({ much: 'x'.repeat(495 * 1_024) }), () => 'nl');
  const refusal = refusedRoom(() => full.write({ 'schedule:run': 'y' }));
  expect(isFull(refusal)).toBe(true);
  expect(refusal).toMatchObject({ sentence: { text: 'store_full' }, detail: 'Google says no.' });
  // Google counts the keys too: those of reports are as long as their addresses and names.
  const longKeys = { [`schedule:task ${'x'.repeat(3_000)}`]: 'x'.repeat(488 * 1_024) };
  expect(isFull(refusedRoom(() => sayingWhenFull(failing(longKeys), () => 'nl').write({ a: 'b' })))).toBe(true);
  const free = sayingWhenFull(failing({ little: 'x' }), () => 'nl');
  expect(() => refusedRoom(() => free.write({ 'schedule:run': 'y' }))).toThrow('Google says no.');
});

test('all that was ever kept is forgotten at once, in the spreadsheet too', () => {
  const { store, properties, calls } = memory({ setup: '1', 'schedule:run': 'a' });
  const kept = new DocumentStore(store);
  kept.removeAll();
  expect([properties, kept.all(), calls]).toEqual([{}, {}, ['readAll', 'removeAll']]);
});

test('where nothing is to be kept, no service is called', () => {
  const { store, calls } = memory({ a: '1' });
  const kept = new DocumentStore(store);
  kept.write({});
  kept.restore({ ...kept.all() });
  kept.remove('b');
  expect(calls).toEqual(['readAll']);
});
