import { analyze } from '../analysis/analysis';
import { dayOf } from '../engine/day';
import { kpis } from '../kpis';
import type { Language } from '../plan/plan';
import { type SortedTabs, sortTabs } from '../sheet/own-tabs';
import { sheetsOf } from '../sheet/run';
import { type PlanSoFar, planSoFar, runOfPlan } from '../wizard/build-setup';
import { checkSetup, nothingKnown } from '../wizard/checks';
import { followAnswers } from '../wizard/follow-answers';
import { type HomeView, homeView } from '../wizard/home-view';
import { knownTabs } from '../wizard/known-tabs';
import { planOfSetup } from '../wizard/plan-of-setup';
import { readSetup } from '../wizard/read-setup';
import type { Setup } from '../wizard/setup';
import { USUAL_PERIOD } from '../wizard/setup-of-plan';
import { type SetupView, setupView } from '../wizard/setup-view';
import { sayProgress } from './build-progress';
import { adoptBuild, keepBuild, keptBuild } from './kept-build';
import { forgetHalfDone, halfDoneSetup, keepHalfDone } from './kept-setup';
import { type Opened, Refusal } from './server-call';
import { sharingOf } from './sharing';
import { writeSheets } from './write-sheets';

/** The set-up that a page sent; throws a refusal when it cannot be read. */
export function givenSetup(given: unknown): Setup {
  const read = readSetup((given as { setup?: unknown } | null)?.setup);
  if ('text' in read) throw new Refusal(read);
  return read;
}

/** Everything that the steps show: of the set-up given, else of the one left half done, else of the plan as it stands. */
export function readWholeSetup(opened: Opened, given: Setup | null, language: Language): SetupView {
  const { zone, locale, store, numbered } = opened;
  const sorted = sortTabs(opened.tabs, kpis, zone);
  const soFar = planSoFar(sorted, zone);
  const before = given ?? halfDoneSetup(store);
  const build = keptBuild(store);
  const known = before?.known ?? build?.known ?? [];
  const raw = numbered.filter(({ name }) => sorted.raw.some((tab) => tab.name === name));
  const followed = followAnswers(before?.answers ?? soFar.plan.answers ?? [], known, raw);
  const setup = before && { ...before, answers: followed.answers };
  const base = { ...soFar, plan: { ...soFar.plan, answers: followed.answers } };
  const plan = setup ? planOfSetup(setup, base) : { ...base.plan, period: base.plan.period ?? USUAL_PERIOD };
  const analysis = analyze(sorted.raw, { plan: { ...plan, language }, zone, locale });
  const { owner, people } = sharingOf(opened.spreadsheet);
  const view = setupView({
    analysis,
    raw: sorted.raw,
    setup,
    soFar: base,
    changes: followed.changes,
    known: knownTabs(analysis.readings, raw),
    today: dayOf(zone.toWall(Date.now())),
    confirmed: build?.confirmed ?? [],
    owner,
    shared: people,
    language,
  });
  if (given) keepHalfDone(store, view.setup);
  return view;
}

/**
 * Builds the KPI sheet of a set-up, brings it to the front and forgets that the set-up was half done. Refuses one with
 * something wrong in it, recipients that nobody has confirmed among them. When the sheets cannot be written they are as
 * they were, and so is what was kept.
 */
export function buildOfSetup(open: () => Opened, setup: Setup, language: Language): HomeView {
  sayProgress(0);
  const opened = open();
  const { owner } = sharingOf(opened.spreadsheet);
  keepHalfDone(opened.store, setup);
  const [problem] = checkSetup(setup, nothingKnown(owner, language)).problems;
  if (problem) throw new Refusal({ text: 'wizard_not_yet', values: { says: problem.says } });
  sayProgress(1);
  const sorted: SortedTabs = sortTabs(opened.tabs, kpis, opened.zone);
  const soFar: PlanSoFar = planSoFar(sorted, opened.zone);
  const plan = planOfSetup(setup, soFar);
  const done = runOfPlan(sorted, { ...plan, language: plan.language ?? opened.language }, soFar, opened);
  const built = sheetsOf(done, opened.locale);
  sayProgress(2);
  written(() => writeSheets(opened, built.drafts));
  const { kpiSheet } = sorted.own;
  // A sheet that was just made is in front by itself.
  if (kpiSheet) opened.sheets[kpiSheet.index].activate();
  adoptBuild(opened, setup.confirmed);
  keepBuild(opened, done, done.analysis);
  forgetHalfDone(opened.store);
  return homeView({
    analysis: done.analysis,
    plan: built.plan,
    last: keptBuild(opened.store)?.last ?? null,
    origin: 'own',
    changes: [],
    halfDone: false,
    language,
  });
}

/** Says that nothing was changed when writing fails: what had been written was taken back. */
function written(write: () => void): void {
  try {
    write();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'wizard_not_built', values: { detail } });
  }
}
