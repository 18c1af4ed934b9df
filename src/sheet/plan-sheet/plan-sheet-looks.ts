import { columnsOf, columnText, sections, sectionText, settings, settingText } from '../../plan/tab/plan-tab-labels';
import { texts } from '../../texts/texts';
import { formulaText } from '../draft/a1';
import type { Area, ColourRule, SheetDraft } from '../draft/draft';
import { headerLook, titleLook } from '../draft/looks';

/** Rows that may come to hold something. */
const ROWS = 1_000;

/**
 * Wide enough for a period; for a sentence; and, the empty column beside names, for the rest of the longest name of a KPI. The
 * others are as wide as Sheets makes them, for an amount.
 */
const NAMES_REST = 135;
const VALUE = 185;
const REMARK = 325;

/** What the KPI sheet showed stands right of the remarks, which end the form. */
const REMARKS = columnsOf.targets.indexOf('remark') + 2;

const SECTION = { background: '#1c4587', text: '#ffffff', bold: true };
/** A field to fill in, what may be typed there, and what is wrong with what was, which is a sentence with a full stop. */
const FIELD = { background: '#eef3fc', text: '#202124', bold: false };
const HINT = { background: '#ffffff', text: '#5f6368', bold: false };
const WRONG = { background: '#f4cccc', text: '#990000', bold: false };
const FIELDS = 3;
const HINTS = 5;
const LABEL = { background: '#ffffff', text: '#3d4a57', bold: false };

/**
 * The looks of the plan tab: its title, the bars of its parts, the headers of its tables, its fields and what may be typed in
 * them. They follow the rows wherever these go, since they look at what stands in the first column, in either language.
 */
export function planSheetColours(columns: number): ColourRule[] {
  const all: Area = { row: 1, column: 1, rows: ROWS, columns };
  const where = (words: readonly string[]): string => words.map((word) => `($A1=${formulaText(word)})`).join('+');
  const both = (keys: readonly (keyof typeof texts)[]): string[] => [
    ...new Set(keys.flatMap((key) => [texts[key].en, texts[key].nl])),
  ];
  const parts = both(sections.map(sectionText));
  const headers = both(Object.values(columnsOf).map(([first]) => columnText(first)));
  const isField = `(${where(both(settings.filter((one) => one !== 'as_of').map(settingText)))})`;
  const column = (at: number): Area => ({ ...all, column: at, columns: 1 });
  return [
    { ...titleLook({ ...all, rows: 1, columns: 1 }) },
    { area: all, word: null, formula: `=${where(parts)}`, ...SECTION },
    { ...headerLook(all), formula: `=${where(headers)}` },
    { area: column(FIELDS), word: null, formula: `=${isField}`, ...FIELD },
    { area: column(HINTS), word: null, formula: `=${isField}*(right($E1)=".")`, ...WRONG },
    { area: column(HINTS), word: null, formula: `=${where(both(settings.map(settingText)))}`, ...HINT },
    { area: column(1), word: null, ...LABEL },
  ];
}

/** What makes a form of it: periods and remarks seen whole, everything from the left on, the rest closed. Each is a call. */
export function planSheetShape(columns: number): Pick<SheetDraft, 'widths' | 'leftAligned' | 'closed'> {
  return {
    widths: [
      { column: 2, count: 1, pixels: NAMES_REST },
      { column: 3, count: 1, pixels: VALUE },
      { column: REMARKS, count: 1, pixels: REMARK },
    ],
    leftAligned: [{ row: 1, column: 1, rows: null, columns }],
    closed: { column: REMARKS + 1, count: columns - REMARKS },
  };
}
