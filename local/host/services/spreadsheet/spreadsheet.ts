import { parseA1 } from '../../../workbook/a1';
import type { Sheet } from '../../../workbook/sheet';
import { offered } from '../../emulation';
import type { HostState } from '../../state';
import { rangeAt, sheetOf } from '../offers';
import { checkedArea } from '../range/place';
import { areaOf } from '../range/ranges';
import { userOf } from '../script/user';
import { addMetadata, EmulatedDeveloperMetadataFinder, metadataOffer } from './developer-metadata';
import { EmulatedNamedRange } from './named-range';
import { EmulatedProtection } from './protection';
import { checkedName } from './sheet-names';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleUser = GoogleAppsScript.Base.User;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const MOST_SHEETS = 200;

export class EmulatedSpreadsheet
  implements
    Pick<
      Google,
      | 'getId'
      | 'getName'
      | 'rename'
      | 'getUrl'
      | 'getSpreadsheetLocale'
      | 'setSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getSheets'
      | 'getNumSheets'
      | 'getSheetByName'
      | 'getSheetById'
      | 'getActiveSheet'
      | 'getActiveRange'
      | 'getCurrentCell'
      | 'getOwner'
      | 'getEditors'
      | 'setActiveSheet'
      | 'moveActiveSheet'
      | 'insertSheet'
      | 'deleteSheet'
      | 'getRange'
      | 'setNamedRange'
      | 'getRangeByName'
      | 'removeNamedRange'
      | 'getNamedRanges'
      | 'getProtections'
      | 'toast'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
    >
{
  static readonly emulates = 'Spreadsheet';
  #state: HostState;

  constructor(state: HostState) {
    this.#state = state;
  }

  getId(): string {
    return this.#state.workbook.id;
  }

  getName(): string {
    return this.#state.workbook.name;
  }

  rename(newName: string): void {
    this.#state.workbook.name = newName;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.#state.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.#state.workbook.useLocale(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.#state.workbook.timeZone;
  }

  getSheets(): GoogleSheet[] {
    return this.#state.workbook.sheets.map((sheet) => sheetOf(this.#state, sheet));
  }

  getNumSheets(): number {
    return this.#state.workbook.sheets.length;
  }

  getSheetByName(name: string): GoogleSheet | null {
    return this.#offer(this.#state.workbook.sheetByName(name));
  }

  getSheetById(id: number): GoogleSheet | null {
    return this.#offer(this.#state.workbook.sheets.find((sheet) => sheet.id === id));
  }

  getActiveSheet(): GoogleSheet {
    return sheetOf(this.#state, this.#active());
  }

  getActiveRange(): GoogleRange {
    const { sheet, areas } = this.#state.workbook.selectedAreas();
    return rangeAt({ state: this.#state, sheet, area: areas[areas.length - 1] });
  }

  getCurrentCell(): GoogleRange {
    return this.getActiveRange().getCell(1, 1);
  }

  getOwner(): GoogleUser {
    return userOf(this.#state.owner);
  }

  /** The person at the keyboard; the owner is not among the editors. */
  getEditors(): GoogleUser[] {
    const { user, owner } = this.#state;
    return user.email === owner ? [] : [userOf(user.email)];
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return sheet.activate();
  }

  moveActiveSheet(position: number): void {
    const { workbook } = this.#state;
    if (position < 1 || position > workbook.sheets.length) throw new Error(`Invalid position: ${position}`);
    const active = this.#active();
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== active);
    workbook.sheets.splice(position - 1, 0, active);
    workbook.structure++;
  }

  /** A name, an index (from 0), both, or neither; the new sheet becomes the active one. */
  insertSheet(...given: unknown[]): GoogleSheet {
    const { workbook } = this.#state;
    if (workbook.sheets.length >= MOST_SHEETS) throw new Error(`A spreadsheet can hold ${MOST_SHEETS} sheets at most.`);
    const name = given.find((each) => typeof each === 'string') as string | undefined;
    const index = given.find((each) => typeof each === 'number') as number | undefined;
    const size = { rows: 1000, columns: 26 };
    const at = index ?? workbook.sheets.indexOf(this.#active()) + 1;
    const free = (number: number): string =>
      workbook.sheetByName(`Sheet${number}`) ? free(number + 1) : `Sheet${number}`;
    const checked = name === undefined ? free(workbook.sheets.length + 1) : checkedName(this.#state, name, null);
    const sheet = workbook.addSheet(checked, size, [], at);
    workbook.activeSheet = sheet;
    return sheetOf(this.#state, sheet);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { workbook } = this.#state;
    const gone = workbook.sheets.find(({ id }) => id === sheet.getSheetId());
    if (!gone) throw new Error('That sheet does not exist.');
    if (workbook.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    if (workbook.sheets.every((each) => each === gone || each.hidden)) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    workbook.sheets = workbook.sheets.filter((each) => each !== gone);
    for (const [name, range] of workbook.namedRanges) if (range.sheet === gone) workbook.namedRanges.delete(name);
    if (workbook.activeSheet === gone) workbook.activeSheet = workbook.sheets[0];
    workbook.structure++;
  }

  getRange(address: string): GoogleRange {
    const found = parseA1(address, this.#active());
    const sheet = found?.sheet === undefined ? this.#active() : this.#state.workbook.sheetByName(found.sheet);
    const named = this.getRangeByName(address);
    if (found && sheet) {
      const area = parseA1(address, sheet)?.area ?? found.area;
      return rangeAt({ state: this.#state, sheet, area: checkedArea(sheet, area) });
    }
    if (!named) throw new Error('Range not found');
    return named;
  }

  setNamedRange(name: string, range: GoogleRange): void {
    if (!/^[A-Za-z_]\w{0,249}$/.test(name) || parseA1(name, { rows: 1, columns: 1 })) {
      throw new Error(`The name of the range is invalid: ${name}`);
    }
    const sheet = this.#state.workbook.sheets.find(({ id }) => id === range.getSheet().getSheetId());
    if (!sheet) throw new Error('That sheet does not exist.');
    this.#state.workbook.namedRanges.set(name, { sheet, area: areaOf(range) });
    this.#state.workbook.structure++;
  }

  getRangeByName(name: string): GoogleRange | null {
    const found = this.#state.workbook.namedRanges.get(name);
    return found ? rangeAt({ state: this.#state, ...found }) : null;
  }

  removeNamedRange(name: string): void {
    if (!this.#state.workbook.namedRanges.delete(name)) throw new Error('The named range does not exist.');
    this.#state.workbook.structure++;
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return [...this.#state.workbook.namedRanges.keys()].map((name) => offered(new EmulatedNamedRange(this, name)));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.#state.workbook.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ kind }) => kind === String(type))
        .map((protection) =>
          offered<GoogleAppsScript.Spreadsheet.Protection>(new EmulatedProtection(this.#state, sheet, protection)),
        ),
    );
  }

  toast(message: string): void {
    this.#state.toasts.push(message);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    addMetadata(this.#state, null, null, key, rest);
    return offered<Google>(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return this.#state.workbook.metadata.map((metadata) => metadataOffer(this.#state, null, metadata));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return offered(new EmulatedDeveloperMetadataFinder(this.#state, [null, ...this.#state.workbook.sheets]));
  }

  #active(): Sheet {
    const { workbook } = this.#state;
    return workbook.activeSheet ?? workbook.sheets[0];
  }

  #offer(sheet: Sheet | undefined): GoogleSheet | null {
    return sheet ? sheetOf(this.#state, sheet) : null;
  }
}
