import type { Analysis } from '../../analysis/analysis';
import { ask } from '../../analysis/ask';
import { whyNotBy } from '../../analysis/breakdown/breakdown';
import { keyText } from '../../analysis/breakdown/group-key';
import type { Cell } from '../../base/cell';
import { inSentence, type Language } from '../../base/language';
import { type DimensionId, dimensionOf, plannedDimension } from '../../dimensions';
import { wayOf } from '../../kpis/declaration/slice';
import { breakdowns } from '../../plan/breakdown';
import { FEWEST_FOR_A_RATE } from '../../plan/goals/status';
import { languages } from '../../plan/read-plan';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { texts } from '../../texts/texts';
import { formulaText } from '../draft/a1';
import { type Area, type ColourRule, type DraftCell, emptyDraft, type SheetDraft } from '../draft/draft';
import { headerLook, TITLE, titleLook } from '../draft/looks';
import { isCalled } from '../draft/tab-for-draft';
import { widthOf, widthOfNames } from '../draft/text-width';
import { type BreakdownColumn, breakdownColumns, rankedGroups } from './breakdown-columns';

/** The header stands here; above it, the title and what the tab is about. Below it, the company, which stays in view. */
export const HEADER_ROW = 3;
const COMPANY_ROW = HEADER_ROW + 1;

/** Pixels of a column as it is made, and up to which all are as wide as the widest: a longer word is wide alone. */
const USUAL_WIDTH = 100;
const MOST_ALIKE = 120;

/**
 * By what the tab of these cells is broken down: its title in A1 says so, and the header of the labels two rows below.
 * Null for any other tab.
 */
export function breakdownIn(cells: readonly (readonly Cell[])[]): DimensionId | null {
  const [title, header] = [cells[0]?.[0], cells[HEADER_ROW - 1]?.[0]];
  if (typeof title !== 'string' || typeof header !== 'string') return null;
  const named = (by: DimensionId): boolean =>
    languages.some((one) => isWritten(header, dimensionOf(by).title[one]) && isWritten(title, tabTitle(by, one)));
  return breakdowns.find(named) ?? null;
}

const isWritten = (cell: string, text: string): boolean => cell.trim().toLowerCase() === text.toLowerCase();

const tabTitle = (by: DimensionId, language: Language): string =>
  say({ text: 'sheet_breakdown_name', values: { dimension: inSentence(dimensionOf(by).title) } }, language);

/**
 * Groups × KPIs: value and n of each, the company's own figures first, then every group (of reps everyone of the roster)
 * in the order of the first KPI, whose shares of the whole stand beside it where it adds up; rows without a label are a
 * line of their own, the last. The cells of an existing tab that it no longer needs are emptied.
 */
export function breakdownDraft(
  analysis: Analysis,
  rows: readonly KpiFacts[],
  by: DimensionId,
  existing: { index: number; name: string; cells: Cell[][] } | null,
  language: Language,
): SheetDraft {
  const title = tabTitle(by, language);
  const columns = breakdownColumns(analysis, rows, by, language);
  const about = [aboutText(rows, columns, by, language), ...whyNone(analysis, rows, by, language)].join(' ');
  const values: DraftCell[][] = [
    [title],
    [about],
    [dimensionOf(by).title[language], ...columns.map(({ header }) => header)],
    ...(columns.length > 0
      ? [[say({ text: 'breakdown_whole' }, language), ...columns.map(({ company }) => company)]]
      : []),
    ...rankedGroups(analysis, columns, by).map((key): DraftCell[] => [
      keyText(key, by, language),
      ...columns.map(({ of }) => of(key)),
    ]),
  ];
  const size = sizeOf(values, existing?.cells ?? []);
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? title);
  if (existing) draft.rename = newName(existing, by, title);
  draft.values = [{ row: 1, column: 1, values: padded(values, size.rows, size.columns) }];
  draft.formats = [
    {
      row: HEADER_ROW + 1,
      column: 1,
      values: Array.from({ length: Math.max(1, size.rows - HEADER_ROW) }, (_line, row) =>
        Array.from({ length: size.columns }, (_, column) =>
          formatOf(columns[column - 1], values[HEADER_ROW + row]?.[column]),
        ),
      ),
    },
  ];
  if (!existing) {
    draft.colours = breakdownLooks();
    const names = values.slice(HEADER_ROW).map(([name]) => String(name));
    draft.widths = widthsFor(
      names,
      columns.map(({ header }) => header),
    );
    draft.wrapped = [
      { row: HEADER_ROW, column: 2, rows: 1, columns: Math.max(1, columns.length) },
      { row: COMPANY_ROW, column: 1, rows: null, columns: 1 },
    ];
    draft.frozenRows = COMPANY_ROW;
    draft.titles = [TITLE];
    draft.plain = true;
  }
  return { ...draft, ...alignments(columns, existing?.cells[HEADER_ROW - 1] ?? []) };
}

/**
 * Headers bold, which the wrapping reckons with where no rule of colour makes them so. Numbers at the right, bars at the left, and between them what is counted in the middle, so that none touches the next: of a
 * new tab, on which bars stand at the left by themselves, and of one whose columns are others than they were.
 */
