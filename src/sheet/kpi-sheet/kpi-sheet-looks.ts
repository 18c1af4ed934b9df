import { statuses } from '../../plan/goals/status';
import { texts } from '../../texts/texts';
import type { Area, ColourRule } from '../draft/draft';
import { headerLook, titleLook } from '../draft/looks';
import { isPlanColumn, sheetColumns } from './columns';
import { isThreshold, type Layout, titleCells } from './layout';

/** Rows below the block for which colours and free cells are set beforehand, so that added KPIs have them. */
const SPARE_ROWS = 200;

const GOOD = { background: '#d9ead3', text: '#274e13' };
const FAIR = { background: '#fff2cc', text: '#7f6000' };
const POOR = { background: '#f4cccc', text: '#990000' };
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
    else areas.push({ row: own ? firstRow : belowRow, column: index + 1, rows: null, columns: 1 });
  });
  const thresholds = titleCells.filter(isThreshold).map((name): Area => {
    const { row, column } = layout.labels[name];
    return { row, column: column + 1, rows: 1, columns: 1 };
  });
  return [...areas, ...thresholds, { row: 1, column: sheetColumns.length + 1, rows: null, columns: null }];
}

/** The status words of both languages, so that a change of language needs no new rules, and the look of the header. */
export function colourRules(layout: Layout): ColourRule[] {
  const first = layout.headerRow + 1;
  const area: Area = { row: first, column: layout.at.status as number, rows: SPARE_ROWS, columns: 1 };
  const words = statuses.flatMap((status) => {
    const { en, nl } = texts[`status_${status}`];
    return [en, nl].map((word): ColourRule => ({ area, word, ...looks[status], bold: false }));
  });
  const header: Area = { row: layout.headerRow, column: 1, rows: 1, columns: sheetColumns.length };
  const title: Area = { row: layout.title.row, column: layout.title.column, rows: 1, columns: 1 };
  return [...words, headerLook(header), titleLook(title)];
}
