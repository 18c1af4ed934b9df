import type { Cell } from '../../../base/cell';
import type { Language } from '../../../base/language';
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

/** The rows of a deal log, in either language; what is none of ours is stepped over. */
export function dealRows(cells: readonly (readonly Cell[])[]): DealRow[] {
  const header = cells.findIndex((line) => columns.every((column, at) => shows(line[at], headerOf(column))));
  return header < 0 ? [] : cells.slice(header + 1).flatMap((line) => rowFrom(line) ?? []);
}

function rowFrom(line: readonly Cell[]): DealRow | null {
  const text = (column: Column): string => {
    const cell = line[columns.indexOf(column)];
    return isBlankCell(cell) ? '' : String(cell);
  };
  const stage = stages.find((one) => shows(text('stage'), `deal_stage_${one}`));
  const amount = line[columns.indexOf('amount')];
  const [id, run] = [text('id'), text('run')];
  if (!stage || id === '' || run === '') return null;
  const words = text('changes').split(', ');
  return {
    run: runFromText(run),
    id,
    changes: changes.filter((change) => words.some((word) => shows(word, `deal_change_${change}`))),
    stage,
    amount: typeof amount === 'number' ? amount : null,
    currency: text('currency'),
    close: text('close'),
    owner: text('owner'),
  };
}
