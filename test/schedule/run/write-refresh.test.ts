import { timeBox } from '../../../src/schedule/records/memory/time-box';
import { opened } from '../../../src/schedule/run/open-tabs';
import { type WrittenRefresh, writeRefresh } from '../../../src/schedule/run/write-refresh';
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
function refreshed(shelf: Shelf, typing: () => void = () => undefined): WrittenRefresh {
  const document = Object.assign(shelf.services.document(), { keep: () => undefined, showCharts: () => undefined });
  const { behind } = shelf.run();
  const before = opened(shelf.tabs, document, behind);
  typing();
  const time = timeBox(() => NOW);
  const setting = { document, store: shelf.services.store, behind, notices: [], time, name: '2017-05-22' };
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
