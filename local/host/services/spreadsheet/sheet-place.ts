import type { Area } from '../../../workbook/a1';
import { parseA1 } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/sheet';
import { offered } from '../../emulation';
import type { HostState } from '../../state';
import { rangeAt } from '../offers';
import { checkedArea } from '../range/place';
import { EmulatedRangeList } from '../range/range-list';
import { areaOf } from '../range/ranges';
import { checkedName, spreadsheetOf } from './sheet-names';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What a sheet is called, how large it is, and its ranges. */
export class SheetPlace
  implements
    Pick<
      Google,
      | 'getName'
      | 'setName'
      | 'getSheetName'
      | 'getSheetId'
      | 'getIndex'
      | 'getParent'
      | 'getRange'
      | 'getRangeList'
      | 'getDataRange'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getMaxRows'
      | 'getMaxColumns'
      | 'activate'
    >
{
  static readonly emulates = 'Sheet';

  constructor(
    protected readonly state: HostState,
    protected readonly sheet: Sheet,
  ) {}

  /** For the host alone. */
  static sheetOf({ sheet }: SheetPlace): Sheet {
    return sheet;
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): Google {
    this.sheet.name = checkedName(this.state, name, this.sheet);
    this.state.workbook.structure++;
    return offered<Google>(this);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.state.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return spreadsheetOf(this.state);
  }

  getRange(first: number | string, column?: number, rows = 1, columns = 1): GoogleRange {
    if (typeof first === 'number') return this.at({ row: first, column: column ?? Number.NaN, rows, columns });
    const found = parseA1(String(first), this.sheet);
    const named = this.state.workbook.namedRanges.get(String(first));
    if (named && !found) return rangeAt({ state: this.state, ...named });
    const sheet = found?.sheet === undefined ? this.sheet : this.state.workbook.sheetByName(found.sheet);
    if (!found || !sheet) throw new Error('Range not found');
    return rangeAt({ state: this.state, sheet, area: checkedArea(sheet, found.area) });
  }

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const { workbook } = this.state;
    const select = (ranges: GoogleRange[]) => workbook.activate(this.sheet, ranges.map(areaOf));
    return offered(
      new EmulatedRangeList(
        addresses.map((address) => this.getRange(address)),
        select,
      ),
    );
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = this.state.workbook.extent(this.sheet);
    return this.at({ row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  getLastRow(): number {
    return this.state.workbook.extent(this.sheet).rows;
  }

  getLastColumn(): number {
    return this.state.workbook.extent(this.sheet).columns;
  }

  getMaxRows(): number {
    return this.sheet.rows;
  }

  getMaxColumns(): number {
    return this.sheet.columns;
  }

  activate(): Google {
    this.state.workbook.activate(this.sheet);
    return offered<Google>(this);
  }

  protected at(area: Area): GoogleRange {
    return rangeAt({ state: this.state, sheet: this.sheet, area: checkedArea(this.sheet, area) });
  }
}
