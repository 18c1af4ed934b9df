import { dayFromIso } from '../../base/day';
import type { Language } from '../../base/language';
import { attempted } from '../../google/attempted';
import { sayProgress } from '../../google/build-progress';
import { identityHere } from '../../google/spreadsheet/spreadsheet-port';
import { type HomeView, homeView } from '../../home/home-view';
import { knownTabs, stillKnown } from '../../intake/answers/known-tabs';
import { type RelocatedAnswers, relocateAnswers } from '../../intake/answers/relocate-answers';
import { kpis } from '../../kpis';
import { ownersByAddress } from '../../plan/people/report-mail';
import { runName } from '../../schedule/calendar/run-name';
import { draftsWithReleases, withReleases } from '../../schedule/records/history/survey-release';
import { analyzeToDate, numberedSources, refuseUnreadSources } from '../../sheet/analyze-tabs';
import { sheetsOf } from '../../sheet/compute';
import { type SortedTabs, sortTabs } from '../../sheet/own-tabs';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import { type Checks, checkSetup, nothingKnown } from '../../wizard/checks';
import type { CheckContext } from '../../wizard/goals/check-context';
import type { SenderView } from '../../wizard/sender';
import { computedOfPlan, type PlanSoFar, planSoFar } from '../../wizard/setup/build-setup';
import { mergedSources } from '../../wizard/setup/merge-sources';
import { planOfSetup } from '../../wizard/setup/plan-of-setup';
import { readSetup } from '../../wizard/setup/read-setup';
import { type RebasedSetup, rebased } from '../../wizard/setup/rebase-setup';
import type { Setup } from '../../wizard/setup/setup';
import { setupOfPlan, USUAL_PERIOD } from '../../wizard/setup/setup-of-plan';
import { goesByItself, type SetupView, setupView } from '../../wizard/setup-view';
import { adviceNow, mayNotChange } from '../advice';
import { chartsOf, showChartsByHand } from '../charts-by-hand';
import { adoptBuild, keepBuildByHand, keptBuild } from '../kept/kept-build';
import { forgetHalfDone, halfDoneSetup, keepHalfDone } from '../kept/kept-setup';
import { storeHere } from '../kept/store-here';
import { tabOfOldRows } from '../newer-export';
import { type OpenedSpreadsheet, openSpreadsheet } from '../open-spreadsheet';
import { sent } from '../page-call';
import { keptUndo, undoOf } from '../undo/kept-undo';
import { type WrittenDraft, writeSheets } from '../write-sheets';
import { keepAgreed, keepDeclined, scheduleOf, senderView, setAfterBuilding } from './schedule-of';

/** Everything that the steps show of a set-up that a page sent ({ setup }), or of what else there is. */
export function readSent(request: unknown, language: Language): SetupView {
  const given = sent(request, 'setup') ? givenSetup(request) : null;
  return readWholeSetup(openSpreadsheet(language), given, language);
}

/** Keeps the set-up that a page sent, half done as it is; { setup: null } forgets the one that was kept. */
export function keepSent(request: unknown): { kept: true } {
  if (sent(request, 'setup') === null) forgetHalfDone(storeHere());
  else keepHalfDone({ store: storeHere(), spreadsheet: identityHere() }, givenSetup(request));
  return { kept: true };
}

/** Judges what was typed in the set-up that a page sent ({ setup, context }). */
export function checkSent(request: unknown): Checks {
  return checkSetup(givenSetup(request), sent(request, 'context') as CheckContext);
}

/** Builds the KPI sheet of the set-up that a page sent. */
export function buildSent(request: unknown, language: Language): HomeView {
  return buildOfSetup(() => openSpreadsheet(language), givenSetup(request), language);
}

/** The set-up that a page sent; throws a refusal when it cannot be read. */
function givenSetup(request: unknown): Setup {
  const read = readSetup(sent(request, 'setup'));
  if ('text' in read) throw new Refusal(read);
  return read;
}

