type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleSpreadsheet = Pick<GoogleAppsScript.Spreadsheet.Spreadsheet, 'getRange' | 'removeNamedRange'>;

export class EmulatedNamedRange implements Pick<Google, 'getName' | 'getRange' | 'remove'> {
  static readonly emulates = 'NamedRange';
  #spreadsheet: GoogleSpreadsheet;
  #name: string;

  constructor(spreadsheet: GoogleSpreadsheet, name: string) {
    this.#spreadsheet = spreadsheet;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#spreadsheet.getRange(this.#name);
  }

  remove(): void {
    this.#spreadsheet.removeNamedRange(this.#name);
  }
}
