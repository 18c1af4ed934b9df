import { forgetUndo, keepsUndo, keptUndo, undoOf } from '../../../src/app/undo/kept-undo';
import { UTC } from '../../../src/base/zone';
import { emptyDraft } from '../../../src/sheet/draft/draft';
import { NOTHING_HELD } from '../../../src/sheet/undo/sheet-change';
import { DocumentStore } from '../../../src/store/document-store';
import { keptThings } from '../../../src/store/kept-things';

function memoryStore(): DocumentStore {
  const kept: Record<string, string> = {};
  return new DocumentStore({
    readAll: () => ({ ...kept }),
    write: (values) => void Object.assign(kept, values),
    remove: (key) => void delete kept[key],
    removeAll: () => {},
  });
}

const build = (at: number) => ({ last: { at, by: '' }, document: 'here', asOf: '', known: [], plan: null });
const held = { ...NOTHING_HELD, values: [['old']], formulas: [['']] };
const drafts = (text = 'new') => ({ ...emptyDraft(0, 'KPIs'), values: [{ row: 1, column: 1, values: [[text]] }] });
const tabs = [{ name: 'KPI charts', cells: [['Charts']] }];
const unchanged = { made: [], changed: [], removed: [] };
const chartTab = (more: object = {}) => ({
  tab: { cells: drafts('Charts'), ...unchanged, board: unchanged, names: [], ...more },
  standing: { index: 0, sheet: 9 },
});

/** What is kept of a build at 5 that came after another, or was the first. */
function kept(store: DocumentStore, more: Partial<Parameters<typeof undoOf>[0]> = {}, before: object | null = null) {
  const setup = { step: 'review' } as never;
  const written = [{ draft: drafts(), sheet: 7, held }];
  const undo = undoOf({ kind: 'build', setup, written, charts: null, ...more }, { zone: UTC, tabs, store } as never);
  store.putAll([[keptThings.build, build(5)], ...undo(5, before as never)]);
  return keptUndo(store);
}

test('a sheet that was changed is kept with what it held, one that was made with what it holds', () => {
  const [changed] = kept(memoryStore())?.sheets ?? [];
  expect(changed).toMatchObject({ sheet: 7, values: [[1, 1, 'old', 'new']] });
  const [made] = kept(memoryStore(), { written: [{ draft: drafts(), sheet: 8, held: null }] })?.sheets ?? [];
  expect(made).toEqual({ sheet: 8, made: expect.any(String) });
});

test('the set-up is kept of the first build alone: a later one goes back to the sheets as they were', () => {
  expect(kept(memoryStore())?.setup).not.toBeNull();
  expect(kept(memoryStore(), {}, { ...build(3), last: null })?.setup).not.toBeNull();
  const later = kept(memoryStore(), {}, build(3));
  expect([later?.setup, later?.before?.last?.at]).toEqual([null, 3]);
  expect(kept(memoryStore(), { setup: undefined })?.setup).toBeNull();
});

test('of charts only tables are put back; where one was made, changed or removed all stay', () => {
  const charts = (more: object = {}) => kept(memoryStore(), { charts: chartTab(more) })?.charts;
  expect(charts()).toMatchObject({ sheet: 9 });
  for (const part of ['made', 'changed', 'removed']) expect([part, charts({ [part]: [{}] })]).toEqual([part, null]);
  expect(charts({ board: { ...unchanged, made: [{}] } })).toBeNull();
  const made = kept(memoryStore(), { charts: { ...chartTab(), standing: null } })?.charts;
  expect(made).toEqual({ made: expect.any(String) });
});

test('what was built since makes it worthless, and so does anything that is no such thing', () => {
  const store = memoryStore();
  expect(keepsUndo(store)).toBe(false);
  kept(store);
  expect(keepsUndo(store)).toBe(true);
  store.put(keptThings.build, build(6));
  expect([keptUndo(store), keepsUndo(store)]).toEqual([null, true]);
  store.put(keptThings.build, build(5));
  store.put(keptThings.undo, { at: 5 });
  expect(keptUndo(store)).toBeNull();
  forgetUndo(store);
  expect(keepsUndo(store)).toBe(false);
});

test('more than there is room for is not kept: by itself, or beside all else', () => {
  const texts = (length: number) => ({ written: [{ draft: drafts('x'.repeat(length)), sheet: 7, held }] });
  // One kB less than what is said to be the most, and one more; the names around the text take some hundred bytes.
  expect(kept(memoryStore(), texts(149_000))).not.toBeNull();
  expect(kept(memoryStore(), texts(150_000))).toBeNull();
  const full = memoryStore();
  full.put(keptThings.setup, 'x'.repeat(400_000));
  expect(kept(full, texts(10))).toBeNull();
  const nearly = memoryStore();
  nearly.put(keptThings.setup, 'x'.repeat(396_000));
  expect(kept(nearly, texts(5_000))).toBeNull();
  expect(kept(nearly, texts(1_000))).not.toBeNull();
});
