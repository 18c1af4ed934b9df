import { analyze } from '../analysis/analysis';
import { dayFromIso } from '../engine/day';
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
import { type RebasedSetup, rebased } from '../wizard/rebase-setup';
import type { Sender } from '../wizard/sender';
import type { Setup } from '../wizard/setup';
import { setupOfPlan, USUAL_PERIOD } from '../wizard/setup-of-plan';
import { type SetupView, setupView } from '../wizard/setup-view';
import { sayProgress } from './build-progress';
import { DocumentStore } from './document-store';
import { adoptBuild, keepBuildByHand, keptBuild } from './kept-build';
import { forgetHalfDone, halfDoneSetup, keepHalfDone } from './kept-setup';
import { type Opened, Refusal } from './server-call';
import { sharingOf } from './sharing';
import { keepConfirmed, keepDeclined, scheduleOf, senderOf, setAfterBuilding } from './sidebar-schedule';
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
  const sender = senderOf(opened);
  const kept = given ?? halfDoneHere(opened, sender);
  const known = kept?.known ?? keptBuild(store)?.known ?? [];
  const raw = numbered.filter(({ name }) => sorted.raw.some((tab) => tab.name === name));
  const followed = followAnswers(kept?.answers ?? soFar.plan.answers ?? [], known, raw);
  const base = { ...soFar, plan: { ...soFar.plan, answers: followed.answers } };
  const now = kept && onPlan(kept, base);
  const setup = now && { ...now.setup, answers: followed.answers };
  const plan = setup ? planOfSetup(setup, base) : { ...base.plan, period: base.plan.period ?? USUAL_PERIOD };
  const analysis = analyze(sorted.raw, { plan: { ...plan, language }, zone, locale });
  const view = setupView({
    analysis,
    raw: sorted.raw,
    setup,
    soFar: base,
    changes: [...followed.changes, ...(now?.conflicts ?? [])],
    known: knownTabs(analysis.readings, raw),
    now: zone.toWall(Date.now()),
    sender,
    shared: sharingOf(opened.spreadsheet).people,
    language,
  });
  if (given) keepHalfDone(store, view.setup);
  return view;
}

/** The set-up that was left half done; one that came along with a copy starts nothing by itself. */
function halfDoneHere({ store }: Opened, { origin, running }: Sender): Setup | null {
  const setup = halfDoneSetup(store);
  return setup && origin === 'copy' ? { ...setup, automatic: running, confirmed: [] } : setup;
}

/** A set-up with what was typed on the sheet since it was shown. */
function onPlan(setup: Setup, soFar: PlanSoFar): RebasedSetup {
  const shownAt = dayFromIso(setup.seen.asOf);
  if (shownAt === null) return { setup, conflicts: [] };
  return rebased(setup, setupOfPlan(soFar, shownAt, setup.language));
}

/**
 * Builds the KPI sheet of a set-up, brings it to the front and forgets that the set-up was half done; the schedule is
 * started where the person wants that. Refuses a set-up with something wrong in it, recipients that nobody has confirmed
 * among them. When the sheets cannot be written they are as they were, and so is what was kept.
 */
export function buildOfSetup(open: () => Opened, setup: Setup, language: Language): HomeView {
  sayProgress(0);
  const opened = open();
  unchanged(() => keepHalfDone(opened.store, setup));
  sayProgress(1);
  const sorted: SortedTabs = sortTabs(opened.tabs, kpis, opened.zone);
  const soFar: PlanSoFar = planSoFar(sorted, opened.zone);
  const { setup: wanted, conflicts } = onPlan(setup, soFar);
  const [problem] = checkSetup(wanted, nothingKnown(senderOf(opened).address, language)).problems;
  if (problem) throw new Refusal({ text: 'wizard_not_yet', values: { says: problem.says } });
  const plan = planOfSetup(wanted, soFar);
  const now = wanted.automatic ? opened.zone.toWall(Date.now()) : undefined;
  const spoken = { ...plan, language: plan.language ?? opened.language };
  const done = runOfPlan(sorted, spoken, soFar, { zone: opened.zone, locale: opened.locale, now });
  const built = sheetsOf(done, opened.locale);
  sayProgress(2);
  const before = { ...opened.store.all() };
  const keep = (): void => {
    adoptBuild(opened);
    keepConfirmed(opened, wanted.confirmed);
    if (!wanted.automatic) keepDeclined(opened);
    keepBuildByHand(opened, done, done.analysis);
  };
  const [planTab, , kpiSheet] = unchanged(
    () => writeSheets(opened, built.drafts, keep),
    () => opened.store.restore(before),
  );
  afterwards(() => kpiSheet.activate());
  afterwards(() => forgetHalfDone(opened.store));
  const refused = setAfterBuilding(wanted.automatic, {
    kpiSheet: kpiSheet.getSheetId(),
    planTab: planTab.getSheetId(),
  });
  const kept = { ...opened, store: new DocumentStore() };
  return homeView({
    analysis: done.analysis,
    plan: built.plan,
    last: keptBuild(kept.store)?.last ?? null,
    origin: 'own',
    changes: [],
    halfDone: false,
    notices: refused === null ? conflicts : [refused, ...conflicts],
    schedule: scheduleOf(kept, language),
    now: opened.zone.toWall(Date.now()),
    language,
  });
}

/** Says that nothing was changed when writing fails: what had been written was taken back. */
function unchanged<Value>(write: () => Value, restore: () => void = () => {}): Value {
  try {
    return write();
  } catch (error) {
    afterwards(restore);
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'wizard_not_built', values: { detail } });
  }
}

/** The sheet stands by now: what fails here is no reason to take it back. */
function afterwards(job: () => void): void {
  try {
    job();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
