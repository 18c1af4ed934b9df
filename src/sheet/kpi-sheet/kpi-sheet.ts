import type { Cell } from '../../base/cell';
import { isOwn } from '../../base/own';
import { cadences } from '../../plan/calendar/cadences';
import { thresholdsOf } from '../../plan/goals/status';
import type { Plan } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { plainCell } from '../../plan/tab/plan-cell';
import { type ShownCells, type ShownColumn, type ShownKpi, sameCell } from '../../plan/tab/shown-kpi';
import { wordSentence } from '../../plan/words';
import type { KpiFacts, SheetPeriod } from '../../scorecard/kpi-facts';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { texts } from '../../texts/texts';
import { formulaNumber } from '../draft/a1';
import { Canvas, type CellRule, type DraftCell, emptyDraft, type SheetDraft } from '../draft/draft';
import { placeRows } from '../draft/place-rows';
import { aboveCells, figuresInFormulas } from './above';
import { columnWidths } from './column-widths';
import { headerText, isPlanColumn, type SheetColumn, sheetColumns } from './columns';
import { definitionNote } from './definition-note';
import type { RowReferences } from './formulas';
import { type RowSetting, rowCell, rowFormat } from './kpi-row';
import { freeAreas, kpiSheetLooks } from './kpi-sheet-looks';
import { isThreshold, newLayout, thresholdCells, titleCells } from './layout';
import { isCutRemark } from './remark';
import { referencesOf } from './row-references';
import { type ExistingRow, type ExistingSheet, titleValue } from './typed/existing-sheet';
import { isUnreadable, isUnreadableShare } from './typed/unreadable-cells';

/** What the KPI sheet is drawn from. */
export interface KpiSheetContent {
  plan: Plan;
  period: SheetPeriod;
  rows: KpiFacts[];
  /** For each row, what stands in the cells that are for people. */
  shown: ShownKpi[];
  warnings: Sentence[];
  /** Names that the owner column offers. */
  owners: string[];
}

/**
 * The KPI sheet as a draft. On a new sheet everything is drawn; on an existing one only what the add-on writes, and of
 * the cells that are for people those whose plan says something else than they show.
 */
