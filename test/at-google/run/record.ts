import { type EveryFact, listed } from '../facts/every-fact';
import type { Fact, Finding } from '../facts/fact';
import { sayAnswer, sayVerdict, verdictOf } from './verdict';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Everything that was found, by the facts' ids, and where. */
export interface FactRecord {
  at: string;
  locale: string;
  zone: string;
  findings: Record<string, Finding>;
}

export const RECORD_TAB = 'Facts';
const HEADER = ['Fact', 'Verdict', 'Found', 'Expected', 'Milliseconds', 'Id'];
const REMARKS_ROW = 3;
const HEADER_ROW = 4;
const COLOURS = { 'as expected': '#e3f1e5', 'not as expected': '#f9d9d6', 'not found yet': '#fdf3d8' };
const PATIENCE = 60_000;

/** Adds to what was found, on the tab of facts, and says what else there is to say. A menu, a clock and a page may do so at once. */
export function record(facts: EveryFact, found: Record<string, Finding>, remarks: string[] = []): void {
  const lock = LockService.getDocumentLock();
  lock.waitLock(PATIENCE);
  try {
    const sheet = recordTab();
    const before = readRecord(sheet);
    show(sheet, listed(facts), { ...before, findings: { ...before.findings, ...found } });
    if (remarks.length > 0) sheet.getRange(REMARKS_ROW, 1).setValue(remarks.join(' '));
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

export function recordTab(): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return spreadsheet.getSheetByName(RECORD_TAB) ?? spreadsheet.insertSheet(RECORD_TAB);
}

/** What the tab of facts holds, from its one cell of JSON. */
export function readRecord(sheet: Sheet): FactRecord {
  const text = String(sheet.getRange(2, 2).getValue());
  if (text.startsWith('{')) return JSON.parse(text);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const [locale, zone] = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()];
  return { at: new Date().toISOString(), locale, zone, findings: {} };
}

function show(sheet: Sheet, facts: Fact[], { findings, ...where }: FactRecord): void {
  const verdicts = facts.map((fact) => verdictOf(fact, findings[fact.id]));
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  const summary = `${count('as expected')} as expected, ${count('not as expected')} WRONG, ${count('not found yet')} not found yet`;
  const rows = facts.map((fact) => {
    const finding = findings[fact.id];
    const expected =
      fact.expected === 'any' ? 'anything' : fact.expected.map((one) => JSON.stringify(one)).join(' or ');
    const found = finding ? sayAnswer(finding) : '';
    return [fact.says, sayVerdict(fact, finding), found, expected, finding?.milliseconds ?? '', fact.id].map(plain);
  });
  const head = [
    ['Facts about Google', summary],
    ['For test/at-google/found.json', JSON.stringify({ ...where, findings })],
  ];
  sheet.getRange(1, 1, 2, 2).setValues(head.map((row) => row.map(plain)));
  sheet.getRange(HEADER_ROW, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight('bold');
  const table = sheet.getRange(HEADER_ROW + 1, 1, rows.length, HEADER.length).setValues(rows);
  table.setBackgrounds(verdicts.map((verdict) => HEADER.map(() => COLOURS[verdict])));
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setColumnWidths(1, 4, 320);
}

/** Texts behind an apostrophe: what Google says is never a formula here. */
function plain(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
