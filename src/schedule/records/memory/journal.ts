import type { Cell } from '../../../base/cell';
import type { Zone } from '../../../base/zone';
import { keyOf } from '../../../plan/read-plan';
import { cellText } from '../../../plan/tab/plan-cell';
import { type ShownColumn, type ShownKpi, sameCell } from '../../../plan/tab/shown-kpi';
import type { OwnTabs } from '../../../sheet/build-sheets';
import { isUnreadable } from '../../../sheet/kpi-sheet/typed/unreadable-cells';
import { fitsOneValue, keptThings } from '../../../store/kept-things';
import { asOne, forget, keptText, parsed } from '../../../store/kept-values';
import type { Properties, PropertyStore } from '../../../store/properties';

/**
 * The cells of the KPI sheet that are a person's to change and that a run is about to change itself, as they stood: a
 * target of last month, say. A run that is cut off between writing the plan tab and writing the KPI sheet leaves them
 * standing, and the next run would take them for something that a person has typed.
 */
export type Journal = [key: string, column: ShownColumn, before: Kept, after: Kept][];

type Kept = string | number;

const JOURNAL = keptThings.journal;

/** The cells of existing rows that will show something else than they do. */
export function journalOf(own: OwnTabs, shown: readonly ShownKpi[], zone: Zone): Journal {
  const after = new Map(shown.map((one) => [keyOf(one), one.cells]));
  return (own.kpiSheet?.sheet.rows ?? []).flatMap((row) =>
    (Object.keys(row.cells) as ShownColumn[]).flatMap((column): Journal => {
      const { key, cells } = row;
      const [before, next] = [cells[column], after.get(key)?.[column]];
      if (next === undefined || isUnreadable(row, column, before) || sameCell(column, before, next, zone)) return [];
      return [[key, column, kept(before, zone), kept(next, zone)]];
    }),
  );
}

function kept(cell: Cell, zone: Zone): Kept {
  return typeof cell === 'number' ? cell : cellText(cell, zone);
}

/** What can be kept of it: nothing where it is more than one value holds. */
export function fitting(journal: Journal): Journal {
  return fitsOneValue(JSON.stringify(journal)) ? journal : [];
}

/** The property that keeps it. */
export function keptJournal(journal: Journal): Properties {
  return asOne(JOURNAL, journal.length === 0 ? '' : JSON.stringify(journal));
}

export function forgetJournal(store: Pick<PropertyStore, 'remove'>): void {
  forget(JOURNAL, store);
}

export function journalFrom(properties: Readonly<Properties>): Journal {
  const kept = parsed<Journal>(keptText(JOURNAL, properties));
  return Array.isArray(kept) ? (kept as Journal) : [];
}

/**
 * Our tabs as a whole run would have left them. Where the plan tab says already what a cell was to show, and the cell
 * still stands as before, that is no typing: what had been typed is in the plan by now.
 */
export function replayed(own: OwnTabs, journal: Journal, zone: Zone): OwnTabs {
  const { plan, kpiSheet } = own;
  if (journal.length === 0 || !plan || !kpiSheet) return own;
  const shown = plan.shown.map((one): ShownKpi => {
    const standing = kpiSheet.sheet.rows.find((row) => row.key === keyOf(one))?.cells ?? {};
    const untouched = journal.filter(
      ([key, column, before, after]) =>
        key === keyOf(one) &&
        standing[column] !== undefined &&
        sameCell(column, standing[column], before, zone) &&
        sameCell(column, one.cells[column], after, zone),
    );
    const cells = Object.fromEntries(untouched.map(([, column, before]): [string, Cell] => [column, before]));
    return { ...one, cells: { ...one.cells, ...cells } };
  });
  return { ...own, plan: { ...plan, shown } };
}
