import { type CellLook, lookNames, type Reach, type RowLooks } from '../../sheet/draft/draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Google tells of cells that nobody has touched, and takes back as null. */
const BY_ITSELF: Partial<RowLooks> = { Backgrounds: ['#ffffff'], FontColors: ['#000000'], FontFamilies: ['Arial'] };
const ALIGNMENTS: CellLook[] = ['left', 'center', 'right'];

/** How the cells of each row of a range look. */
export function rowLooksOf(range: Range): RowLooks[] {
  const layers = lookNames.map((name) => ({ name, rows: range[`get${name}`]() as CellLook[][] }));
  return layers[0].rows.map(
    (_, row) =>
      Object.fromEntries(layers.map(({ name, rows }) => [name, inShort(rows[row].map(given(name)))])) as RowLooks,
  );
}

/** Gives a row its looks. */
export function setRowLooks(range: Range, looks: RowLooks): void {
  const columns = range.getNumColumns();
  for (const name of lookNames) {
    const row = Array.from({ length: columns }, (_, at) => looks[name][looks[name].length === 1 ? 0 : at]);
    (range[`set${name}`] as (values: CellLook[][]) => unknown)([row]);
  }
}

const given =
  (name: (typeof lookNames)[number]) =>
  (look: CellLook): CellLook => {
    if (name === 'HorizontalAlignments') return givenAlignment(look);
    return BY_ITSELF[name]?.includes(look) ? null : look;
  };

/** null where nobody aligned the cell: Sheets has words of its own for how it does by itself. */
export const givenAlignment = (word: CellLook): CellLook => (ALIGNMENTS.includes(word) ? word : null);

const inShort = (looks: CellLook[]): CellLook[] =>
  looks.every((look) => look === looks[0]) ? looks.slice(0, 1) : looks;

/** Where the rules of colour and the free cells of a sheet reach. */
export function rulesReachOf(sheet: Sheet): Reach {
  const names = (ranges: Range[]): string[] => ranges.map((range) => range.getA1Notation());
  return {
    colours: sheet.getConditionalFormatRules().map((rule) => names(rule.getRanges())),
    unprotected: protectionsOf(sheet).map((one) => names(one.getUnprotectedRanges())),
  };
}

/** Lets them reach as far again; where somebody has added or removed some since, they are left as they are. */
export function setReach(sheet: Sheet, { colours, unprotected }: Reach): void {
  const ranges = (names: readonly string[]): Range[] => names.map((name) => sheet.getRange(name));
  const rules = sheet.getConditionalFormatRules();
  if (rules.length === colours.length) {
    sheet.setConditionalFormatRules(rules.map((rule, at) => rule.copy().setRanges(ranges(colours[at])).build()));
  }
  const protections = protectionsOf(sheet);
  if (protections.length !== unprotected.length) return;
  for (const [at, one] of protections.entries()) one.setUnprotectedRanges(ranges(unprotected[at]));
}

const protectionsOf = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
