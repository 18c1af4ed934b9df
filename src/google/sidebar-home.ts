import { kpis } from '../kpis';
import type { Language } from '../plan/plan';
import { withProposal } from '../sheet/build-sheets';
import { sortTabs } from '../sheet/own-tabs';
import type { CheckedRequest } from '../sheet/request';
import { type Run, run, sheetsOf } from '../sheet/run';
import { adviceFor } from '../wizard/advice';
import { explainCell } from '../wizard/explain-cell';
import type { Explanation } from '../wizard/explanation';
import { followAnswers } from '../wizard/follow-answers';
import { type HomeView, homeView } from '../wizard/home-view';
import { keepBuildByHand, keptBuild, originOf } from './kept-build';
import { halfDoneSetup } from './kept-setup';
import { selectedCell } from './selection';
import { type Opened, Refusal } from './server-call';
import { scheduleOf, senderOf } from './sidebar-schedule';
import { writeSheets } from './write-sheets';

const asItStands: CheckedRequest = { plan: null, asOf: undefined, period: undefined };

/** True once a KPI sheet or its plan stands in the spreadsheet. */
export function isBuilt({ tabs, zone }: Opened): boolean {
  const { own } = sortTabs(tabs, kpis, zone);
  return own.kpiSheet !== null || own.planTab !== null;
}

/** The KPIs of the plan as they stand now; nothing is written. */
export function readHome(opened: Opened, language: Language): HomeView {
  const done = run(opened, asItStands);
  return viewOfRun(opened, done, language);
}

/** Computes anew, writes the KPI sheet and shows the KPIs as they stand then. */
export function refreshedHome(opened: Opened, language: Language): HomeView {
  const now = senderOf(opened).running ? opened.zone.toWall(Date.now()) : undefined;
  const done = run(opened, { ...asItStands, now });
  try {
    writeSheets(opened, sheetsOf(done, opened.locale).drafts, () => keepBuildByHand(opened, done, done.analysis));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'wizard_not_refreshed', values: { advice: adviceFor(detail) } }, detail);
  }
  return viewOfRun(opened, done, language);
}

function viewOfRun(opened: Opened, { analysis }: Run, language: Language): HomeView {
  const { store, numbered } = opened;
  const build = keptBuild(store);
  const known = build?.known ?? [];
  return homeView({
    analysis,
    plan: withProposal(analysis, kpis),
    last: build?.last ?? null,
    origin: originOf(opened),
    changes: followAnswers(analysis.plan.answers ?? [], known, numbered).changes,
    halfDone: halfDoneSetup(store) !== null,
    notices: [],
    schedule: scheduleOf(opened, language),
    now: opened.zone.toWall(Date.now()),
    language,
  });
}

/** What stands in the selected cell: the rows behind a number, or a sentence; throws a refusal where none is selected. */
export function explainSelected(opened: Opened, language: Language): Explanation {
  const selected = selectedCell(opened.spreadsheet, opened.sheets);
  if (selected === null) throw new Refusal({ text: 'wizard_no_cell' });
  const { tabs, zone, locale } = opened;
  const { analysis } = run(opened, asItStands);
  return explainCell({ ...selected, tabs, zone, locale, language, analysis, sorted: sortTabs(tabs, kpis, zone) });
}
