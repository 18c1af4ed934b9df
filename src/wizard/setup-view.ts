import type { Analysis } from '../analysis/analysis';
import { dayOf, isoDay, type Wall } from '../base/day';
import type { Language } from '../base/language';
import type { KnownTab } from '../intake/answers/known-tabs';
import type { RawTab } from '../intake/reading';
import type { KpiId, Objective } from '../kpis/declaration/catalogue';
import { wayOf } from '../kpis/declaration/slice';
import { periodWindow } from '../plan/calendar/periods';
import { objectiveNamed, objectives, objectiveTitle } from '../plan/goals/objectives';
import { MOST_WITHOUT_WARNING } from '../plan/goals/propose';
import { isSameAddress } from '../plan/people/address';
import { isOutside } from '../plan/people/outside-domain';
import { type Person, peopleOf } from '../plan/people/people';
import { keyOf } from '../plan/read-plan';
import type { Sources } from '../plan/sources';
import { dayText, monthText } from '../texts/day-text';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import { type AnswerView, answerViews } from './answer-views';
import { type BreakdownView, breakdownView } from './breakdown-view';
import { type Checks, checkSetup } from './checks';
import {
  answerable,
  type ByObjective,
  type ChoiceView,
  choiceViews,
  firstVariant,
  proposals,
  rankings,
  sliceView,
  type VariantView,
  wellFounded,
} from './choices';
import type { CheckContext } from './goals/check-context';
import { type GoalProposal, goalProposal } from './goals/goal-proposal';
import { type KpiContext, kpiContext, monthsOf } from './goals/kpi-context';
import { ratesOf } from './goals/rates';
import { type ReportDates, reportDates } from './report-dates';
import type { SenderView } from './sender';
import type { PlanSoFar } from './setup/build-setup';
import type { PickedKpi, Setup } from './setup/setup';
import { completed, freshPick, setupOfPlan } from './setup/setup-of-plan';
import { offeredPeriods, periodsOver, toCome } from './setup-periods';
import { type TableOption, type TabView, tableChoices, tabViews } from './tabs-view';

/** Everything that the steps show, from one reading of the tabs. Texts are in the language of the person. */
export interface SetupView {
  language: Language;
  /** The set-up, completed with what the data proposes. */
  setup: Setup;
  /** The last day in the data. */
  asOf: string;
  timeZone: string;
  /** Address of the person in whose name reports go out; '' when it is not known. */
  sender: string;
  /** True where that is somebody else, who has yet to agree to what is ticked here. */
  asks: boolean;
  /** Address of the person at the keyboard, to whom reports of a new plan are proposed to go; '' where nobody is proposed. */
  recipient: string;
  objectives: { objective: Objective; title: string }[];
  /** What own words were understood as; '' for none of ours. */
  named: Objective | '';
  periods: { period: string; title: string }[];
  breakdown: BreakdownView;
  /** By period: that it was over before today, and what becomes of goals set for it; absent where it runs. */
  over: Record<string, string>;
  /** The tables that lie elsewhere; absent where the add-on reads none. */
  sources?: Sources;
  tabs: TabView[];
  tables: TableOption[];
  /** The answers of the set-up, in words. */
  answers: AnswerView[];
  /** What has changed in the tabs since the last time. */
  changes: string[];
  choices: ChoiceView[];
  /** By key: those on the list that are about one part of the rows. */
  slices: Record<string, VariantView>;
  rankings: ByObjective;
  proposals: ByObjective;
  /** The brake sits above this many. */
  most: number;
  /** By key; only where there is a history to propose from. */
  goalProposals: Record<string, GoalProposal>;
  /** Each KPI as it is first put on the list. */
  fresh: Record<KpiId, PickedKpi>;
  /** Periods to come for which a KPI may have a target, in order; those not offered are in some plan. */
  toCome: { period: string; title: string; offered: boolean }[];
  /** By key: the last whole months, oldest first. */
  histories: Record<string, HistoryMonth[]>;
  people: Person[];
  reportDates: ReportDates;
  /** To be handed back with each check. */
  context: CheckContext;
  checks: Checks;
}

/** A month of a KPI, as it is drawn and as it is said. */
export interface HistoryMonth {
  month: string;
  value: number | null;
  text: string;
}

/** What was read, and who is asking. */
export interface ReadSetup {
  analysis: Analysis;
  raw: readonly RawTab[];
  /** The set-up so far; null at the first opening. */
  setup: Setup | null;
  soFar: PlanSoFar;
  changes: Sentence[];
  /** The tabs as they are now, to be known again later. */
  known: KnownTab[];
  /** When it is read, on the spreadsheet's clock. */
  now: Wall;
  sender: SenderView;
  shared: string[];
  language: Language;
}

