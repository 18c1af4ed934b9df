import type { SheetDraft } from './draft';

/** Where a row of a draft stood before the draft's edits of rows; null for one that they put in. */
export type RowBefore = (row: number) => number | null;

export function rowsBefore({ rowEdits }: Pick<SheetDraft, 'rowEdits'>): RowBefore {
  const edits = [...rowEdits].reverse();
  return (row) => {
    let at = row;
    for (const edit of edits) {
      if (edit.kind === 'delete') at += at >= edit.row ? edit.count : 0;
      else if (at > edit.after + edit.count) at -= edit.count;
      else if (at > edit.after) return null;
    }
    return at;
  };
}

/** Where a row that a draft leaves standing comes to stand by its edits of rows. */
export function rowsAfter({ rowEdits }: Pick<SheetDraft, 'rowEdits'>): (row: number) => number {
  return (row) =>
    rowEdits.reduce((at, edit) => {
      if (edit.kind === 'insert') return at > edit.after ? at + edit.count : at;
      return at >= edit.row + edit.count ? at - edit.count : at;
    }, row);
}
