import type { Area } from './a1';
import { quoteSheetName, toA1 } from './a1';
import type { Content, Evaluated } from './cell';
import { isCellError, isFormula, isSameContent } from './cell';
import type { Metadata } from './decoration';
import type { CellFunctions } from './formulas/cell-functions';
import { noFunctions } from './formulas/cell-functions';
import { FormulaEngine } from './formulas/engine';
import type { LocaleRules } from './locale';
import { localeRules } from './locale';
import { instantToSerial, serialToWall } from './serial';
import { Sheet } from './sheet';
import { typedInput } from './typed/typed-input';

/** A spreadsheet without Google: tabs, what is known about them, and calculated values. Rows and columns count from 0. */
export class Workbook {
  readonly id = 'local-spreadsheet';
  sheets: Sheet[] = [];
  activeSheet: Sheet | null = null;
  /** What is selected on the active sheet; null: its first cell. The last area holds the cursor. */
  selected: { sheet: Sheet; areas: Area[] } | null = null;
  readonly namedRanges = new Map<string, { sheet: Sheet; area: Area }>();
  metadata: Metadata[] = [];
  /** Counts changes after which the formula engine must start anew: tabs, names, sizes. */
  structure = 0;
  private changes: { sheet: Sheet; row: number; column: number }[] = [];
  private engine: FormulaEngine;
  /** Every number below this one may have been given to a tab or to metadata. */
  nextId = 1;

  constructor(
    public name: string,
    public locale: string,
    public timeZone: string,
    readonly now: () => number = Date.now,
  ) {
    this.engine = new FormulaEngine(this, noFunctions);
  }

  /** Makes the script's custom functions known to formulas. */
  useFunctions(functions: CellFunctions): void {
    this.engine = new FormulaEngine(this, functions);
  }

  /** From now on the spreadsheet speaks another locale. RangeError for what is none. */
  useLocale(locale: string): void {
    localeRules(locale);
    this.locale = locale;
    this.structure++;
  }

  get localeRules(): LocaleRules {
    return localeRules(this.locale);
  }

  /** What the clock shows, as a cell holds it. */
  nowSerial(): number {
    return instantToSerial(this.now(), this.timeZone);
  }

  /** A number that no tab, no metadata had before. */
  newId(): number {
    return this.nextId++;
  }

  addSheet(name: string, size: { rows: number; columns: number }, cells?: Content[][], at = this.sheets.length): Sheet {
    const sheet = new Sheet(this.sheets.length === 0 ? 0 : this.newId() * 7919, name, size.rows, size.columns, cells);
    this.sheets.splice(at, 0, sheet);
    this.activeSheet ??= sheet;
    this.structure++;
    return sheet;
  }

  /** Brings a tab to the front and selects on it: these areas, else what was selected there. */
  activate(sheet: Sheet, areas?: Area[]): void {
    this.activeSheet = sheet;
    if (areas) this.selected = { sheet, areas };
  }

  /** The areas selected on the active sheet. */
  selectedAreas(): { sheet: Sheet; areas: Area[] } {
    const sheet = this.activeSheet ?? this.sheets[0];
    if (this.selected?.sheet === sheet) return this.selected;
    return { sheet, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] };
  }

  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** Writes a content as it is. */
  put(sheet: Sheet, row: number, column: number, content: Content): void {
    // What stands there already is nothing to calculate: a refresh writes most cells as they were.
    if (isSameContent(sheet.contents.get(row, column), content)) return;
    sheet.setContent(row, column, content);
    this.touched(sheet, row, column);
  }

  setFormat(sheet: Sheet, row: number, column: number, format: string | undefined): void {
    if (sheet.formats.get(row, column) === format) return;
    sheet.formats.set(row, column, format);
    this.touched(sheet, row, column);
  }

  /** Writes a string as if a person typed it; a format comes with it where the cell has none. */
  type(sheet: Sheet, row: number, column: number, text: string): void {
    const thisYear = new Date(serialToWall(instantToSerial(this.now(), this.timeZone))).getUTCFullYear();
    const format = sheet.formats.get(row, column);
    const typed = typedInput(text, { locale: this.localeRules, thisYear, format });
    this.put(sheet, row, column, typed.content);
    if (typed.format && !format) this.setFormat(sheet, row, column, typed.format);
  }

  /** The value that stands in a cell, calculated, with its number format. */
  read(sheet: Sheet, row: number, column: number): Evaluated {
    const content = sheet.contents.get(row, column);
    const format = sheet.formats.get(row, column);
    if (sheet.formulas === 0 || (content !== undefined && !isFormula(content))) {
      return { value: content as Evaluated['value'], format };
    }
    const found = this.engine.value(sheet, row, column);
    return { value: found.value, format: format ?? found.format };
  }

  /** The text that a cell shows. */
  display(sheet: Sheet, row: number, column: number): string {
    const { value, format } = this.read(sheet, row, column);
    return isCellError(value) ? value.error : this.engine.display(value, format);
  }

  /** What a formula, as it is kept, gives on a tab. */
  evaluate(formula: string, sheet: Sheet): Evaluated[][] {
    return this.engine.evaluate(formula, sheet);
  }

  /** The rows and columns of a tab that hold something, spilled values included. */
  extent(sheet: Sheet): { rows: number; columns: number } {
    const { rows, columns } = sheet.contents.extent();
    if (sheet.formulas === 0) return { rows, columns };
    const spilled = this.engine.spillExtent(sheet);
    return { rows: Math.max(rows, spilled.rows), columns: Math.max(columns, spilled.columns) };
  }

  /** Does the formula in a cell fill more than its own cell? */
  spills(sheet: Sheet, row: number, column: number): boolean {
    return this.engine.spills(sheet, row, column);
  }

  namedRangeTexts(): Record<string, string> {
    const texts = [...this.namedRanges].map(([name, { sheet, area }]) => {
      const corner = toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return [name, `${quoteSheetName(sheet.name)}!${corner}`];
    });
    return Object.fromEntries(texts);
  }

  /** The cells written since the last call. */
  takeChanges(): { sheet: Sheet; row: number; column: number }[] {
    const changes = this.changes;
    this.changes = [];
    return changes;
  }

  private touched(sheet: Sheet, row: number, column: number): void {
    // beyond this the engine starts anew anyway
    if (this.changes.length <= 20_000) this.changes.push({ sheet, row, column });
  }
}
