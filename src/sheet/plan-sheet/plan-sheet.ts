import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import type { Zone } from '../../base/zone';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { plainCell } from '../../plan/tab/plan-cell';
import { columnsOf } from '../../plan/tab/plan-tab-labels';
import { type PlanTabContent, type PlanTabRow, planTabRows } from '../../plan/tab/plan-tab-rows';
import { say } from '../../texts/say';
import { padded } from '../breakdown/breakdown-tab';
import { emptyDraft, type SheetDraft } from '../draft/draft';
import { planFormats, planNotes, planRules } from './plan-form';
import { planSheetColours, planSheetShape } from './plan-sheet-looks';

/** Columns that the plan tab uses; what stands to the right of them is the person's own. */
export const PLAN_TAB_COLUMNS = Math.max(...Object.values(columnsOf).map((columns) => columns.length)) + 1;

/** The KPI plan tab as it stands. */
type Standing = { index: number; name: string; cells: Cell[][] } | null;

/**
 * The KPI plan tab as a draft: one rectangle, as long as it was before where it has become shorter. What makes a form of it
 * (lists, examples, number formats) is written where rows have moved; `currencies`: those of the KPIs, by key.
 */
export function planSheetDraft(
  content: PlanTabContent,
  kpis: readonly KpiDescription[],
  existing: Standing,
  setting: { language: Language; locale: string; zone: Zone },
  currencies: ReadonlyMap<string, string> = new Map(),
): SheetDraft {
  const { language, zone } = setting;
  const rows = planTabRows(content, kpis, language);
  const name = existing?.name ?? say({ text: 'plan_tab' }, language);
  const draft = emptyDraft(existing?.index ?? null, name);
  const cells = rows.map((row) => row.cells.map((cell) => plainCell(cell, zone)));
  const height = Math.max(rows.length, existing?.cells.length ?? 0);
  draft.values = [{ row: 1, column: 1, values: padded(cells, height, PLAN_TAB_COLUMNS) }];
  if (!existing) {
    draft.colours = planSheetColours(PLAN_TAB_COLUMNS);
    Object.assign(draft, planSheetShape(PLAN_TAB_COLUMNS));
  } else if (isAnother(existing.cells, rows)) draft.bold = [wholeTab(rows, height, isStrong)];
  else return draft;
  const form = { rows: Array.from({ length: height }, (_, at) => rows[at] ?? BLANK), columns: PLAN_TAB_COLUMNS };
  draft.formats = [{ row: 1, column: 1, values: planFormats(form, kpis, currencies, setting) }];
  draft.notes = [{ row: 1, column: 1, values: planNotes(form, language) }];
  draft.validations = [{ row: 1, column: 1, values: planRules(form, language) }];
  return draft;
}

const BLANK: PlanTabRow = { kind: 'blank', cells: [] };

const isStrong = ({ kind }: PlanTabRow): boolean => kind !== 'row' && kind !== 'blank';

function wholeTab<Value>(rows: readonly PlanTabRow[], height: number, of: (row: PlanTabRow) => Value) {
  const lines = Array.from({ length: height }, (_, at) => of(rows[at] ?? BLANK));
  return { row: 1, column: 1, values: lines.map((value) => Array.from({ length: PLAN_TAB_COLUMNS }, () => value)) };
}

/**
 * Whether the form is another by now: a row stands where another stood, as their first cells tell, a column where another
 * did, or a number where there was text.
 */
function isAnother(cells: readonly (readonly Cell[])[], rows: readonly PlanTabRow[]): boolean {
  const name = (cell: Cell | undefined): string => String(cell ?? '');
  const height = Math.max(cells.length, rows.length);
  return Array.from({ length: height }).some((_, at) => {
    const [line, { kind, cells: own }] = [cells[at] ?? [], rows[at] ?? BLANK];
    if (name(line[0]) !== name(own[0])) return true;
    if (kind === 'header') return own.some((cell, column) => name(cell) !== name(line[column]));
    return own.some(
      (cell, column) => typeof cell === 'number' && typeof line[column] === 'string' && line[column] !== '',
    );
  });
}
