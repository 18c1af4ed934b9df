/** What Google tells of a cell to which nobody gave a format. Given back, it would show a date typed there as a number. */
const AUTOMATIC = '0.###############';

/** The number formats of a range (rows × columns), to be given back to its cells. */
export function givenFormats(range: GoogleAppsScript.Spreadsheet.Range): string[][] {
  return range.getNumberFormats().map((row) => row.map((format) => (format === AUTOMATIC ? 'General' : format)));
}
