import { offered } from '../../emulation';
import { RangeStyles } from './range-styles';

type Google = GoogleAppsScript.Spreadsheet.Range;

const DEEPEST = 8;

/** Columns that stand together and can be closed together, from 1. */
interface Group {
  first: number;
  last: number;
  depth: number;
}

/** Groups of columns; those of rows are not offered. A closed group's columns are hidden. */
export class RangeGroups
  extends RangeStyles
  implements Pick<Google, 'shiftColumnGroupDepth' | 'collapseGroups' | 'expandGroups'>
{
  /** The sign that opens a group stands before it, so the first column can be in none. */
  shiftColumnGroupDepth(delta: number): Google {
    const { area, sheet } = this.place;
    if (area.column === 1)
      throw new Error('The first column cannot be grouped: no place is left for the sign before it.');
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.columnDepths.get(column) ?? 0;
      const depth = Math.min(DEEPEST, Math.max(0, before + delta));
      if (depth > 0) sheet.columnDepths.set(column, depth);
      else sheet.columnDepths.delete(column);
      if (before > 0 && depth === 0) sheet.hiddenColumns.delete(column);
    }
    return offered<Google>(this);
  }

  /** Every group within the range; where there is none, the deepest open one that it touches. */
  collapseGroups(): Google {
    const { hiddenColumns } = this.place.sheet;
    const isOpen = ({ first, last }: Group): boolean => columnsOf(first, last).some((one) => !hiddenColumns.has(one));
    const within = this.#groups().filter((group) => this.#holds(group));
    const touched = this.#groups().filter((group) => this.#touches(group) && isOpen(group));
    const closed = within.length > 0 ? within : deepest(touched);
    for (const { first, last } of closed) for (const column of columnsOf(first, last)) hiddenColumns.add(column);
    return offered<Google>(this);
  }

  /** Every group within the range; where there is none, the outermost closed one that it touches. */
  expandGroups(): Google {
    const { hiddenColumns } = this.place.sheet;
    const within = this.#groups().filter((group) => this.#holds(group));
    const touched = this.#groups().filter((group) => this.#touches(group));
    for (const { first, last } of within.length > 0 ? within : touched.slice(0, 1)) {
      for (const column of columnsOf(first, last)) hiddenColumns.delete(column);
    }
    return offered<Google>(this);
  }

  #groups(): Group[] {
    const { columns, columnDepths } = this.place.sheet;
    const groups: Group[] = [];
    for (let depth = 1; depth <= Math.max(0, ...columnDepths.values()); depth++) {
      for (let column = 1; column <= columns; column++) {
        if ((columnDepths.get(column) ?? 0) < depth) continue;
        const before = groups[groups.length - 1];
        if (before && before.depth === depth && before.last === column - 1) before.last = column;
        else groups.push({ first: column, last: column, depth });
      }
    }
    return groups;
  }

  #holds({ first, last }: Group): boolean {
    const { column, columns } = this.place.area;
    return first >= column && last < column + columns;
  }

  #touches({ first, last }: Group): boolean {
    const { column, columns } = this.place.area;
    return first < column + columns && last >= column;
  }
}

const deepest = (groups: Group[]): Group[] => [...groups].sort((one, other) => other.depth - one.depth).slice(0, 1);

const columnsOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