/** Everything that the steps show: of the set-up given, else of the one left half done, else of the plan as it stands. */
export function readWholeSetup(opened: OpenedSpreadsheet, given: Setup | null, language: Language): SetupView {
  const sender = senderView(opened);
  const view = (kept: Setup | null, refused: Sentence[] = []): SetupView =>
    viewOfSetup({ ...opened, sender, language }, kept, refused);
  if (given) {
    const read = view(given);
    keepHalfDone(opened, read.setup);
    return read;
  }
  const kept = halfDoneHere(opened, sender);
  try {
    return view(kept);
  } catch (error) {
    // What was chosen half-way, and cannot be read any more, keeps nobody from the steps in which to choose anew.
    if (!kept?.sources || !(error instanceof Refusal)) throw error;
    return view({ ...kept, sources: undefined }, [error.sentence]);
  }
}

function viewOfSetup(
  opened: OpenedSpreadsheet & Pick<SetupView, 'language'> & { sender: SenderView },
  kept: Setup | null,
  refused: readonly Sentence[],
): SetupView {
  const { zone, locale, sender, language } = opened;
  const sorted = sortTabs(opened.tabs, kpis, zone, opened.keptPlan);
  refuseUnreadSources(sorted.own);
  const { base, raw, relocated } = planHere(opened, sorted, kept);
  const now = kept && onPlan(kept, base, raw);
  const setup = now?.setup ?? null;
  const plan = setup ? planOfSetup(setup, base) : { ...base.plan, period: base.plan.period ?? USUAL_PERIOD };
  const { carried, changes, open } = now?.relocated ?? relocated;
  const at = zone.toWall(Date.now());
  const byItself = setup?.automatic ?? goesByItself({ soFar: base, sender });
  // As it would be built.
  const asked = { plan: { ...plan, language }, now: byItself ? at : undefined, zone, locale, carried };
  const measured = analyzeToDate(sorted.raw, asked, opened.readSources);
  const { analysis } = withReleases(measured, sorted.records);
  return setupView({
    analysis,
    raw: measured.raw,
    setup,
    soFar: base,
    changes: [...refused, ...changes, ...(now?.conflicts ?? [])],
    known: stillKnown(knownTabs(analysis.readings, raw), open),
    now: at,
    sender,
    shared: opened.spreadsheet.sharing().people,
    language,
  });
}

/**
 * The set-up that was left half done; one that came along with a copy starts nothing by itself. Ticks count for the person
 * alone who has set them, in the spreadsheet in which that was.
 */
function halfDoneHere(opened: OpenedSpreadsheet, { origin, running, confirmed }: SenderView): Setup | null {
  const left = halfDoneSetup(opened);
  if (left === null) return null;
  const setup = left.isMine ? left.setup : { ...left.setup, confirmed };
  return origin === 'copy' ? { ...setup, automatic: running } : setup;
}

type NumberedTabs = OpenedSpreadsheet['numbered'];

/**
 * The plan as it stands, its answers taken along to where their tabs and columns went since the sheet was built, and the
 * raw tabs, among them the tables that lie elsewhere.
 */
function planHere(
  opened: OpenedSpreadsheet,
  sorted: SortedTabs,
  setup: Setup | null,
): { base: PlanSoFar; raw: NumberedTabs; relocated: RelocatedAnswers } {
  const base = planSoFar(sorted, opened.zone);
  const known = keptBuild(opened.store)?.known ?? setup?.known ?? [];
  const standing = base.plan.sources ?? {};
  const sources = setup?.sources ? mergedSources(setup.sources, setup.seen.sources ?? {}, standing).sources : standing;
  const raw = [
    ...opened.numbered.filter(({ name }) => sorted.raw.some((tab) => tab.name === name)),
    ...numberedSources({ ...base.plan, sources }, opened.readSources),
  ];
  const relocated = relocateAnswers(base.plan.answers ?? [], known, raw);
  const { answers } = relocated;
  return { base: base.plan.answers ? { ...base, plan: { ...base.plan, answers } } : base, raw, relocated };
}

