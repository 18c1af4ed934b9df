import { statuses } from '../../plan/goals/status';
import { texts } from '../../texts/texts';
import type { Area, ColourRule, SheetDraft } from '../draft/draft';
import { headerLook, titleLook } from '../draft/looks';
import { cardColumns } from './cards';
import { FIRST_CLOSED, isPlanColumn, numberColumns, type SheetColumn, sheetColumns } from './columns';
import { CARD_ROWS, isThreshold, type Layout, type Place, titleCells } from './layout';

/** Rows below the block for which colours and free cells are set beforehand, so that added KPIs have them. */
const SPARE_ROWS = 200;

/** Pixels of two lines of text, which names, owners and remarks may take; Sheets makes a row higher that holds more. */
const KPI_ROW = 40;

const GOOD = { background: '#d9ead3', text: '#274e13' };
const FAIR = { background: '#fff2cc', text: '#7f6000' };
const POOR = { background: '#f4cccc', text: '#990000' };
const WHITE = '#ffffff';
const GREY = { background: '#efefef', text: '#666666' };

const looks = {
  ahead: GOOD,
  on_track: GOOD,
  at_risk: FAIR,
  off_track: POOR,
  too_early: GREY,
  few_data: GREY,
  no_target: GREY,
  incomplete: GREY,
  no_number: GREY,
} as const;

/** The plan's columns, the thresholds, everything right of the columns and below the rows: free for people. */
export function freeAreas(layout: Layout, firstRow: number, belowRow: number): Area[] {
  const areas: Area[] = [];
  sheetColumns.forEach((column, index) => {
    const own = isPlanColumn(column);
    const last = areas[areas.length - 1];
    if (last && index > 0 && isPlanColumn(sheetColumns[index - 1]) === own) last.columns = (last.columns as number) + 1;
    else areas.push({ row: own ? firstRow : belowRow, column: layout.at[column] as number, rows: null, columns: 1 });
  });
  const thresholds = titleCells.filter(isThreshold).flatMap((name): Area[] => {
    const label = layout.labels[name];
    return label === null ? [] : [{ row: label.row, column: label.column + 1, rows: 1, columns: 1 }];
  });
  return [...areas, ...thresholds, { row: 1, column: sheetColumns.length + 1, rows: null, columns: null }];
}

/**
 * How a new sheet of so many KPIs looks: a board on one screen, the plan below it, the rest in a closed group. Each of these
 * is a call.
 */
export function kpiSheetLooks(layout: Layout, kpis: number): Partial<SheetDraft> {
  const { at, title } = layout;
  const cards = layout.cards as number;
  const closed = at[FIRST_CLOSED] as number;
  const line = (number: number, rows: number): Area => ({
    row: cards + number,
    column: at[cardColumns[0]] as number,
    rows,
    columns: cardColumns.length,
  });
  const column = (name: SheetColumn): Area => {
    return { row: layout.headerRow, column: at[name] as number, rows: SPARE_ROWS + 1, columns: 1 };
  };
  const header = (from: number, columns: number): Area => ({ row: layout.headerRow, column: from, rows: 1, columns });
  const below = (name: SheetColumn): Area => ({
    ...{ row: layout.headerRow + 1, column: at[name] as number, rows: SPARE_ROWS, columns: 1 },
  });
  const names = { ...title, rows: layout.headerRow + SPARE_ROWS, columns: 1 };
  return {
    colours: colourRules(layout),
    frozenRows: title.row,
    frozenColumns: at.kpi,
    // Names take two lines; numbers are in large type; sparklines are as high as they are worth looking at.
    heights: [
      { row: cards, count: 3, pixels: 36 },
      ...(kpis === 0 ? [] : [{ row: layout.headerRow + 1, count: kpis, pixels: KPI_ROW }]),
    ],
    halfway: [{ ...below('kpi'), columns: sheetColumns.length }],
    titles: [{ ...title, rows: 1, columns: 2 }],
    large: [line(1, 1)],
    rightAligned: numberColumns.map((name) => header(at[name] as number, 1)),
    // Words between numbers, too, which would touch those at their left.
    centred: [line(0, CARD_ROWS), column('status'), column('cadence')],
    boxes: kpis === 0 ? [] : [{ ...line(0, CARD_ROWS), columns: Math.min(cardColumns.length, kpis) }],
    // Names that are longer than their column, of the company above, of KPIs below, and why a card has no number.
    wrapped: [names, line(0, 1), line(2, 1), ...(['owner', 'remark', 'note', 'smart'] as const).map(below)],
    closed: { column: closed, count: sheetColumns.length + 1 - closed },
    plain: true,
  };
}

/** The status words of both languages, so that a change of language needs no new rules, and the look of all else. */
function colourRules(layout: Layout): ColourRule[] {
  const cards = layout.cards as number;
  const column = layout.at[cardColumns[0]] as number;
  const line = (number: number): Area => ({ row: cards + number, column, rows: 1, columns: cardColumns.length });
  const labels: Area = { row: cards, column: layout.at.kpi as number, rows: CARD_ROWS, columns: 1 };
  const row = (area: Area, text: string, bold: boolean): ColourRule => ({
    area,
    word: null,
    background: WHITE,
    text,
    bold,
  });
  const rows: Area = { row: layout.headerRow + 1, column: layout.at.status as number, rows: SPARE_ROWS, columns: 1 };
  const trends: Area = { ...rows, column: layout.at.trend as number };
  const words = [rows, line(3)].flatMap((area) =>
    statuses.flatMap((status) => {
      const { en, nl } = texts[`status_${status}`];
      return [en, nl].map((word): ColourRule => ({ area, word, ...looks[status], bold: false }));
    }),
  );
  const header: Area = { row: layout.headerRow, column: 1, rows: 1, columns: sheetColumns.length };
  const title: Area = { ...layout.title, rows: 1, columns: 2 };
  const alarm: Area = { ...(layout.alarm as Place), rows: 1, columns: 1 };
  return [
    ...words,
    headerLook(header),
    titleLook(title),
    // Not bold: letters that a rule makes bold are wider than what the wrapping reckons with.
    row(line(0), '#3d4a57', false),
    row(line(1), '#202124', true),
    row(line(2), '#1c4587', false),
    row(trends, '#1c4587', false),
    row(labels, '#5f6368', false),
    row(alarm, POOR.text, true),
  ];
}
