import { type Cell, isDate } from '../../base/cell';
import { MILLISECONDS_A_DAY } from '../../base/day';
import type { Zone } from '../../base/zone';
import { serialOf } from '../../plan/tab/plan-cell';
import type { DraftCell } from '../draft/draft';

/** What a cell holds: a value, or a formula. */
export type CellContent = string | number | boolean | { formula: string };

/** Parts of a second do not count: a moment comes back from Sheets a little rounded. */
const A_PART = 1e6;

/** What a cell that was read holds; a date as the number by which Sheets keeps it. */
export function contentIn(cell: Cell | undefined, formula: string | undefined, zone: Zone): CellContent {
  if (formula) return { formula };
  if (isDate(cell)) return serialOf(zone.toWall(cell.getTime()) / MILLISECONDS_A_DAY);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}

/** What a cell holds once a draft has written it. */
export function contentAfter(cell: DraftCell): CellContent {
  return typeof cell === 'number' && !Number.isFinite(cell) ? '' : cell;
}

/** Whether two cells hold the same: a formula is the same with whatever separators a locale gives it. */
export function areSameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) * A_PART < 1 + Math.abs(one);
  if (typeof one === 'object' || typeof other === 'object') {
    return typeof one === 'object' && typeof other === 'object' && plainFormula(one) === plainFormula(other);
  }
  return String(one) === String(other);
}

/** A formula without what a locale or a person may write otherwise. */
export function plainFormula({ formula }: { formula: string }): string {
  return formula
    .replace(/[;,\\]/g, ';')
    .replace(/\s+/g, '')
    .toUpperCase();
}