function alignments(columns: readonly BreakdownColumn[], standing: readonly Cell[]): Partial<SheetDraft> {
  if (columns.every(({ header }, at) => header === standing[at + 1])) return {};
  const of = (isMeant: (column: BreakdownColumn) => boolean): Area[] =>
    columns.flatMap((column, at) =>
      isMeant(column) ? [{ row: HEADER_ROW, column: at + 2, rows: null, columns: 1 }] : [],
    );
  return {
    bold: [{ row: HEADER_ROW, column: 1, values: [[true, ...columns.map(() => true)]] }],
    leftAligned: standing.length === 0 ? [] : of(({ isBar }) => isBar),
    centred: of(isCount),
    rightAligned: of((column) => !column.isBar && !isCount(column)),
  };
}

const isCount = ({ header }: BreakdownColumn): boolean => header === 'n';

/** Each number has the form that it has everywhere else: an amount below a thousand has its cents. */
function formatOf(column: BreakdownColumn | undefined, cell: DraftCell | undefined): string {
  return column ? column.format(typeof cell === 'number' ? cell : null) : 'General';
}

/** The name of a tab that is now about something else: one that a person has given it stays. */
function newName({ name, cells }: { name: string; cells: Cell[][] }, by: DimensionId, title: string): string | null {
  const was = breakdownIn(cells);
  if (was === null || was === by) return null;
  return languages.some((one) => isCalled(name, tabTitle(was, one))) ? title : null;
}

/** The period, the order, and what grey means; or that there is nothing to show. */
function aboutText(
  rows: readonly KpiFacts[],
  columns: readonly BreakdownColumn[],
  by: DimensionId,
  language: Language,
): string {
  if (columns.length === 0) {
    const values = { dimension: inSentence(dimensionOf(by).title) };
    return say({ text: 'breakdown_none', values }, language);
  }
  const period = periodName(rows[0].period, language);
  return say({ text: 'breakdown_about', values: { period, kpi: columns[0].header, few: FEWEST_FOR_A_RATE } }, language);
}

/** Why a KPI that has a figure stands in no column. */
function whyNone(analysis: Analysis, rows: readonly KpiFacts[], by: DimensionId, language: Language): string[] {
  const { data, plan } = analysis;
  const reasons = rows.flatMap(({ kpi, variant, result }) => {
    const { counted, only } = wayOf(variant);
    if (only !== null || result.value === null) return [];
    return whyNotBy(ask(data, kpi.id, counted, result.period), plannedDimension(by, plan), data) ?? [];
  });
  return reasons.map((reason) => `${say(reason, language)}.`);
}

/** Set once: room for names, and for the longest words of the headers, which go on below; each is a call. */
function widthsFor(names: readonly string[], headers: readonly string[]): SheetDraft['widths'] {
  const ofNames = { column: 1, count: 1, pixels: widthOfNames(names) };
  const own = headers.map((header) => widthOf(header.split(' '), 'bold'));
  const pixels = Math.max(USUAL_WIDTH, ...own.filter((one) => one <= MOST_ALIKE));
  const alike = pixels > USUAL_WIDTH ? [{ column: 2, count: headers.length, pixels }] : [];
  const wider = own.flatMap((one, at) => (one > pixels ? [{ column: at + 2, count: 1, pixels: one }] : []));
  return [ofNames, ...alike, ...wider];
}

/** Set once, so they must hold however many groups and KPIs there will be: columns are known by what stands above them. */
function breakdownLooks(): ColourRule[] {
  const all: Area = { row: COMPANY_ROW, column: 2, rows: null, columns: null };
  const where = (formula: string, text: string): ColourRule => ({
    ...{ area: all, word: null, formula, background: '#ffffff', text, bold: false },
  });
  const bars = [texts.breakdown_share, texts.breakdown_points, texts.breakdown_reached].flatMap(({ en, nl }) => [
    en,
    nl,
  ]);
  return [
    titleLook(TITLE),
    headerLook({ row: HEADER_ROW, column: 1, rows: 1, columns: null }),
    { ...titleLook({ row: COMPANY_ROW, column: 1, rows: 1, columns: null }), background: '#f1f3f4' },
    where(`=(C$3="n")*(B$3<>"n")*(C4<>"")*(C4<${FEWEST_FOR_A_RATE})`, '#70757a'),
    where('=B$3="n"', '#5f6368'),
    where(`=${bars.map((header) => `(B$3=${formulaText(header)})`).join('+')}`, '#1c4587'),
  ];
}

/** Earlier versions left the second column empty. */
const FIRST_KPI = 2;

/** Large enough for the new values and for what the add-on wrote before: its header's columns, its rows of names. */
function sizeOf(values: DraftCell[][], before: Cell[][]): { rows: number; columns: number } {
  const isBlank = (cell: Cell): boolean => cell === '' || cell === null || cell === undefined;
  const header = before[HEADER_ROW - 1] ?? [];
  const oldColumns = header.findIndex((cell, column) => column >= FIRST_KPI && isBlank(cell));
  const body = before.slice(HEADER_ROW - 1).findIndex((row) => isBlank(row[0]));
  const oldRows = before.length === 0 ? 0 : body < 0 ? before.length : HEADER_ROW - 1 + body;
  return {
    rows: Math.max(values.length, oldRows),
    columns: Math.max(...values.map((row) => row.length), oldColumns < 0 ? header.length : oldColumns),
  };
}

/** Rows of one length, blank where there is nothing. */
export function padded(values: DraftCell[][], rows: number, columns: number): DraftCell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => values[row]?.[column] ?? ''),
  );
}