export function kpiSheetDraft(
  content: KpiSheetContent,
  existing: { index: number; name: string; sheet: ExistingSheet } | null,
  setting: RowSetting,
): SheetDraft {
  const { language } = setting;
  const told = (sentence: Sentence): string => say(sentence, language);
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? told({ text: 'sheet_name' }));
  const layout = existing?.sheet.layout ?? newLayout();
  const { at } = layout;
  const placed = placeRows(
    content.rows.map(({ planned }) => keyOf(planned)),
    existing?.sheet ?? null,
    layout.headerRow,
  );
  draft.rowEdits = placed.edits;
  const values = new Canvas<DraftCell>();
  const formats = new Canvas<string>();
  const notes = new Canvas<string>();
  const validations = new Canvas<CellRule | null>();

  drawAbove();
  const columns = sheetColumns.filter((column) => at[column] !== undefined);
  if (!existing || headerDiffers(existing.sheet)) {
    for (const column of columns) {
      const place = at[column] as number;
      values.put(layout.headerRow, place, told({ text: headerText(column) }));
      const help = `sheet_header_${column}`;
      if (!existing) notes.put(layout.headerRow, place, isOwn(texts, help) ? told({ text: help }) : '');
    }
  }
  content.rows.forEach((facts, index) => {
    const { row, before } = placed.rows[index];
    drawRow(facts, content.shown[index].cells, row, before);
  });
  for (const row of placed.emptied) for (const column of columns) values.put(row, at[column] as number, '');

  if (!existing) drawOnce();
  return {
    ...draft,
    values: values.blocks(),
    formats: formats.blocks(),
    notes: notes.blocks(),
    validations: validations.blocks(),
  };

  function headerDiffers(sheet: ExistingSheet): boolean {
    return columns.some((column) => {
      const shown = sheet.cells[layout.headerRow - 1]?.[(at[column] as number) - 1];
      return typeof shown !== 'string' || shown.trim() !== told({ text: headerText(column) });
    });
  }

  function drawAbove(): void {
    if (!existing) {
      // A new sheet is one rectangle from A1 to its last cell: one call writes it.
      for (let row = 1; row < layout.headerRow; row++) {
        for (let column = 1; column <= sheetColumns.length; column++) {
          values.put(row, column, '');
          formats.put(row, column, 'General');
        }
      }
      for (let column = 1; column <= sheetColumns.length; column++) formats.put(layout.headerRow, column, 'General');
    }
    const kpis = content.rows.map((facts, index) => ({ facts, row: placed.rows[index].row }));
    for (const cell of aboveCells({ ...content, kpis }, layout, existing?.sheet ?? null, setting)) {
      values.put(cell.row, cell.column, cell.value);
      if (cell.format !== undefined) formats.put(cell.row, cell.column, cell.format);
    }
  }

  function drawRow(facts: KpiFacts, shown: ShownCells, row: number, before: ExistingRow | null): void {
    const cells = { ...referencesOf(layout, row, figuresInFormulas(content)), ...standIns(shown, before) };
    for (const column of columns) {
      const place = at[column] as number;
      if (!before || before.isNew) {
        formats.put(row, place, rowFormat(column, facts, setting));
        validations.put(row, place, ruleOf(column));
      }
      if (isPlanColumn(column) && before && !hasChanged(column, shown[column], before)) continue;
      const cell = isPlanColumn(column)
        ? plainCell(shown[column], setting.zone)
        : rowCell(column, facts, cells, setting);
      values.put(row, place, cell);
      if (column === 'actual') notes.put(row, place, definitionNote(facts, language));
      else if (!existing || (column === 'remark' && isCutRemark(standing(before, place)))) notes.put(row, place, '');
    }
  }

  function standing(before: ExistingRow | null, column: number): Cell | undefined {
    return before ? existing?.sheet.cells[before.row - 1]?.[column - 1] : undefined;
  }

  /** What the formulas of a row look at in place of cells that cannot be read: what counts meanwhile. */
  function standIns(shown: ShownCells, before: ExistingRow | null): Partial<RowReferences> {
    const instead: Partial<RowReferences> = {};
    const thresholds = thresholdsOf(content.plan);
    for (const name of titleCells.filter(isThreshold)) {
      const field = thresholdCells[name];
      const isWrong = existing && isUnreadableShare(titleValue(existing.sheet, name));
      if (isWrong) instead[field] = formulaNumber(thresholds[field]);
    }
    if (!before) return instead;
    if (isUnreadable(before, 'due', before.cells.due)) instead.due = shown.due === '' ? null : String(shown.due);
    if (isUnreadable(before, 'target', before.cells.target)) instead.target = '""';
    for (const level of ['floor', 'stretch'] as const) {
      if (isUnreadable(before, level, before.cells[level])) instead[level] = null;
    }
    return instead;
  }

  /** A cell that a person has filled with something unreadable stays as it is: the warnings name it. */
  function hasChanged(column: ShownColumn, cell: Cell, before: ExistingRow): boolean {
    const standing = before.cells[column];
    return !isUnreadable(before, column, standing) && !sameCell(column, cell, standing, setting.zone);
  }

  function ruleOf(column: SheetColumn): CellRule | null {
    if (column === 'due') return { kind: 'date', help: told({ text: 'sheet_help_due' }) };
    if (column === 'cadence') {
      const words = cadences.map((word) => told(wordSentence(word)));
      return { kind: 'list', values: words };
    }
    const reports = [...new Set((content.plan.kpis ?? []).flatMap(({ report }) => report?.name ?? []))];
    if (column === 'report' && reports.length > 0) return { kind: 'list', values: reports };
    return column === 'owner' && content.owners.length > 0 ? { kind: 'list', values: content.owners } : null;
  }

  function drawOnce(): void {
    const firstRow = layout.headerRow + 1;
    Object.assign(draft, kpiSheetLooks(layout, content.rows.length));
    draft.widths = columnWidths(layout, content.rows, setting);
    draft.unprotected = freeAreas(layout, firstRow, firstRow + content.rows.length);
  }
}
