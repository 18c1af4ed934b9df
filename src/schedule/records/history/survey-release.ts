import type { Analysis } from '../../../analysis/analysis';
import type { RecordedFigure } from '../../../analysis/past';
import type { ToldResult } from '../../../analysis/survey';
import { dayFrom, dayFromIso, isoDay } from '../../../base/day';
import { kpiOf } from '../../../kpis';
import type { KpiId } from '../../../kpis/declaration/catalogue';
import type { Plan } from '../../../plan/plan';
import type { BuiltSheets } from '../../../sheet/build-sheets';
import type { Computed } from '../../../sheet/compute';
import type { SheetDraft } from '../../../sheet/draft/draft';
import type { RecordTabs } from '../../../sheet/own-tabs';
import { runDay } from '../../calendar/run-name';
import { countedAlike, definitionMark } from './definition-mark';
import { type HistoryRow, heldGoal, historyRows, latestBySubject, subjectOf } from './history-row';
import { historyDraft } from './history-tab';

/** The same, in the knowledge of which results of surveys the history has told, and of every figure that it holds. */
export function withReleases<Done extends { analysis: Analysis }>(
  computed: Done,
  { history }: Pick<RecordTabs, 'history'>,
): Done {
  const rows = historyRows(history?.cells ?? []);
  return {
    ...computed,
    analysis: computed.analysis.knowing(rows.flatMap(toldBy), recordedFigures(rows, computed.analysis.plan)),
  };
}

/** What was counted as it is now; what a period closed with goes before how far it was on its last day. */
function recordedFigures(rows: readonly HistoryRow[], plan: Plan): RecordedFigure[] {
  const whole = rows.filter(
    ({ part, kpi: id, variant, definition }) =>
      part === '' && countedAlike(definition, definitionMark(id, variant, plan), { id, variant }),
  );
  const latest = (isRun: boolean): HistoryRow[] => [
    ...latestBySubject(whole.filter(({ kind }) => (kind === 'run') === isRun)).values(),
  ];
  return [...latest(true), ...latest(false)].flatMap(({ from, to, kpi, variant, value, n }): RecordedFigure[] => {
    const last = dayFromIso(to);
    return last === null ? [] : [{ kpi, variant, value, n, period: { from: dayFromIso(from), to: last + 1 } }];
  });
}

/** The end of a row of which nobody can tell the days any more: whatever it told of, nothing is shown beside it. */
const NO_END = dayFrom(9999, 12, 31);

function toldBy({ run, kpi, variant, part, from, to, value, n }: HistoryRow): ToldResult[] {
  if (part !== '' || !kpiOf(kpi as KpiId)?.anonymous) return [];
  const period = { from: dayFromIso(from), to: (dayFromIso(to) ?? NO_END) + 1 };
  return [{ kpi, variant, period, value, n, seen: runDay(run) ?? NO_END }];
}

/**
 * The rows by which the history knows from now on what is shown of surveys: every result there is, whatever the plan
 * shows of them, so that a KPI or variant that is added later counts the same answers.
 */
export function newReleases(analysis: Analysis, plan: Plan, before: readonly HistoryRow[], run: string): HistoryRow[] {
  const known = new Set(before.map(subjectOf));
  const rows = analysis.surveys().map(
    ({ id, variant, period, value, n }): HistoryRow => ({
      ...{ run, kind: 'closed', kpi: id, variant, part: '' },
      ...{ from: period.from === null ? '' : isoDay(period.from), to: isoDay(period.to - 1) },
      ...{ value: value as number, n, currency: '', ...heldGoal(null) },
      ...{ definition: definitionMark(id, variant, plan), inputs: '' },
    }),
  );
  return rows.filter((row) => !known.has(subjectOf(row)));
}

/**
 * What a build by hand writes, in order: the KPI sheet last, and before it what the history is to know of the surveys on
 * it, so that nothing is ever shown that is not known.
 */
export function draftsWithReleases(
  { analysis }: Computed,
  { plan, drafts }: BuiltSheets,
  { history }: Pick<RecordTabs, 'history'>,
  run: string,
): SheetDraft[] {
  const added = newReleases(analysis, plan, historyRows(history?.cells ?? []), run);
  const { draft } = historyDraft(history, added, analysis, plan);
  return recordsFirst(drafts, draft ? [draft] : []);
}

/** Drafts of the sheets with those of the records before the KPI sheet, which is the last. */
export function recordsFirst(sheets: readonly SheetDraft[], records: readonly SheetDraft[]): SheetDraft[] {
  return [...sheets.slice(0, -1), ...records, ...sheets.slice(-1)];
}
