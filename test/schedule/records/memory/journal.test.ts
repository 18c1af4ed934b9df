import { UTC } from '../../../../src/base/zone';
import type { ShownCells } from '../../../../src/plan/tab/shown-kpi';
import {
  fitting,
  type Journal,
  journalFrom,
  journalOf,
  keptJournal,
  replayed,
} from '../../../../src/schedule/records/memory/journal';
import type { OwnTabs } from '../../../../src/sheet/build-sheets';

const revenue = { id: 'revenue', variant: 'standard', span: { from: '', to: '' }, removed: false };
const cells = (target: number | string, owner = 'ann@firm.com'): ShownCells =>
  ({ target, floor: '', stretch: '', owner }) as unknown as ShownCells;

/** Our tabs: what stands on the KPI sheet, and what the plan tab says that it shows. */
const tabs = (standing: ShownCells, shown: ShownCells): OwnTabs =>
  ({
    kpiSheet: { sheet: { rows: [{ ...revenue, key: 'revenue', cells: standing }] } },
    plan: { shown: [{ ...revenue, cells: shown }] },
  }) as unknown as OwnTabs;

const shownBy = ({ plan }: OwnTabs): unknown => plan?.shown[0].cells.target;
const changed: Journal = [['revenue', 'target', 100, 200]];

test('it has the cells that a run is about to change, as they stand and as they will', () => {
  const about = [{ ...revenue, cells: cells(200) }];
  expect(journalOf(tabs(cells(100), cells(100)), about, UTC)).toEqual(changed);
  expect(journalOf(tabs(cells(200), cells(200)), about, UTC)).toEqual([]);
});

test('what nobody can read is the person’s to mend, and no run changes it', () => {
  expect(journalOf(tabs(cells('a lot'), cells(100)), [{ ...revenue, cells: cells(200) }], UTC)).toEqual([]);
});

test('a cell that a run cut off has left standing is no typing; one that differs from both is', () => {
  // The plan tab was written, the KPI sheet was not.
  expect(shownBy(replayed(tabs(cells(100), cells(200)), changed, UTC))).toBe(100);
  // Somebody typed 150 meanwhile: the plan tab still shows 200, so that the difference is seen.
  expect(shownBy(replayed(tabs(cells(150), cells(200)), changed, UTC))).toBe(200);
  // Neither was written.
  expect(shownBy(replayed(tabs(cells(100), cells(100)), changed, UTC))).toBe(100);
});

test('it is read again as it was kept; one that is more than a value holds is none', () => {
  expect(journalFrom(keptJournal(changed))).toEqual(changed);
  expect(journalFrom(keptJournal([]))).toEqual([]);
  expect(journalFrom({})).toEqual([]);
  const long: Journal = Array.from({ length: 1_000 }, (_, at) => [`kpi ${at}`, 'target', at, at + 1]);
  expect(fitting(changed)).toEqual(changed);
  expect(fitting(long)).toEqual([]);
});
