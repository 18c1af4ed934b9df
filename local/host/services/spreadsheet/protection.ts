import type { Protection } from '../../../workbook/decoration';
import type { Sheet } from '../../../workbook/sheet';
import { offered } from '../../emulation';
import type { HostState } from '../../state';
import { rangeAt } from '../offers';
import { areaOf } from '../range/ranges';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Kept and shown; it stops whom it does not name, as far as it names anybody, but never the owner. */
export class EmulatedProtection
  implements
    Pick<
      Google,
      | 'getDescription'
      | 'setDescription'
      | 'isWarningOnly'
      | 'setWarningOnly'
      | 'remove'
      | 'getRange'
      | 'setUnprotectedRanges'
      | 'getUnprotectedRanges'
      | 'canEdit'
    >
{
  static readonly emulates = 'Protection';
  #state: HostState;
  #sheet: Sheet;
  #protection: Protection;

  constructor(state: HostState, sheet: Sheet, protection: Protection) {
    this.#state = state;
    this.#sheet = sheet;
    this.#protection = protection;
  }

  getDescription(): string {
    return this.#protection.description;
  }

  setDescription(description: string): Google {
    this.#protection.description = description;
    return offered<Google>(this);
  }

  isWarningOnly(): boolean {
    return this.#protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    this.#protection.warningOnly = warningOnly;
    return offered<Google>(this);
  }

  canEdit(): boolean {
    const { user, owner } = this.#state;
    return user.email === owner || (this.#protection.editors?.includes(user.email) ?? true);
  }

  remove(): void {
    this.#sheet.protections = this.#sheet.protections.filter((each) => each !== this.#protection);
  }

  getRange(): GoogleRange {
    const { area } = this.#protection;
    const whole = { row: 1, column: 1, rows: this.#sheet.rows, columns: this.#sheet.columns };
    return rangeAt({ state: this.#state, sheet: this.#sheet, area: area ?? whole, isSheet: area === null });
  }

  setUnprotectedRanges(ranges: GoogleRange[]): Google {
    if (this.#protection.kind !== 'SHEET') throw new Error('Only a protected sheet can have unprotected ranges.');
    this.#protection.unprotected = ranges.map(areaOf);
    return offered<Google>(this);
  }

  getUnprotectedRanges(): GoogleRange[] {
    return this.#protection.unprotected.map((area) => rangeAt({ state: this.#state, sheet: this.#sheet, area }));
  }
}
