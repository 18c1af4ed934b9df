import { dayOf } from '../../base/day';
import type { Language } from '../../base/language';
import { explainCell } from '../../explain/explain-cell';
import type { Explanation } from '../../explain/explanation';
import { type AnsweredOver, answeredOver } from '../../home/asked-questions';
import { type HomeView, homeView } from '../../home/home-view';
import { relocateAnswers } from '../../intake/answers/relocate-answers';
import { kpis } from '../../kpis';
import { runName } from '../../schedule/calendar/run-name';
import { record } from '../../schedule/records/history/record';
import { draftsWithReleases, recordsFirst, withReleases } from '../../schedule/records/history/survey-release';
import { goalMemoryOf, typedForToday } from '../../schedule/records/history/typed-goals';
import { recordedBeside } from '../../schedule/run/asked-beside';
import { refresh } from '../../schedule/run/refresh';
import { numberedSources } from '../../sheet/analyze-tabs';
import { type BuiltSheets, withProposal } from '../../sheet/build-sheets';
import { type AskedBeside, type Computed, computeKpis, sheetsOf } from '../../sheet/compute';
import type { SheetDraft } from '../../sheet/draft/draft';
import type { ExistingSheet } from '../../sheet/kpi-sheet/typed/existing-sheet';
import { sortTabs } from '../../sheet/own-tabs';
import { asItStands, type CheckedRequest } from '../../sheet/request';
import { Refusal } from '../../texts/refusal';
import { chartsBeside, chartsOf, showChartsByHand } from '../charts-by-hand';
import { keepBuildByHand, keptBuild, originOf } from '../kept/kept-build';
import { halfDoneSetup } from '../kept/kept-setup';
import { tabOfOldRows, takeBackExport } from '../newer-export';
import { type OpenedSpreadsheet, openSpreadsheet } from '../open-spreadsheet';
import { sent } from '../page-call';
import { newRowOpener } from '../sources/sources-here';
import { keptUndo, undoOf } from '../undo/kept-undo';
import { writeOrRefuse } from '../write-or-refuse';
import { scheduleOf, senderView } from './schedule-of';

/** True once a KPI sheet or its plan stands in the spreadsheet. */
export function isBuilt({ tabs, zone }: OpenedSpreadsheet): boolean {
  const { own } = sortTabs(tabs, kpis, zone);
  return own.kpiSheet !== null || own.planTab !== null;
}

/** The KPIs of the plan as they stand now; nothing is written. */
export function readHome(opened: OpenedSpreadsheet, language: Language): HomeView {
  const sheet = sortTabs(opened.tabs, kpis, opened.zone, opened.keptPlan).own.kpiSheet?.sheet ?? null;
  return viewOf(opened, { ...computedAsShown(opened), sheet }, language);
}

/**
 * Computes anew, writes the KPI sheet and shows the KPIs as they stand then. Where a schedule runs it is done as a run of
 * it would, by the clock and into the records.
 */
export function refreshedHome(opened: OpenedSpreadsheet, language: Language): HomeView {
  const { done, drafts, built } = senderView(opened).running ? byTheClock(opened) : asTheDataEnds(opened);
  const charts = chartsOf(opened, { computed: done, built });
  const sheets = writeOrRefuse(opened, drafts, (written) => {
    keepBuildByHand(opened, done, built.planTab, undoOf({ kind: 'refresh', written, charts }, opened));
  });
  showChartsByHand(opened, charts, sheets);
  return viewOf(opened, { ...done, sheet: null }, language);
}

/** Puts the rows back that a newer export has replaced, and shows the KPIs over them. The sheets follow with the next refresh. */
export function putRowsBack(language: Language): HomeView {
  const { says } = takeBackExport(openSpreadsheet(language), language);
  const home = readHome(openSpreadsheet(language), language);
  return { ...home, notices: [says] };
}

interface Drawn {
  done: Computed;
  drafts: SheetDraft[];
  built: BuiltSheets;
}

