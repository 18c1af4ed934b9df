import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import type { OpenTab } from '../../../src/schedule/ports/services';
import { comparable, hashesOf } from '../../../src/schedule/protect/guard-hash';
import type { GuardMemory } from '../../../src/schedule/protect/guard-memory';
import { mended, rowHash } from '../../../src/schedule/protect/guard-mend';
import { headerText, type SheetColumn } from '../../../src/sheet/kpi-sheet/columns';
import { say } from '../../../src/texts/say';

const columns: SheetColumn[] = ['kpi', 'actual', 'status', 'owner', 'n'];
const at = Object.fromEntries(columns.map((column, place) => [column, place + 1]));
const header = columns.map((column) => say({ text: headerText(column) }, 'en'));
const revenue: Cell[] = ['Revenue', 1200, 'on track', 'Ann', 17];
const winRate: Cell[] = ['Win rate', 0.4, 'behind', 'Bob', 30];

const guard: GuardMemory = {
  tabs: [{ kind: 'kpiSheet', id: 7, name: 'KPIs' }],
  headerRow: 1,
  at,
  rows: { revenue: rowHash(revenue, at, UTC), win_rate: rowHash(winRate, at, UTC) },
  written: { kpiSheet: hashesOf([...revenue, ...winRate].map((cell) => comparable(cell, UTC))) },
  history: null,
};

const setting = { language: 'en' as const, zone: UTC, formulasOf: () => [] };
const raw: OpenTab = { id: 1, name: 'Deals', cells: [['Deal']] };

function after(cells: Cell[][], memory: GuardMemory | null = guard) {
  const { tabs, mends } = mended([raw, { id: 7, name: 'KPIs', cells }], memory, setting);
  return { cells: tabs[1].cells, mends };
}

const typedAt = (row: number, column: SheetColumn, typed: Cell): Cell[][] => {
  const cells = [header, revenue, winRate].map((line) => [...line]);
  cells[row][columns.indexOf(column)] = typed;
  return cells;
};

test('a sheet on which nothing of ours was typed over is read as it stands', () => {
  const cells = typedAt(1, 'owner', 'Cas');
  expect(after(cells)).toEqual({ cells, mends: [] });
});

test('a header that was typed over is put back, and what was typed is told', () => {
  const place = columns.indexOf('status');
  const { cells, mends } = after(typedAt(0, 'status', 'Mood'));
  expect(cells[0]).toEqual(header);
  expect(mends).toEqual([{ kind: 'header', row: 1, column: place + 1, text: header[place], typed: 'Mood' }]);
});

test('a name that was typed over is put back by the numbers of its row', () => {
  const { cells, mends } = after(typedAt(2, 'kpi', 'Hit rate of Bob'));
  expect(cells.map(([name]) => name)).toEqual([header[0], 'Revenue', 'Win rate']);
  expect(mends).toEqual([{ kind: 'name', row: 3, column: 1, text: 'Win rate', typed: 'Hit rate of Bob' }]);
});

test('a column of the person’s own in the place of ours is left alone', () => {
  const cells = typedAt(0, 'status', 'Mood');
  for (const [row, mood] of [
    [1, 'sunny'],
    [2, 'grey'],
  ] as const)
    cells[row][columns.indexOf('status')] = mood;
  expect(after(cells)).toEqual({ cells, mends: [] });
});

test('a row whose numbers are others is nobody’s for sure, and keeps the name that was typed', () => {
  const cells = typedAt(2, 'kpi', 'Hit rate of Bob');
  cells[2][columns.indexOf('n')] = 31;
  expect(after(cells)).toEqual({ cells, mends: [] });
});

test('without a memory of the last run nothing is put back', () => {
  const cells = typedAt(0, 'status', 'Mood');
  expect(after(cells, null)).toEqual({ cells, mends: [] });
});

test('a header over as many cells of ours as of the person’s own is put back, over more of these it is not', () => {
  const place = columns.indexOf('owner');
  const one = typedAt(0, 'owner', 'Boss');
  one[1][place] = 'Zoe';
  expect(after(one).mends.map(({ column }) => column)).toEqual([place + 1]);
  const more = [...one, ['', '', '', 'Yves', '']];
  expect(after(more).mends).toEqual([]);
});
