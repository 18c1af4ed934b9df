import type { Cell } from '../../base/cell';
import type { Zone } from '../../base/zone';
import type { ChartTab } from '../../charts/chart-tab';
import type { SelectedCell } from '../../explain/asked-number';
import type { NumberedTab } from '../../intake/answers/known-tabs';
import type { RawTab } from '../../intake/reading';
import type { SheetDraft } from '../../sheet/draft/draft';
import type { CellsBefore } from '../../sheet/undo/sheet-change';

/** The owner of a spreadsheet and those it is shared with, by address; empty where that is not known. */
export interface Sharing {
  owner: string;
  people: string[];
}

/** Which spreadsheet it is, and whose. */
export interface SpreadsheetIdentity {
  id(): string;
  sharing(): Sharing;
}

/** A rectangle of cells; rows and columns count from 1. */
export interface CellArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A draft on its way onto its sheet. */
export interface SheetWriting {
  /** Writes it, and answers the number of the sheet, one that is made for it among them. */
  write(): number;
  /** What the sheet held before; null where one is made. */
  held: CellsBefore | null;
  /** Takes back what `write` did, as far as that came. */
  undo(): void;
  /** Deletes what `write` moved away: from here on it cannot be taken back. */
  finish(): void;
}

/** What can be asked of the open spreadsheet and done to it. Sheets go by their own numbers. */
export interface SpreadsheetPort extends SpreadsheetIdentity {
  /** Prepares a draft: what its sheet holds is asked now, before anything is written. */
  writing(draft: SheetDraft): SheetWriting;
  /** Has Google carry out what was asked of it, and throws what it refuses. */
  flush(): void;
  /** True where the person at the keyboard may not change a part of one of these sheets. */
  areProtected(sheets: readonly number[]): boolean;
  /** The selected cell and its formula, '' for none; null when no cell is selected. */
  selected(): { cell: SelectedCell; formula: string } | null;
  cells(sheet: number): Cell[][];
  formulas(sheet: number, area: CellArea): string[][];
  formats(sheet: number, area: CellArea): string[][];
  /** Writes one cell: a text as text, whatever it looks like. */
  setCell(sheet: number, row: number, column: number, value: string | number): void;
  /** How many rows and columns there are, blank ones too. */
  size(sheet: number): { rows: number; columns: number };
  /** Takes away the rows and columns beyond these. */
  trim(sheet: number, size: { rows: number; columns: number }): void;
  /** Brings a tab of charts up to date, or, on null, makes it, and the chart on the KPI sheet; what is in front stays there. */
  showCharts(tab: ChartTab, sheet: number | null, kpiSheet: number): void;
  /** Brings a sheet to the front. */
  show(sheet: number): void;
  hide(sheet: number): void;
  delete(sheet: number): void;
}

/** The open spreadsheet, read whole. */
export interface ReadSpreadsheet {
  spreadsheet: SpreadsheetPort;
  tabs: RawTab[];
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** The tabs with their sheets' own numbers. */
  numbered: NumberedTab[];
}
