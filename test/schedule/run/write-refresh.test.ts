import type { GuardMemory, Notice } from '../../../src/schedule/protect/guard-memory';
import { timeBox } from '../../../src/schedule/records/memory/time-box';
import { opened } from '../../../src/schedule/run/open-tabs';
import { type WrittenRefresh, writeRefresh } from '../../../src/schedule/run/write-refresh';
import { Refusal } from '../../../src/texts/refusal';
import { kpiSheet } from './our-tabs';
import { NOW, type Shelf, shelfOf } from './run-with-store';

const header = ['Deal ID', 'Stage', 'Amount', 'Created', 'Close date', 'Owner'];
const rows = Array.from({ length: 40 }, (_, at) => [
  `D${at}`,
  at % 2 ? 'Won' : 'Lost',
  100,
  '2017-04-03',
  '2017-05-10',
]);
const deals = { id: 1, name: 'Deals', cells: [header, ...rows.map((row) => [...row, 'Ann'])] };

/** Refreshes a KPI sheet with one KPI; `typing` is done after the tabs were opened. */
function refreshed(
  shelf: Shelf,
  typing: () => void = () => undefined,
  { guard = null, notices = [] }: { guard?: GuardMemory | null; notices?: Notice[] } = {},
): WrittenRefresh {
  const document = Object.assign(shelf.services.document(), { keep: () => undefined, showCharts: () => undefined });
  const behind = { ...shelf.run().behind, guard };
  const before = opened(shelf.tabs, document, behind);
  typing();
  const time = timeBox(() => NOW);
  const setting = { document, store: shelf.services.store, behind, notices, time, name: '2017-05-22' };
  return writeRefresh(before, { ...setting, now: document.zone.toWall(NOW) });
}

test('the KPI sheet is written last, after all that it tells of', () => {
  const shelf = shelfOf([deals, kpiSheet('Olga')]);
  const { sheet } = refreshed(shelf);
  const names = shelf.written.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(1);
  expect(names.indexOf(sheet)).toBe(names.length - 1);
});

test('an owner who is typed while it is computed is the one that is written down', () => {
  const shelf = shelfOf([deals, kpiSheet('Olga')]);
  refreshed(shelf, () => {
    shelf.tabs = [deals, kpiSheet('Bob')];
  });
  const written = JSON.stringify(shelf.written);
  expect(written).toContain('"Bob"');
  expect(written).not.toContain('Olga');
});

test('what was noticed on earlier days is told beside what is noticed now', () => {
  const shelf = shelfOf([deals, kpiSheet('Olga')]);
  const gone = { kind: 'history', id: 99, name: 'KPI history' } as const;
  const guard = { ...{ tabs: [gone], headerRow: 0, at: {}, rows: {}, written: {} }, history: null };
  const before = { day: '2017-05-20', sentence: { text: 'guard_tab_gone', values: { tab: 'KPIs per rep' } } } as const;
  const { notices } = refreshed(shelf, undefined, { guard, notices: [before] });
  expect(notices.map(({ day, sentence }) => [day, sentence.text])).toEqual([
    ['2017-05-20', 'guard_tab_gone'],
    ['2017-05-22', 'guard_record_gone'],
  ]);
});

test('where there is room for one thing alone, the cells that are about to change are kept and what watches gives way', () => {
  const shelf = shelfOf([deals, kpiSheet('Olga')], { 'schedule:guard': 'of before', 'schedule:notices': '[]' });
  const { store } = shelf.services;
  const { write } = store;
  store.write = (values) => {
    if (Object.keys(values).length > 1) throw new Refusal({ text: 'store_full' });
    write(values);
  };
  refreshed(shelf);
  expect(Object.keys(shelf.kept).filter((key) => /guard|notices|journal/.test(key))).toEqual(['schedule:journal']);
});
