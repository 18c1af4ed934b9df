import type { InLanguages } from '../../base/language';
import { mergedAnswers } from '../../intake/answers/merge-answers';
import { kpiOf } from '../../kpis';
import { isSameSlice } from '../../kpis/declaration/slice';
import type { Cadence } from '../../plan/calendar/cadences';
import { kpiLabel } from '../../plan/kpi-name';
import { keyOf } from '../../plan/read-plan';
import { wordSentence } from '../../plan/words';
import type { Sentence } from '../../texts/sentence';
import { laterText } from '../goals/later-targets';
import { mergedSources } from './merge-sources';
import type { PickedKpi, Setup, ShownPick } from './setup';

/** A set-up on the plan as it stands now, and what both the person in the wizard and somebody on the sheet have changed. */
export interface RebasedSetup {
  setup: Setup;
  conflicts: Sentence[];
}

/**
 * Three-way merge of a set-up: as the wizard showed it, as the plan stands now, as the wizard wants it. What the wizard
 * did not change follows the sheet; what both changed is the wizard's, and is said.
 */
export function rebased(setup: Setup, standing: Setup): RebasedSetup {
  const conflicts: Sentence[] = [];
  const now = [...standing.picked, ...standing.parked];
  const before = new Set(setup.seen.kpis);
  const onSheet = new Set(standing.picked.map(keyOf));
  const known = new Set([...setup.picked, ...setup.parked].map(keyOf));
  const merged = (mine: PickedKpi): PickedKpi => {
    const others = now.filter(({ id, variant }) => id === mine.id && isSameSlice(variant, mine.variant));
    const theirs = now.find((one) => keyOf(one) === keyOf(mine)) ?? (others.length === 1 ? others[0] : undefined);
    return theirs ? mergedPick(mine, theirs, conflicts) : mine;
  };
  // A row deleted on the sheet stays away, unless the wizard has changed something about it.
  const isDeleted = (mine: PickedKpi): boolean =>
    before.has(keyOf(mine)) && !onSheet.has(keyOf(mine)) && isUntouched(mine);
  const added = standing.picked.filter((one) => !before.has(keyOf(one)) && !known.has(keyOf(one)));
  const answers = mergedAnswers(setup.answers, setup.seen.answers, standing.answers);
  const sources = setup.sources && mergedSources(setup.sources, setup.seen.sources ?? {}, standing.seen.sources ?? {});
  const rebasedSetup: Setup = {
    ...setup,
    objective: setup.objective === setup.seen.objective ? standing.objective : setup.objective,
    period: setup.period === setup.seen.period ? standing.period : setup.period,
    ...(sources ? { sources: sources.sources } : {}),
    answers: answers.answers,
    picked: [...setup.picked.filter((mine) => !isDeleted(mine)).map(merged), ...added],
    parked: [...setup.parked, ...setup.picked.filter(isDeleted)].map(merged),
    seen: {
      ...{ ...standing.seen, asOf: setup.seen.asOf, answers: answers.seen },
      ...(sources ? { sources: sources.seen } : {}),
    },
  };
  return { setup: rebasedSetup, conflicts: [...answers.conflicts, ...(sources?.conflicts ?? []), ...conflicts] };
}

const isUntouched = (picked: PickedKpi): boolean => columns.every((column) => isSame(picked, picked.shown, column));

/** The cells of the KPI sheet, and of the plan tab, that a KPI on the list fills. */
const columns = ['target', 'floor', 'stretch', 'due', 'later', 'owner', 'report', 'cadence', 'hour', 'shared'] as const;
type Column = (typeof columns)[number];

function cellOf({ goal, later, owner, report }: ShownPick, column: Column): string {
  switch (column) {
    case 'later':
      return laterText(later, 'en');
    case 'owner':
      return owner.trim();
    case 'report':
      return report.name.trim();
    case 'cadence':
      return report.cadence;
    case 'hour':
      return String(report.hour);
    case 'shared':
      return report.recipients.trim();
    default:
      return goal[column].trim();
  }
}

function withCell(picked: ShownPick, column: Column, from: ShownPick): ShownPick {
  const { goal, report } = picked;
  switch (column) {
    case 'later':
      return { ...picked, later: from.later };
    case 'owner':
      return { ...picked, owner: from.owner };
    case 'report':
      return { ...picked, report: { ...report, name: from.report.name } };
    case 'cadence':
      return { ...picked, report: { ...report, cadence: from.report.cadence } };
    case 'hour':
      return { ...picked, report: { ...report, hour: from.report.hour } };
    case 'shared':
      return { ...picked, report: { ...report, recipients: from.report.recipients } };
    default:
      return { ...picked, goal: { ...goal, [column]: from.goal[column] } };
  }
}

const isSame = (one: ShownPick, other: ShownPick, column: Column): boolean =>
  cellOf(one, column) === cellOf(other, column);

/** Of a cell that both have changed, what was shown stays what it was: the next look finds the conflict again. */
function mergedPick(mine: PickedKpi, theirs: PickedKpi, conflicts: Sentence[]): PickedKpi {
  let wanted: ShownPick = { goal: mine.goal, later: mine.later, owner: mine.owner, report: mine.report };
  let shown = mine.shown;
  for (const column of columns) {
    const isMine = !isSame(mine, mine.shown, column);
    const isTheirs = !isSame(theirs, mine.shown, column);
    if (isMine && isTheirs && !isSame(mine, theirs, column)) {
      conflicts.push(conflict(mine, theirs, column));
      continue;
    }
    if (!isMine) wanted = withCell(wanted, column, theirs);
    shown = withCell(shown, column, theirs);
  }
  return { ...mine, ...wanted, shown };
}

function conflict(mine: PickedKpi, theirs: PickedKpi, column: Column): Sentence {
  const kpi = kpiOf(mine.id);
  const said = (picked: PickedKpi): Sentence | InLanguages | string => {
    const cell = cellOf(picked, column);
    if (cell === '') return { text: 'wizard_empty' };
    if (column === 'later') return { en: cell, nl: laterText(picked.later, 'nl') };
    return column === 'cadence' ? wordSentence(cell as Cadence) : cell;
  };
  const values = {
    kpi: { en: kpiLabel(kpi, mine.variant, 'en'), nl: kpiLabel(kpi, mine.variant, 'nl') },
    column: { text: `column_${column}` } as Sentence,
    theirs: said(theirs),
    mine: said(mine),
  };
  return { text: 'wizard_both_changed', values };
}
