import type { Language } from '../../../base/language';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import { padded } from '../../../sheet/breakdown/breakdown-tab';
import type { OwnTab } from '../../../sheet/build-sheets';
import { type DraftCell, emptyDraft, type SheetDraft } from '../../../sheet/draft/draft';
import { headerLook, titleLook } from '../../../sheet/draft/looks';
import { say } from '../../../texts/say';
import type { TextKey } from '../../../texts/texts';

/** The title and the header stand above the rows. */
const HEADER_ROWS = 2;

/** Pixels: a moment, the name of a KPI, and of most deals and people. */
const WIDTH = 130;

/** What is to stand in one of the tabs in which the schedule keeps its records. */
export interface Records {
  title: TextKey;
  help: TextKey;
  header: string[];
  added: DraftCell[][];
  /** The rows that stay of those that stand there; null: all. */
  kept: DraftCell[][] | null;
  /** How many rows of ours stand there. */
  standing: number;
}

/**
 * Adds rows below those of a tab of records, or makes the tab. It is rewritten in one piece only where some rows are to
 * go, and never when something of a person's stands among them.
 */
export function recordDraft(tab: OwnTab | null, records: Records, language: Language): SheetDraft {
  const { added, kept, standing, header } = records;
  if (!tab) return newTab(records, language);
  const draft = emptyDraft(tab.index, tab.name);
  const lines = tab.cells.length - HEADER_ROWS;
  if (kept === null || kept.length === standing || standing < lines || hasMore(tab, header.length)) {
    return { ...draft, values: [{ row: tab.cells.length + 1, column: 1, values: added }] };
  }
  const all = [...kept, ...added];
  const values = padded(all, Math.max(lines, all.length), header.length);
  return { ...draft, values: [{ row: HEADER_ROWS + 1, column: 1, values }] };
}

function newTab({ title, help, header, added }: Records, language: Language): SheetDraft {
  const name = say({ text: title }, language);
  const above = padded([[name, say({ text: help }, language)], header], HEADER_ROWS, header.length);
  return {
    ...emptyDraft(null, name),
    place: 'last',
    values: [{ row: 1, column: 1, values: [...above, ...added] }],
    colours: [
      titleLook({ row: 1, column: 1, rows: 1, columns: 1 }),
      headerLook({ row: HEADER_ROWS, column: 1, rows: 1, columns: header.length }),
    ],
    widths: [{ column: 1, count: header.length, pixels: WIDTH }],
    frozenRows: HEADER_ROWS,
  };
}

/** True when something stands right of our columns. */
function hasMore({ cells }: OwnTab, columns: number): boolean {
  return cells.some((line) => line.slice(columns).some((cell) => !isBlankCell(cell)));
}
