import type { Cell } from '../../../base/cell';
import { cellReference } from '../../../base/cell-address';
import { dayFromIso } from '../../../base/day';
import { UTC } from '../../../base/zone';
import { kpiOf } from '../../../kpis';
import type { KpiId } from '../../../kpis/declaration/catalogue';
import { traitOf } from '../../../kpis/declaration/traits';
import { cadences } from '../../../plan/calendar/cadences';
import { expectedGoal, isPercents } from '../../../plan/goals/check-target';
import type { StatusThresholds } from '../../../plan/goals/status';
import { goalNumber } from '../../../plan/goals/typed-goal';
import type { PlannedKpi } from '../../../plan/plan';
import { cellDay, cellText } from '../../../plan/tab/plan-cell';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import { shareText } from '../../../plan/tab/plan-tab-settings';
import {
  cadenceFrom,
  recipientsFrom,
  recipientsText,
  type ShownCells,
  type ShownColumn,
  shownColumns,
} from '../../../plan/tab/shown-kpi';
import { daysSentence } from '../../../plan/tab/typed-days';
import { choiceOf, isShare, type UnreadableCell } from '../../../plan/tab/unreadable-cell';
import { wordSentence } from '../../../plan/words';
import type { Sentence } from '../../../texts/sentence';
import { headerText } from '../columns';
import { isThreshold, type Layout, thresholdCells, titleCells, titleTexts } from '../layout';
import { type ExistingRow, type ExistingSheet, titleValue } from './existing-sheet';

/** True for a cell that holds something which its column cannot mean; it is left for the person to mend. */
export function isUnreadable(
  { id, variant }: Pick<ExistingRow, 'id' | 'variant'>,
  column: ShownColumn,
  cell: Cell,
): boolean {
  if (isBlankCell(cell)) return false;
  switch (column) {
    case 'target':
    case 'floor':
    case 'stretch':
      return readGoal({ id, variant }, cell) === null;
    case 'due':
      return dayFromIso(cellDay(cell, UTC)) === null;
    case 'cadence':
      return cadenceFrom(cell, UTC) === undefined;
    case 'shared':
      return recipientsFrom(cellText(cell, UTC)).wrong.length > 0;
    default:
      return false;
  }
}

/** The number that a goal's cell means; null where it cannot be meant. */
export function readGoal({ id, variant }: Pick<ExistingRow, 'id' | 'variant'>, cell: Cell): number | null {
  const kpi = kpiOf(id as KpiId);
  const goal = goalNumber(cell, traitOf(kpi, variant, 'unit'));
  return goal === null || isPercents(goal, kpi, variant) ? null : goal;
}

/** What a KPI's row is known by where a sentence names one of its cells. */
export interface NamedRow {
  row: ExistingRow;
  kpi: NonNullable<Sentence['values']>[string];
  /** The KPI's plan as it counts meanwhile. */
  planned: PlannedKpi;
  /** What the row last showed that could be read. */
  last: Partial<ShownCells>;
  planTab: Sentence | string;
}

/** The cells of a KPI's row that cannot be read. */
export function unreadableCells(named: NamedRow, { at }: Layout): UnreadableCell[] {
  const { row, kpi } = named;
  return shownColumns.flatMap((column): UnreadableCell[] => {
    const [cell, place] = [row.cells[column], at[column]];
    if (cell === undefined || place === undefined || !isUnreadable(row, column, cell)) return [];
    const what: Sentence = { text: 'cell_of_kpi', values: { column: { text: headerText(column) }, kpi } };
    return [
      { cell: cellReference(row.row, place), what, typed: cellText(cell, UTC), ...meanwhile(column, cell, named) },
    ];
  });
}

function meanwhile(
  column: ShownColumn,
  cell: Cell,
  { row, planned: { report }, last, planTab }: NamedRow,
): Pick<UnreadableCell, 'expected' | 'until'> {
  const counts = (value: Sentence | string): Sentence => ({ text: 'until_counts', values: { value } });
  switch (column) {
    case 'cadence':
      return {
        expected: choiceOf([...cadences, 'false' as const].map(wordSentence)),
        until: report?.cadence ? counts(wordSentence(report.cadence)) : { text: 'until_no_report' },
      };
    case 'due':
      return {
        expected: { text: 'expects_day' },
        until: isBlankCell(last.due) ? { text: 'until_no_due' } : counts(daysSentence([cellDay(last.due, UTC)])),
      };
    case 'shared':
      return {
        expected: { text: 'expects_addresses' },
        until: report?.recipients ? counts(recipientsText(report.recipients)) : { text: 'until_nobody' },
      };
    default:
      return {
        expected: expectedGoal(cell, traitOf(kpiOf(row.id as KpiId), row.variant, 'unit')),
        until: { text: 'until_no_goal', values: { tab: planTab } },
      };
  }
}

export function isUnreadableShare(cell: Cell): boolean {
  return !isBlankCell(cell) && !isShare(cell);
}

/** The thresholds above the header that cannot be read; `counts`: those of the plan. */
export function unreadableThresholds(sheet: ExistingSheet, counts: StatusThresholds): UnreadableCell[] {
  return titleCells.filter(isThreshold).flatMap((name): UnreadableCell[] => {
    const [cell, label] = [titleValue(sheet, name), sheet.layout.labels[name]];
    if (label === null || !isUnreadableShare(cell)) return [];
    const { row, column } = label;
    return [
      {
        cell: cellReference(row, column + 1),
        what: { text: titleTexts[name] },
        typed: cellText(cell, UTC),
        expected: { text: 'expects_share' },
        until: { text: 'until_counts', values: { value: shareText(counts[thresholdCells[name]]) } },
      },
    ];
  });
}