/** A set-up with what was typed on the sheets since it was shown, and what has changed in the tabs since. */
function onPlan(given: Setup, base: PlanSoFar, raw: NumberedTabs): RebasedSetup & { relocated: RelocatedAnswers } {
  const relocated = relocateAnswers(given.answers, given.known, raw);
  const { answers } = relocated;
  const seen = { ...given.seen, answers: relocateAnswers(given.seen.answers, given.known, raw).answers };
  const setup: Setup = { ...given, answers, seen };
  const shownAt = dayFromIso(seen.asOf);
  if (shownAt === null) return { setup, relocated, conflicts: [] };
  return { ...rebased(setup, setupOfPlan(base, shownAt, setup.language)), relocated };
}

/**
 * Builds the KPI sheet of a set-up, brings it to the front and forgets that the set-up was half done; the schedule is
 * started where the person wants that. Refuses a set-up with something wrong in it, recipients that nobody has confirmed
 * among them. When the sheets cannot be written they are as they were, and so is what was kept.
 */
function buildOfSetup(open: () => OpenedSpreadsheet, setup: Setup, language: Language): HomeView {
  sayProgress(0);
  const opened = open();
  unchanged(() => keepHalfDone(opened, setup));
  sayProgress(1);
  const sorted: SortedTabs = sortTabs(opened.tabs, kpis, opened.zone, opened.keptPlan);
  const { base: soFar, raw } = planHere(opened, sorted, setup);
  const { setup: wanted, conflicts, relocated } = onPlan(setup, soFar, raw);
  const owners = ownersByAddress(setup.picked.map(({ owner }) => owner.trim()));
  const { reaches } = checkSetup(setup, nothingKnown(senderView(opened).address, language));
  const [problem] = checkSetup(wanted, nothingKnown(senderView(opened).address, language)).problems;
  if (problem) throw new Refusal({ text: 'wizard_not_yet', values: { says: problem.says } });
  const plan = planOfSetup(wanted, soFar);
  const now = wanted.automatic ? opened.zone.toWall(Date.now()) : undefined;
  const spoken = { ...plan, language: plan.language ?? opened.language };
  const { carried } = relocated;
  const done = withReleases(computedOfPlan(sorted, spoken, soFar, { ...opened, now, carried }), sorted.records);
  const built = sheetsOf(done, opened.locale);
  sayProgress(2);
  const before = { ...opened.store.all() };
  const charts = chartsOf(opened, { computed: done, built });
  const keep = (written: readonly WrittenDraft[]): void => {
    adoptBuild(opened);
    keepAgreed(opened, { confirmed: setup.confirmed, named: [...reaches, ...owners] });
    if (!wanted.automatic) keepDeclined(opened);
    keepBuildByHand(opened, done, built.planTab, undoOf({ kind: 'build', setup, written, charts }, opened), true);
  };
  const drafts = draftsWithReleases(done, built, sorted.records, runName(opened.zone.toWall(Date.now()), opened.zone));
  const written = unchanged(
    () => writeSheets(opened, drafts, keep),
    () => opened.store.restore(before),
    () => mayNotChange(opened, drafts),
  );
  const [planTab, kpiSheet] = [written[0], written[written.length - 1]];
  // The sheet stands by now: what fails here is no reason to take it back.
  attempted(() => showChartsByHand(opened, charts, written));
  attempted(() => opened.spreadsheet.show(kpiSheet));
  attempted(() => forgetHalfDone(opened.store));
  const refused = setAfterBuilding(wanted.automatic, { kpiSheet, planTab });
  const kept = { ...opened, store: storeHere() };
  return homeView({
    analysis: done.analysis,
    plan: built.plan,
    last: keptBuild(kept.store)?.last ?? null,
    sheet: null,
    origin: 'own',
    changes: [],
    halfDone: false,
    undo: keptUndo(kept.store)?.kind ?? null,
    oldRows: tabOfOldRows(opened),
    notices: refused === null ? conflicts : [refused, ...conflicts],
    schedule: scheduleOf(kept, language),
    now: opened.zone.toWall(Date.now()),
    language,
  });
}

/** Says that nothing was changed when writing fails: what had been written was taken back. */
function unchanged<Value>(
  write: () => Value,
  restore: () => void = () => {},
  isProtected: () => boolean = () => false,
): Value {
  try {
    return write();
  } catch (error) {
    attempted(restore);
    const detail = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'wizard_not_built', values: { advice: adviceNow(error, isProtected) } }, detail);
  }
}
