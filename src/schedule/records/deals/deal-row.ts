import type { Cell } from '../../../base/cell';
import type { Language } from '../../../base/language';
import { oncePer, oncePerValue } from '../../../base/once-per';
import { shows } from '../../../plan/tab/plan-tab-labels';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import type { DraftCell } from '../../../sheet/draft/draft';
import { say } from '../../../texts/say';
import type { TextKey } from '../../../texts/texts';
import { runFromText, runText } from '../../calendar/run-name';

/** `gone`: no longer in the export, or put out of the pipeline. */
export type DealStage = 'open' | 'won' | 'lost' | 'gone';

/** A deal as one refresh found it. */
export interface DealState {
  stage: DealStage;
  /** null where the export gives none. */
  amount: number | null;
  /** ISO code; '' where none is named. */
  currency: string;
  /** ISO day: expected while the deal is open, the real one afterwards; '' for none. */
  close: string;
  /** '' for nobody. */
  owner: string;
}

/** What can happen to a deal between two refreshes. */
export type DealChange = 'new' | 'back' | 'reopened' | 'won' | 'lost' | 'gone' | 'amount' | 'close' | 'owner';

const changes: DealChange[] = ['new', 'back', 'reopened', 'won', 'lost', 'gone', 'amount', 'close', 'owner'];

/** A deal that is not what it was, as it is from this refresh on. */
export interface DealRow extends DealState {
  /** Name of the refresh. */
  run: string;
  id: string;
  changes: DealChange[];
}

const columns = ['run', 'id', 'changes', 'stage', 'amount', 'currency', 'close', 'owner'] as const;
type Column = (typeof columns)[number];

const stages: DealStage[] = ['open', 'won', 'lost', 'gone'];

const headerOf = (column: Column): TextKey => `deal_log_${column}`;

/** The header of the deal log. */
export function dealHeader(language: Language): string[] {
  return columns.map((column) => say({ text: headerOf(column) }, language));
}

/** A row as the deal log holds it. */
export function dealCells(row: DealRow, language: Language): DraftCell[] {
  const cells: Record<Column, DraftCell> = {
    ...row,
    run: runText(row.run),
    amount: row.amount ?? '',
    stage: say({ text: `deal_stage_${row.stage}` }, language),
    changes: row.changes.map((change) => say({ text: `deal_change_${change}` }, language)).join(', '),
  };
  return columns.map((column) => cells[column]);
}

/**
 * The rows of a deal log, in either language; what is none of ours is stepped over. Of the same cells they are the same
 * rows: a run asks for them again and again.
 */
export const dealRows = oncePer((cells: readonly (readonly Cell[])[]): readonly DealRow[] => {
  const header = cells.findIndex((line) => columns.every((column, at) => shows(line[at], headerOf(column))));
  if (header < 0) return [];
  const words: Words = {
    run: oncePerValue(runFromText),
    stage: oncePerValue((word) => stages.find((one) => shows(word, `deal_stage_${one}`)) ?? null),
    changes: oncePerValue((list) => {
      const named = list.split(', ');
      return changes.filter((change) => named.some((word) => shows(word, `deal_change_${change}`)));
    }),
  };
  return cells.slice(header + 1).flatMap((line) => rowFrom(line, words) ?? []);
});

/** What the texts of a row mean. */
interface Words {
  run: (text: string) => string;
  stage: (word: string) => DealStage | null;
  changes: (list: string) => DealChange[];
}

const place = Object.fromEntries(columns.map((column, at) => [column, at])) as Record<Column, number>;

function rowFrom(line: readonly Cell[], words: Words): DealRow | null {
  const text = (column: Column): string => {
    const cell = line[place[column]];
    return isBlankCell(cell) ? '' : String(cell);
  };
  const stage = words.stage(text('stage'));
  const amount = line[place.amount];
  const [id, run] = [text('id'), text('run')];
  if (!stage || id === '' || run === '') return null;
  return {
    run: words.run(run),
    id,
    changes: words.changes(text('changes')),
    stage,
    amount: typeof amount === 'number' ? amount : null,
    currency: text('currency'),
    close: text('close'),
    owner: text('owner'),
  };
}
