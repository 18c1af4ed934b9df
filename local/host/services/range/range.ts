import type { Metadata, Protection, Validation } from '../../../workbook/decoration';
import { offered } from '../../emulation';
import { makers } from '../offers';
import { EmulatedDataValidation } from '../spreadsheet/data-validation';
import { addMetadata, metadataOffer } from '../spreadsheet/developer-metadata';
import { EmulatedProtection } from '../spreadsheet/protection';
import { checkedMatrix, eachCell, matrixOf, overlap } from './place';
import { RangeGroups } from './range-groups';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A range: place, values, styles and groups (by inheritance), and notes, rules, protection, merging, metadata, clearing. */
export class EmulatedRange
  extends RangeGroups
  implements
    Pick<
      Google,
      | 'setNote'
      | 'setNotes'
      | 'getNote'
      | 'getNotes'
      | 'clearNote'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'clearDataValidations'
      | 'insertCheckboxes'
      | 'clear'
      | 'clearContent'
      | 'clearFormat'
      | 'merge'
      | 'mergeAcross'
      | 'breakApart'
      | 'protect'
      | 'addDeveloperMetadata'
      | 'getDeveloperMetadata'
    >
{
  setNote(note: string | null): Google {
    eachCell(this.place, (row, column) => this.place.sheet.notes.set(row, column, note || undefined));
    return offered<Google>(this);
  }

  setNotes(notes: (string | null)[][]): Google {
    checkedMatrix(this.place, notes);
    eachCell(this.place, (row, column, down, across) =>
      this.place.sheet.notes.set(row, column, notes[down][across] || undefined),
    );
    return offered<Google>(this);
  }

  getNote(): string {
    return this.getNotes()[0][0];
  }

  getNotes(): string[][] {
    return matrixOf(this.place, (row, column) => this.place.sheet.notes.get(row, column) ?? '');
  }

  clearNote(): Google {
    return this.setNote(null);
  }

  setDataValidation(rule: Rule | null): Google {
    const validation = rule ? EmulatedDataValidation.ruleOf(rule) : undefined;
    eachCell(this.place, (row, column) => this.#validate(row, column, validation));
    return offered<Google>(this);
  }

  setDataValidations(rules: (Rule | null)[][]): Google {
    checkedMatrix(this.place, rules);
    eachCell(this.place, (row, column, down, across) => {
      const rule = rules[down][across];
      this.#validate(row, column, rule ? EmulatedDataValidation.ruleOf(rule) : undefined);
    });
    return offered<Google>(this);
  }

  getDataValidation(): Rule | null {
    return this.getDataValidations()[0][0];
  }

  getDataValidations(): (Rule | null)[][] {
    return matrixOf(this.place, (row, column) => {
      const rule = this.place.sheet.validations.get(row, column);
      return rule ? offered<Rule>(new EmulatedDataValidation(rule)) : null;
    });
  }

  clearDataValidations(): Google {
    return this.setDataValidation(null);
  }

  insertCheckboxes(): Google {
    eachCell(this.place, (row, column) => {
      this.#validate(row, column, { criterion: 'CHECKBOX', values: [], allowInvalid: false });
      if (this.place.sheet.contents.get(row, column) === undefined) {
        this.place.state.workbook.put(this.place.sheet, row, column, false);
      }
    });
    return offered<Google>(this);
  }

  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    validationsOnly?: boolean;
    commentsOnly?: boolean;
  }): Google {
    const only = options && Object.values(options).some(Boolean);
    if (!only || options?.contentsOnly) this.clearContent();
    if (!only || options?.formatOnly) this.clearFormat();
    if (!only || options?.validationsOnly) this.clearDataValidations();
    if (!only || options?.commentsOnly) this.clearNote();
    return offered<Google>(this);
  }

  clearContent(): Google {
    eachCell(this.place, (row, column) => this.place.state.workbook.put(this.place.sheet, row, column, undefined));
    return offered<Google>(this);
  }

  clearFormat(): Google {
    eachCell(this.place, (row, column) => {
      this.place.sheet.styles.set(row, column, undefined);
      this.place.state.workbook.setFormat(this.place.sheet, row, column, undefined);
    });
    return offered<Google>(this);
  }

  merge(): Google {
    const { sheet, area } = this.place;
    this.breakApart();
    if (area.rows > 1 || area.columns > 1) sheet.merges.push(area);
    eachCell(this.place, (row, column, down, across) => {
      if (down || across) this.place.state.workbook.put(sheet, row, column, undefined);
    });
    return offered<Google>(this);
  }

  mergeAcross(): Google {
    const { area } = this.place;
    for (let row = area.row; row < area.row + area.rows; row++) {
      new EmulatedRange({ ...this.place, area: { ...area, row, rows: 1 } }).merge();
    }
    return offered<Google>(this);
  }

  breakApart(): Google {
    const { sheet, area } = this.place;
    sheet.merges = sheet.merges.filter((merged) => !overlap(merged, area));
    return offered<Google>(this);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheet, area, state } = this.place;
    const protection: Protection = { kind: 'RANGE', area, description: '', warningOnly: false, unprotected: [] };
    sheet.protections.push(protection);
    return offered(new EmulatedProtection(state, sheet, protection));
  }

  /** Only whole rows or columns can carry metadata. */
  addDeveloperMetadata(key: string, ...rest: unknown[]): Google {
    const { area, sheet, state } = this.place;
    if (area.rows !== sheet.rows && area.columns !== sheet.columns) {
      throw new Error(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(state, sheet, area, key, rest);
    return offered<Google>(this);
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const { area, sheet, state } = this.place;
    const here = (metadata: Metadata) => metadata.area !== null && overlap(metadata.area, area);
    return sheet.metadata.filter(here).map((metadata) => metadataOffer(state, sheet, metadata));
  }

  #validate(row: number, column: number, rule: Validation | undefined): void {
    this.place.sheet.validations.set(row, column, rule);
  }
}

makers.range = EmulatedRange;