function byTheClock(opened: OpenedSpreadsheet): Drawn {
  const now = opened.zone.toWall(Date.now());
  const goals = goalMemoryOf(opened.store.all());
  const { own, ...tabs } = sortTabs(opened.tabs, kpis, opened.zone, opened.keptPlan);
  const sorted = { ...tabs, own: typedForToday(own, goals, dayOf(now), opened.zone) };
  const run = runName(now, opened.zone);
  const refreshed = refresh(sorted, opened, now, recordedBeside(sorted.records, run, goals));
  const { drafts } = record(refreshed, sorted.records, run, goals);
  const { built } = refreshed;
  return { done: refreshed.computed, drafts: recordsFirst(built.drafts, drafts), built };
}

function asTheDataEnds(opened: OpenedSpreadsheet): Drawn {
  const done = released(opened, asItStands, chartsBeside(opened));
  const built = sheetsOf(done, opened.locale);
  return { done, drafts: draftsByHand(opened, done, built), built };
}

/** All that a build writes, what it tells of surveys among it. */
export function draftsByHand({ tabs, zone }: OpenedSpreadsheet, done: Computed, built: BuiltSheets): SheetDraft[] {
  return draftsWithReleases(done, built, sortTabs(tabs, kpis, zone).records, runName(zone.toWall(Date.now()), zone));
}

/** As of the day of which the sheet is where a schedule keeps it, else as of the data's last. */
function computedAsShown(opened: OpenedSpreadsheet): Computed {
  const asOf = senderView(opened).running ? keptBuild(opened.store)?.asOf : '';
  return released(opened, { ...asItStands, asOf: asOf || undefined });
}

/** KPIs computed, whose surveys are told as the history has told them. */
export function released(opened: OpenedSpreadsheet, request: CheckedRequest, beside?: AskedBeside): Computed {
  return withReleases(computeKpis(opened, request, beside), sortTabs(opened.tabs, kpis, opened.zone).records);
}

interface Seen extends Computed {
  sheet: ExistingSheet | null;
}

function viewOf(opened: OpenedSpreadsheet, { analysis, sheet }: Seen, language: Language): HomeView {
  const { store, numbered, readSources } = opened;
  const build = keptBuild(store);
  const known = build?.known ?? [];
  const { plan } = analysis;
  return homeView({
    analysis,
    plan: withProposal(analysis, kpis),
    last: build?.last ?? null,
    sheet,
    origin: originOf(opened),
    changes: relocateAnswers(plan.answers ?? [], known, [...numbered, ...numberedSources(plan, readSources)]).changes,
    halfDone: halfDoneSetup(opened) !== null,
    undo: keptUndo(store)?.kind ?? null,
    oldRows: tabOfOldRows(opened),
    notices: [],
    schedule: scheduleOf(opened, language),
    now: opened.zone.toWall(Date.now()),
    language,
  });
}

/** Every question that a manager asks of the numbers, answered; over the time that what was typed (`typed`) names, the figure that it asks for by groups (`split`) by these. */
export function questionsAsked(opened: OpenedSpreadsheet, request: unknown, language: Language): AnsweredOver {
  const text = (name: string): string => {
    const given = sent(request, name);
    return typeof given === 'string' ? given : '';
  };
  return answeredOver(computedAsShown(opened).analysis, { typed: text('typed'), split: text('split') }, language);
}

/** What stands in the selected cell: the rows behind a number, or a sentence; throws a refusal where none is selected. */
export function explainSelected(opened: OpenedSpreadsheet, language: Language): Explanation {
  const selected = opened.spreadsheet.selected();
  if (selected === null) throw new Refusal({ text: 'wizard_no_cell' });
  const { tabs, zone, locale } = opened;
  const { analysis } = computedAsShown(opened);
  const around = { ...selected, tabs, zone, locale, language, sorted: sortTabs(tabs, kpis, zone) };
  return analysis.together((one) => explainCell({ ...around, analysis: one, opens: newRowOpener(one, language) }));
}
