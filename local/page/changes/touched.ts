import type { Command } from './command';
import type { Zone } from './zone';

/** What a command of the page may have changed: cells, all of a tab, what is not in its cells, or what stands over them. */
export interface Touched {
  /** The whole document: tabs, names, formulas anywhere. */
  everything: boolean;
  cells: Map<string, Zone[]>;
  frames: Set<string>;
  /** What stands over the cells. */
  figures: Set<string>;
}

const ONE_CELL = ['UPDATE_CELL', 'UPDATE_CELL_POSITION', 'CLEAR_CELL', 'SET_BORDER'];
const ZONES = ['CLEAR_CELLS', 'DELETE_CONTENT', 'SET_FORMATTING', 'CLEAR_FORMATTING'];
const FRAME = [
  'RESIZE_COLUMNS_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'FREEZE_COLUMNS',
  'FREEZE_ROWS',
  'UNFREEZE_COLUMNS_ROWS',
  'UNFREEZE_COLUMNS',
  'UNFREEZE_ROWS',
  'SET_GRID_LINES_VISIBILITY',
  'ADD_MERGE',
  'REMOVE_MERGE',
  'ADD_CONDITIONAL_FORMAT',
  'REMOVE_CONDITIONAL_FORMAT',
  'CHANGE_CONDITIONAL_FORMAT_PRIORITY',
  'ADD_DATA_VALIDATION_RULE',
  'REMOVE_DATA_VALIDATION_RULE',
  'HIDE_SHEET',
  'SHOW_SHEET',
  'COLOR_SHEET',
];
/** Of charts that a script has made, the place and the size are taken over; a person's own stay on the page. */
const FIGURE = /FIGURE|CHART/;
/** Pictures and the like stay on the page: Sheets' cells know nothing of them. */
const PAGE_ONLY = /CAROUSEL|IMAGE|TABLE|PIVOT|HEADER|_GROUP|LOCK|LOCALE/;

/** What these commands may have changed. */
export function touchedBy(commands: Command[]): Touched {
  const touched: Touched = { everything: false, cells: new Map(), frames: new Set(), figures: new Set() };
  for (const command of commands) touch(touched, command);
  return touched;
}

function touch(touched: Touched, command: Command): void {
  const { type, sheetId, row, col, target } = command as Command & { sheetId: string; row: number; col: number };
  if (type === 'UNDO' || type === 'REDO') {
    for (const each of command.commands as Command[]) touch(touched, each);
  } else if (ONE_CELL.includes(type)) {
    add(touched, sheetId, { top: row, left: col, bottom: row, right: col });
  } else if (ZONES.includes(type)) {
    for (const zone of target as Zone[]) add(touched, sheetId, zone);
  } else if (FIGURE.test(type)) {
    touched.figures.add(sheetId);
  } else if (FRAME.includes(type)) {
    touched.frames.add(sheetId);
    // a merge blanks the cells that it hides, without another command when it is undone
    for (const zone of (target ?? []) as Zone[]) add(touched, sheetId, zone);
  } else if (!PAGE_ONLY.test(type)) touched.everything = true;
}

function add({ cells }: Touched, sheetId: string, zone: Zone): void {
  const zones = cells.get(sheetId);
  if (zones) zones.push(zone);
  else cells.set(sheetId, [zone]);
}
