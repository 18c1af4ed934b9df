import { isFormula } from '../../../workbook/cell';
import { keepFormula, showFormula } from '../../../workbook/formulas/formula-text';
import { offered } from '../../emulation';
import { readValue, writeValue } from './cell-values';
import { checkedMatrix, eachCell, matrixOf } from './place';
import { RangePlace } from './range-place';

type Google = GoogleAppsScript.Spreadsheet.Range;

/** What stands in the cells of a range. */
export class RangeValues
  extends RangePlace
  implements
    Pick<
      Google,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'isBlank'
    >
{
  getValue(): unknown {
    this.#read(1);
    return readValue(this.place, this.place.area.row - 1, this.place.area.column - 1);
  }

  getValues(): unknown[][] {
    this.#read();
    return matrixOf(this.place, (row, column) => readValue(this.place, row, column));
  }

  setValue(value: unknown): Google {
    this.#written();
    eachCell(this.place, (row, column) => writeValue(this.place, row, column, value));
    return offered<Google>(this);
  }

  setValues(values: unknown[][]): Google {
    checkedMatrix(this.place, values);
    this.#written();
    eachCell(this.place, (row, column, down, across) => writeValue(this.place, row, column, values[down][across]));
    return offered<Google>(this);
  }

  getFormula(): string {
    return this.#formula(this.place.area.row - 1, this.place.area.column - 1);
  }

  getFormulas(): string[][] {
    this.#read();
    return matrixOf(this.place, (row, column) => this.#formula(row, column));
  }

  setFormula(formula: string): Google {
    this.#written();
    eachCell(this.place, (row, column) => this.#setFormula(row, column, formula));
    return offered<Google>(this);
  }

  /** '' leaves the cell blank. */
  setFormulas(formulas: string[][]): Google {
    checkedMatrix(this.place, formulas);
    this.#written();
    eachCell(this.place, (row, column, down, across) => this.#setFormula(row, column, formulas[down][across]));
    return offered<Google>(this);
  }

  getDisplayValue(): string {
    return this.place.state.workbook.display(this.place.sheet, this.place.area.row - 1, this.place.area.column - 1);
  }

  getDisplayValues(): string[][] {
    this.#read();
    return matrixOf(this.place, (row, column) => this.place.state.workbook.display(this.place.sheet, row, column));
  }

  isBlank(): boolean {
    return matrixOf(this.place, (row, column) => readValue(this.place, row, column))
      .flat()
      .every((value) => value === '');
  }

  #formula(row: number, column: number): string {
    const { sheet, state } = this.place;
    const content = sheet.contents.get(row, column);
    return isFormula(content) ? showFormula(content.formula, state.workbook.localeRules) : '';
  }

  #setFormula(row: number, column: number, formula: string): void {
    const { workbook } = this.place.state;
    const { sheet } = this.place;
    if (formula === '') workbook.put(sheet, row, column, undefined);
    else {
      const kept = keepFormula(formula.startsWith('=') ? formula : `=${formula}`, workbook.localeRules);
      workbook.put(sheet, row, column, { formula: kept });
    }
  }

  #read(cells = this.place.area.rows * this.place.area.columns): void {
    this.place.state.counter.counts.cellsRead += cells;
  }

  #written(): void {
    this.place.state.counter.counts.cellsWritten += this.place.area.rows * this.place.area.columns;
  }
}
