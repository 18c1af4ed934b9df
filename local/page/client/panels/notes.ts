import type { Notes } from '../../views/notes';
import { framework, library } from '../library';

let notes: Notes = {};

export function keepNotes(now: Notes): void {
  notes = now;
}

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

const noteAt = ({ sheetId, col, row }: Position): string | undefined => {
  const cell = `${library.helpers.numberToLetters(col)}${row + 1}`;
  return notes[sheetId]?.[cell];
};

/** Shows a cell's note while the pointer rests on it. */
export function registerNotes(): void {
  class Note extends framework.Component {
    static template = framework.xml`<div class="cell-note" t-esc="props.note"/>`;
    static props = { note: String, cellPosition: Object, '*': Object };
  }
  library.registries.cellPopoverRegistry.add('Note', {
    onHover: (position: Position) => {
      const note = noteAt(position);
      if (note === undefined) return { isOpen: false };
      return { isOpen: true, props: { note, cellPosition: position }, Component: Note, cellCorner: 'top-right' };
    },
  } as never);
}
