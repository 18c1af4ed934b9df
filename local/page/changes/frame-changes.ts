import { chartChanges } from '../views/page-chart';
import type { SheetFrame } from '../views/sheet-image';
import { columnWidths, ruleId } from '../workbook-data';
import type { Command } from './command';
import { same } from './same';
import { zoneAt } from './zone';

/** A new tab on the page before anything is said of it. */
const emptyFrame = (after: SheetFrame): SheetFrame => ({
  ...after,
  merges: [],
  widths: {},
  heights: {},
  hiddenColumns: [],
  hiddenRows: [],
  colourRules: [],
  validations: [],
  frozenRows: 0,
  frozenColumns: 0,
  hidden: false,
  gridlines: true,
  color: null,
  charts: [],
});

/** Commands for all that is not in cells: those that make room, to come before the cells, and the rest. */
export function frameChanges(
  known: SheetFrame | null,
  after: SheetFrame,
  position: number,
): { grow: Command[]; rest: Command[] } {
  const sheetId = after.id;
  const before = known ?? emptyFrame(after);
  const grow: Command[] = [];
  if (!known) {
    grow.push({ type: 'CREATE_SHEET', sheetId, position, name: after.name, rows: after.rows, cols: after.columns });
  }
  if (before.name !== after.name) {
    grow.push({ type: 'RENAME_SHEET', sheetId, oldName: before.name, newName: after.name });
  }
  grow.push(...resized(before, after, 'ROW', 'rows'), ...resized(before, after, 'COL', 'columns'));
  const gone = before.merges.filter((area) => !after.merges.includes(area));
  const target = (areas: string[], frame: SheetFrame) => areas.map((area) => zoneAt(area, frame));
  if (gone.length) grow.push({ type: 'REMOVE_MERGE', sheetId, target: target(gone, before) });
  const rest: Command[] = [];
  const made = after.merges.filter((area) => !before.merges.includes(area));
  if (made.length) rest.push({ type: 'ADD_MERGE', sheetId, target: target(made, after), force: true });
  rest.push(...sized(known && columnWidths(before), columnWidths(after), 'COL', sheetId));
  rest.push(...sized(heights(before), heights(after), 'ROW', sheetId));
  rest.push(...shown(before.hiddenColumns, after.hiddenColumns, 'COL', sheetId));
  rest.push(...shown(before.hiddenRows, after.hiddenRows, 'ROW', sheetId));
  rest.push(...rules(before, after), ...frozen(before, after));
  rest.push(...chartChanges(sheetId, before.charts, after.charts));
  if (before.gridlines !== after.gridlines) {
    rest.push({ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: after.gridlines });
  }
  if (before.color !== after.color) rest.push({ type: 'COLOR_SHEET', sheetId, color: after.color ?? undefined });
  if (before.hidden !== after.hidden) rest.push({ type: after.hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', sheetId });
  return { grow, rest };
}

type Dimension = 'ROW' | 'COL';

function resized(before: SheetFrame, after: SheetFrame, dimension: Dimension, size: 'rows' | 'columns'): Command[] {
  const more = after[size] - before[size];
  const common = { sheetId: after.id, dimension, sheetName: after.name };
  if (more > 0) {
    const base = before[size] - 1;
    return [{ ...common, type: 'ADD_COLUMNS_ROWS', base, quantity: more, position: 'after' }];
  }
  if (more === 0) return [];
  const elements = Array.from({ length: -more }, (_, index) => after[size] + index);
  return [{ ...common, type: 'REMOVE_COLUMNS_ROWS', elements }];
}

const heights = ({ rows, heights }: SheetFrame): (number | null)[] =>
  Array.from({ length: rows }, (_, row) => heights[row] ?? null);

/** One command for all lines that get the same size. */
function sized(
  before: (number | null)[] | null,
  after: (number | null)[],
  dimension: Dimension,
  sheetId: string,
): Command[] {
  const bySize = new Map<number | null, number[]>();
  after.forEach((size, line) => {
    if (size === (before?.[line] ?? null)) return;
    bySize.set(size, [...(bySize.get(size) ?? []), line]);
  });
  return [...bySize].map(([size, elements]) => ({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension, elements, size }));
}

function shown(before: number[], after: number[], dimension: Dimension, sheetId: string): Command[] {
  const hidden = after.filter((line) => !before.includes(line));
  const back = before.filter((line) => !after.includes(line));
  return [
    ...(back.length ? [{ type: 'UNHIDE_COLUMNS_ROWS', sheetId, dimension, elements: back }] : []),
    ...(hidden.length ? [{ type: 'HIDE_COLUMNS_ROWS', sheetId, dimension, elements: hidden }] : []),
  ];
}

/** Rules are few: when one has changed, all of its kind are written anew, in their order. */
function rules(before: SheetFrame, after: SheetFrame): Command[] {
  const sheetId = after.id;
  const ranges = (areas: string[]) => areas.map((area) => ({ _sheetId: sheetId, _zone: zoneAt(area, after) }));
  const commands: Command[] = [];
  if (!same(before.colourRules, after.colourRules)) {
    before.colourRules.forEach((_, index) => {
      commands.push({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id: ruleId(after, 'colour', index) });
    });
    after.colourRules.forEach(({ rule, areas }, index) => {
      const cf = { id: ruleId(after, 'colour', index), rule };
      commands.push({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, cf, ranges: ranges(areas) });
    });
  }
  if (!same(before.validations, after.validations)) {
    before.validations.forEach((_, index) => {
      commands.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: ruleId(after, 'validation', index) });
    });
    after.validations.forEach(({ criterion, area, blocking }, index) => {
      const rule = { id: ruleId(after, 'validation', index), criterion, isBlocking: blocking };
      commands.push({ type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule, ranges: ranges([area]) });
    });
  }
  return commands;
}

function frozen(before: SheetFrame, after: SheetFrame): Command[] {
  const sheetId = after.id;
  const commands: Command[] = [];
  const freeze = (lines: 'ROWS' | 'COLUMNS', was: number, quantity: number) => {
    if (was === quantity) return;
    commands.push(quantity ? { type: `FREEZE_${lines}`, sheetId, quantity } : { type: `UNFREEZE_${lines}`, sheetId });
  };
  freeze('ROWS', before.frozenRows, after.frozenRows);
  freeze('COLUMNS', before.frozenColumns, after.frozenColumns);
  return commands;
}
