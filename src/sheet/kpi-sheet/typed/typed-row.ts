import type { Cell } from '../../../base/cell';
import { dayFromIso } from '../../../base/day';
import type { Zone } from '../../../base/zone';
import { goalLevels } from '../../../plan/goals/check-target';
import { withGoal } from '../../../plan/goals/goal';
import type { PlannedKpi } from '../../../plan/plan';
import { cellDay, cellText } from '../../../plan/tab/plan-cell';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import {
  cadenceFrom,
  recipientsFrom,
  type ShownCells,
  type ShownColumn,
  type ShownKpi,
  sameCell,
  shownColumns,
} from '../../../plan/tab/shown-kpi';
import type { ExistingRow } from './existing-sheet';
import { isUnreadable, readGoal } from './unreadable-cells';

type GoalLevel = (typeof goalLevels)[number];

/** The columns in which a person has typed something since. Of addresses, those that can be read are all that is left. */
function typedColumns(row: ExistingRow, last: Partial<ShownCells>, zone: Zone): Set<ShownColumn> {
  const typed = shownColumns.filter((column) => {
    const cell = row.cells[column];
    if (cell === undefined || (column !== 'shared' && isUnreadable(row, column, cell))) return false;
    return !sameCell(column, cell, last[column] ?? '', zone);
  });
  return new Set(typed);
}

/** A KPI's plan with what was typed into its row since it showed `last`; the plan is left as it is where nothing was. */
export function withTyped(
  before: PlannedKpi,
  row: ExistingRow,
  { cells: last, span }: { cells: Partial<ShownCells>; span: ShownKpi['span'] },
  zone: Zone,
): PlannedKpi {
  const typed = typedColumns(row, last, zone);
  if (typed.size === 0) return before;
  const planned: PlannedKpi = { ...before, report: { ...before.report } };
  const text = (column: ShownColumn): string | undefined => cellText(row.cells[column], zone) || undefined;
  if (typed.has('owner')) planned.owner = text('owner');
  if (typed.has('note')) planned.note = text('note');
  if (planned.report) {
    if (typed.has('report')) planned.report.name = text('report');
    if (typed.has('cadence')) planned.report.cadence = cadenceFrom(row.cells.cadence, zone) ?? undefined;
    if (typed.has('shared')) planned.report.recipients = recipientsFrom(text('shared') ?? '').recipients;
  }
  if ([...goalLevels, 'due' as const].some((column) => typed.has(column))) {
    const cellOf = (column: ShownColumn): Cell => (typed.has(column) ? row.cells[column] : last[column]);
    const level = (column: GoalLevel): number | null => {
      const cell = cellOf(column);
      return isBlankCell(cell) ? null : readGoal(row, cell);
    };
    const due = cellDay(cellOf('due'), zone);
    const goal = { target: level('target'), floor: level('floor'), stretch: level('stretch') };
    planned.targets = withGoal(before.targets ?? [], span, { ...goal, due: dayFromIso(due) === null ? null : due });
  }
  return withoutBlanks(planned);
}

/** Keys that hold nothing are left out, so that a plan reads as a person would have written it. */
function withoutBlanks(planned: PlannedKpi): PlannedKpi {
  const filled = <T extends object>(given: T): T =>
    Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
    ) as T;
  const report = filled(planned.report ?? {});
  return filled({ ...planned, report: Object.keys(report).length > 0 ? report : undefined });
}