export function setupView(read: ReadSetup): SetupView {
  const { analysis, language, soFar } = read;
  const { plan } = soFar;
  const { asOf } = analysis;
  const choices = choiceViews(analysis, language);
  const answers = answerable(choices);
  const proposed = proposals(wellFounded(choices));
  const before = read.setup ?? firstSetup(read);
  const named = objectiveNamed(before.objective) ?? '';
  const recipient = proposedRecipient(read);
  const whole = completed(before, plan, asOf, language, { ids: proposed[named], recipient });
  const setup = { ...whole, known: read.known };
  const context = contextOf(read, setup, new Set(Object.values(proposed).flat()));
  return {
    language,
    setup,
    asOf: dayText(asOf, language),
    timeZone: analysis.zone.name,
    sender: read.sender.address,
    asks: read.sender.running && !isSameAddress(read.sender.address, read.sender.you),
    recipient,
    objectives: objectives.map((objective) => ({ objective, title: say(objectiveTitle(objective), language) })),
    named,
    periods: offeredPeriods(setup, read),
    breakdown: breakdownView(analysis, context.kpis, setup, plan, language),
    over: periodsOver(setup, read),
    sources: analysis.plan.sources,
    tabs: tabViews(analysis.readings, analysis.zone, language),
    tables: tableChoices(language),
    answers: answerViews(setup.answers, analysis.readings, language),
    changes: read.changes.map((change) => say(change, language)),
    choices,
    slices: Object.fromEntries(
      context.kpis
        .filter(({ variant }) => wayOf(variant).only !== null)
        .map(({ id, variant }) => [keyOf({ id, variant }), sliceView(analysis, id, variant, language)]),
    ),
    rankings: rankings(answers),
    proposals: proposed,
    most: MOST_WITHOUT_WARNING,
    goalProposals: goalProposals(context),
    fresh: Object.fromEntries(
      choices.map((choice) => {
        const pick = freshPick(choice.id, setup.span, recipient);
        return [choice.id, { ...pick, variant: firstVariant(choice) }];
      }),
    ) as SetupView['fresh'],
    toCome: toCome(setup, read),
    histories: Object.fromEntries(context.kpis.map((kpi) => [keyOf(kpi), historyOf(kpi, language)])),
    people: peopleOf(analysis.reps, read.shared),
    reportDates: reportDates(read.now, plan, language),
    context,
    checks: checkSetup(setup, context),
  };
}

/** Who makes a plan gets its reports, where that needs nobody's yes; a plan that exists names its recipients itself. */
function proposedRecipient({ soFar, sender }: ReadSetup): string {
  const { you, address } = sender;
  const isNew = soFar.plan.kpis === undefined && soFar.asleep.length === 0;
  return isNew && !isOutside(you, address) ? you : '';
}

/** The plan as it stands. */
function firstSetup(read: ReadSetup): Setup {
  const { soFar, analysis, language, sender } = read;
  const { confirmed } = sender;
  return { ...setupOfPlan(soFar, analysis.asOf, language), confirmed, automatic: goesByItself(read) };
}

/** Whether a plan is to run by itself where no set-up says so: unless somebody has stopped it, or it was made elsewhere. */
export function goesByItself({ soFar, sender }: Pick<ReadSetup, 'soFar' | 'sender'>): boolean {
  const { running, decided, origin } = sender;
  const isNew = origin === 'own' || (origin === 'unknown' && soFar.plan.kpis === undefined);
  return running || (!decided && isNew);
}

/** The KPIs that are picked, as they are picked, and those that may be proposed. */
function contextOf(read: ReadSetup, setup: Setup, proposed: ReadonlySet<KpiId>): CheckContext {
  const { analysis, language } = read;
  const { plan } = read.soFar;
  const picked = [...setup.picked, ...setup.parked].map(({ id, variant }) => ({ id, variant }));
  const others = [...proposed].map((id) => ({ id, variant: 'standard' }));
  const wanted = [...picked, ...others].filter(
    (one, index, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );
  return {
    language,
    asOf: isoDay(analysis.asOf),
    today: isoDay(dayOf(read.now)),
    firstDay: isoDay(analysis.firstDay),
    months: monthsOf(periodWindow(setup.period, analysis.asOf, plan)),
    rates: ratesOf(analysis),
    owner: read.sender.address,
    kpis: wanted.map(({ id, variant }) => kpiContext(analysis, id, variant)),
  };
}

function historyOf({ history, unit, currency }: KpiContext, language: Language): HistoryMonth[] {
  return history.map(({ month, value }) => ({
    month: monthText(month, language),
    value,
    text: value === null ? '–' : valueText(value, unit, currency, language),
  }));
}

function goalProposals({ kpis, months, language }: CheckContext): Record<string, GoalProposal> {
  const entries = kpis.flatMap((kpi) => {
    const proposal = goalProposal(kpi, months, language);
    return proposal === null ? [] : [[keyOf(kpi), proposal]];
  });
  return Object.fromEntries(entries);
}
