import type { Zone } from '../../base/zone';
import { Canvas, type CellRule, type DraftCell, emptyDraft, type RowEdit, type SheetDraft } from '../draft/draft';
import { rowsBefore } from '../draft/moved-rows';
import { isCalled } from '../draft/tab-for-draft';
import { areSameContent, type CellContent } from './cell-content';
import { type CellsBefore, type ChangedLook, gridOf, labelsOf, rowInShort, type SheetChange } from './sheet-change';

/** A place on a sheet; rows and columns count from 1. */
export interface TypedCell {
  row: number;
  column: number;
}

/** How a change can be taken back: the draft that does it, and the cells that stay as somebody has typed them since. */
export interface TakingBack {
  draft: SheetDraft;
  typed: TypedCell[];
}

/** Why it cannot: rows were moved since, or the row of this number, which was put in then, holds something that was typed since. */
export type Hindered = { moved: true } | { inNewRow: number };

/**
 * Takes back what a draft has changed on a sheet that now holds `now`. A cell in which somebody has typed since stays as
 * it is, and so does everything that the draft did not change.
 */
export function takeBack(
  change: SheetChange,
  tab: { index: number; name: string },
  now: Pick<CellsBefore, 'values' | 'formulas'>,
  zone: Zone,
): TakingBack | Hindered {
  const grid = gridOf(now, zone);
  if (labelsOf(grid) !== change.labels) return { moved: true };
  const rowBefore = rowsBefore({ rowEdits: change.edits });
  const at = (row: number, column: number): CellContent => grid[row - 1]?.[column - 1] ?? '';
  const inNewRow = typedInNewRow(change, grid, rowBefore);
  if (inNewRow !== null) return { inNewRow };

  const draft = emptyDraft(tab.index, tab.name);
  const [values, formats, notes, bold] = [
    new Canvas<DraftCell>(),
    new Canvas<string>(),
    new Canvas<string>(),
    new Canvas<boolean>(),
  ];
  const typed: TypedCell[] = [];
  const isTyped = new Set<string>();
  for (const [row, column, before, after] of change.values) {
    const back = rowBefore(row);
    if (back === null) continue;
    if (areSameContent(at(row, column), after)) values.put(back, column, before);
    else if (!areSameContent(at(row, column), before)) {
      typed.push({ row: back, column });
      isTyped.add(`${row}:${column}`);
    }
  }
  const looks = (changed: readonly ChangedLook[], put: (row: number, column: number, look: string) => void): void => {
    for (const [row, column, look] of changed) {
      const back = rowBefore(row);
      if (back !== null && !isTyped.has(`${row}:${column}`)) put(back, column, look);
    }
  };
  looks(change.formats, (row, column, look) => formats.put(row, column, look));
  looks(change.notes, (row, column, look) => notes.put(row, column, look));
  const rules = new Canvas<CellRule | null>();
  for (const [row, column, rule] of change.rules) {
    const back = rowBefore(row);
    if (back !== null) rules.put(back, column, rule);
  }
  looks(change.weights, (row, column, look) => bold.put(row, column, look === 'bold'));
  for (const gone of change.gone) {
    gone.cells.forEach((cell, across) => {
      values.put(gone.row, across + 1, cell);
      formats.put(gone.row, across + 1, gone.formats[across] ?? 'General');
      if (gone.notes[across]) notes.put(gone.row, across + 1, gone.notes[across]);
      rules.put(gone.row, across + 1, gone.rules[across] ?? null);
    });
    draft.rowLooks.push({ row: gone.row, columns: gone.cells.length, looks: gone.looks });
    draft.heights.push({ row: gone.row, count: 1, pixels: gone.height });
  }
  for (const { to, ...area } of change.aligned) draft[alignedTo[to ?? 'none']].push(area);
  draft.reach = change.reach;
  draft.rowEdits = undone(change.edits);
  // A name that somebody has given it since stays.
  if (change.renamed && isCalled(tab.name, change.renamed[1])) draft.rename = change.renamed[0];
  return {
    draft: {
      ...draft,
      values: values.blocks(),
      formats: formats.blocks(),
      notes: notes.blocks(),
      bold: bold.blocks(),
      validations: rules.blocks(),
    },
    typed,
  };
}

/** Where a draft says how cells are aligned. */
const alignedTo = { left: 'leftAligned', center: 'centred', right: 'rightAligned', none: 'unaligned' } as const;

/** Edits of rows that undo others, the last one first. */
function undone(edits: readonly RowEdit[]): RowEdit[] {
  return [...edits]
    .reverse()
    .map((edit) =>
      edit.kind === 'insert'
        ? { kind: 'delete', row: edit.after + 1, count: edit.count }
        : { kind: 'insert', after: edit.row - 1, count: edit.count },
    );
}

function typedInNewRow(
  { put }: SheetChange,
  grid: readonly (readonly CellContent[])[],
  rowBefore: (row: number) => number | null,
): number | null {
  const rows = grid.flatMap((_, down) => (rowBefore(down + 1) === null ? [down] : []));
  const typed = rows.find((down, nth) => rowInShort(grid[down]) !== put[nth]);
  return typed === undefined ? null : typed + 1;
}
