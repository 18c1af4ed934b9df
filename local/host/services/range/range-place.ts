import { toA1 } from '../../../workbook/a1';
import { offered } from '../../emulation';
import { rangeAt, sheetOf } from '../offers';
import type { Place } from './place';
import { checkedArea } from './place';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** Where a range lies. */
export class RangePlace
  implements
    Pick<
      Google,
      | 'getA1Notation'
      | 'getRow'
      | 'getColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getHeight'
      | 'getWidth'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getSheet'
      | 'getCell'
      | 'offset'
      | 'activate'
      | 'getGridId'
    >
{
  static readonly emulates = 'Range';

  constructor(protected readonly place: Place) {}

  /** For the host alone. */
  static placeOf(range: RangePlace): Place {
    return range.place;
  }

  getA1Notation(): string {
    return this.place.isSheet ? '' : toA1(this.place.area);
  }

  getRow(): number {
    return this.place.area.row;
  }

  getColumn(): number {
    return this.place.area.column;
  }

  getNumRows(): number {
    return this.place.area.rows;
  }

  getNumColumns(): number {
    return this.place.area.columns;
  }

  getHeight(): number {
    return this.place.area.rows;
  }

  getWidth(): number {
    return this.place.area.columns;
  }

  getLastRow(): number {
    return this.place.area.row + this.place.area.rows - 1;
  }

  getLastColumn(): number {
    return this.place.area.column + this.place.area.columns - 1;
  }

  getGridId(): number {
    return this.place.sheet.id;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetOf(this.place.state, this.place.sheet);
  }

  /** Counted from 1 within the range. */
  getCell(row: number, column: number): Google {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(down: number, across: number, rows = this.place.area.rows, columns = this.place.area.columns): Google {
    const { state, sheet, area } = this.place;
    return rangeAt({
      state,
      sheet,
      area: checkedArea(sheet, { row: area.row + down, column: area.column + across, rows, columns }),
    });
  }

  activate(): Google {
    this.place.state.workbook.activate(this.place.sheet, [this.place.area]);
    return offered<Google>(this);
  }
}
