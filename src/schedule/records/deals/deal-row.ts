import type { Cell } from '../../../base/cell';
import { dayFromIso } from '../../../base/day';
import type { Language } from '../../../base/language';
import { oncePer, oncePerValue } from '../../../base/once-per';
import { serialOf } from '../../../plan/tab/plan-cell';
import { shows } from '../../../plan/tab/plan-tab-labels';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import type { DraftCell } from '../../../sheet/draft/draft';
import { say } from '../../../texts/say';
import { runFromText, runSerial, runText } from '../../calendar/run-name';
import { layoutOn, type RecordLayout, recordedRows } from '../tab/record-layout';

const stages = ['open', 'won', 'lost', 'gone'] as const;

/** `gone`: no longer in the export, or put out of the pipeline. */
export type DealStage = (typeof stages)[number];

/** A deal as one refresh found it. */
export interface DealState {
  stage: DealStage;
  /** null where the export gives none. */
  amount: number | null;
  /** The stage as the export names it; '' where it names none. */
  reached: string;
  /** ISO code; '' where none is named. */
  currency: string;
  /** ISO day: expected while the deal is open, the real one afterwards; '' for none. */
  close: string;
  /** '' for nobody. */
  owner: string;
  /** What people call it; '' where the export does not say. */
  name: string;
}

const changes = ['new', 'back', 'reopened', 'moved', 'won', 'lost', 'gone', 'amount', 'close', 'owner'] as const;

/** What can happen to a deal between two refreshes. */
export type DealChange = (typeof changes)[number];

/** A deal that is not what it was, as it is from this refresh on. */
export interface DealRow extends DealState {
  /** Name of the refresh. */
  run: string;
  id: string;
  changes: DealChange[];
}

/** What a column of the deal log holds; the first two are for people alone. */
export type DealColumn = 'measured' | 'closes' | keyof DealRow;

const current: RecordLayout<DealColumn> = {
  columns: [
    ['measured', 'deal_log_measured'],
    ['name', 'deal_log_id'],
    ['changes', 'deal_log_changes'],
    ['stage', 'deal_log_stage'],
    ['reached', 'deal_log_reached'],
    ['amount', 'deal_log_amount'],
    ['closes', 'deal_log_close'],
    ['owner', 'deal_log_owner'],
    ['run', 'deal_log_run'],
    ['id', 'deal_log_key'],
    ['currency', 'deal_log_currency'],
    ['close', 'deal_log_closes'],
  ],
  shown: 8,
  newestFirst: true,
};

/** As tabs stood that were made before the stages of the pipeline were kept. */
const withoutStages: RecordLayout<DealColumn> = {
  columns: current.columns.filter(([column]) => column !== 'reached'),
  shown: 7,
  newestFirst: true,
};

/** As tabs stood that were made before the newest came on top. */
const oldestFirst: RecordLayout<DealColumn> = {
  columns: [
    ['run', 'deal_log_run'],
    ['id', 'deal_log_id'],
    ['changes', 'deal_log_changes'],
    ['stage', 'deal_log_stage'],
    ['amount', 'deal_log_amount'],
    ['currency', 'deal_log_currency'],
    ['close', 'deal_log_close'],
    ['owner', 'deal_log_owner'],
  ],
  shown: 8,
  newestFirst: false,
};

export const dealLayouts = [current, withoutStages, oldestFirst] as const;

/** Rows as the deal log holds them; a deal without a name is called by its id. */
export function dealCells(rows: readonly DealRow[], language: Language): Record<DealColumn, DraftCell>[] {
  const run = oncePerValue(runText);
  const measured = oncePerValue(runSerial);
  return rows.map((row) => {
    const close = dayFromIso(row.close);
    return {
      ...row,
      run: run(row.run),
      measured: measured(row.run) ?? '',
      name: row.name || row.id,
      amount: row.amount ?? '',
      closes: close === null ? '' : serialOf(close),
      stage: say({ text: `deal_stage_${row.stage}` }, language),
      changes: row.changes.map((change) => say({ text: `deal_change_${change}` }, language)).join(', '),
    };
  });
}

/**
 * The rows of a deal log, in either language. Rows that we did not write are skipped. The same cells give the same array,
 * because a run asks for it many times.
 */
export const dealRows = oncePer((cells: readonly (readonly Cell[])[]): readonly DealRow[] =>
  dealRowsAt(cells).map(({ row }) => row),
);

/** The same rows, each with the row of the sheet in which it stands. */
export const dealRowsAt = oncePer((cells: readonly (readonly Cell[])[]): readonly StandingRow[] => {
  const standing = layoutOn(cells, dealLayouts);
  if (!standing) return [];
  const words: Words = {
    run: oncePerValue(runFromText),
    stage: oncePerValue((word) => stages.find((one) => shows(word, `deal_stage_${one}`)) ?? null),
    changes: oncePerValue((list) => {
      const named = list.split(', ');
      return changes.filter((change) => named.some((word) => shows(word, `deal_change_${change}`)));
    }),
  };
  const rowAt = (cell: (column: DealColumn) => Cell, sheetRow: number): StandingRow | null => {
    const row = rowFrom(cell, words);
    return row && { row, sheetRow };
  };
  return recordedRows(cells, standing, rowAt, reversed);
});

/** Of two rows about one deal in one refresh, the upper one is the later. */
export const reversed = <Row>(rows: readonly Row[]): Row[] => [...rows].reverse();

interface StandingRow {
  row: DealRow;
  sheetRow: number;
}

/** What the texts of a row mean. */
interface Words {
  run: (text: string) => string;
  stage: (word: string) => DealStage | null;
  changes: (list: string) => DealChange[];
}

function rowFrom(cell: (column: DealColumn) => Cell, words: Words): DealRow | null {
  const text = (column: DealColumn): string => (isBlankCell(cell(column)) ? '' : String(cell(column)));
  const stage = words.stage(text('stage'));
  const amount = cell('amount');
  const [id, run, name] = [text('id'), text('run'), text('name')];
  if (!stage || id === '' || run === '') return null;
  return {
    run: words.run(run),
    id,
    changes: words.changes(text('changes')),
    stage,
    reached: text('reached'),
    amount: typeof amount === 'number' ? amount : null,
    currency: text('currency'),
    close: text('close'),
    owner: text('owner'),
    name: name === id ? '' : name,
  };
}
