import type { Language } from '../base/language';
import { kpiOf } from '../kpis';
import { tooMany } from '../plan/goals/propose';
import { plainTitle } from '../plan/kpi-name';
import { isOutside } from '../plan/people/outside-domain';
import { isOwner, toConfirm } from '../plan/people/read-addresses';
import { recipientsOf } from '../plan/people/report-mail';
import type { PlannedKpi } from '../plan/plan';
import { keyOf } from '../plan/read-plan';
import { recipientsFrom } from '../plan/tab/shown-kpi';
import { crowdedSentences } from '../schedule/calendar/tasks';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import type { CheckContext } from './goals/check-context';
import { checkGoal, type GoalCheck } from './goals/goal-check';
import { titleOfSpan } from './goals/later-targets';
import type { Rates } from './goals/rates';
import type { PickedKpi, Setup, Step } from './setup/setup';

/** What is to be said about a set-up as it stands, without looking at the tabs again. */
export interface Checks {
  /** By key: win_rate, churn: article. */
  goals: Record<string, GoalCheck>;
  /** What is wrong with an owner, by key; absent where nothing is. */
  owners: Record<string, string>;
  /** What is wrong with recipients, by key; absent where nothing is. */
  recipients: Record<string, string>;
  /** Everyone to whom a report goes. */
  reaches: string[];
  /** Those of them outside the sender's domain, and whether a person has confirmed each. */
  outside: { address: string; confirmed: boolean }[];
  /** What must be mended before building, and where. */
  problems: { step: Step; key: string; says: string }[];
  /** The brake: '' up to seven KPIs. */
  brake: string;
}

/** Judges everything typed in a set-up. */
export function checkSetup(setup: Setup, context: CheckContext): Checks {
  const told = (sentence: Sentence): string => say(sentence, context.language);
  const checks: Checks = { goals: {}, owners: {}, recipients: {}, reaches: [], outside: [], problems: [], brake: '' };
  const addresses: string[] = [];
  for (const picked of setup.picked) {
    const key = keyOf(picked);
    const title = plainTitle(kpiOf(picked.id), picked.variant)[context.language];
    const wrong = (step: Step, says: string): void => {
      checks.problems.push({ step, key, says: `${title}: ${says}` });
    };
    const known = context.kpis.find((kpi) => kpi.id === picked.id && kpi.variant === picked.variant);
    const goal = checkGoal(picked, known, context, setup.objective, setup.language);
    checks.goals[key] = goal;
    for (const says of Object.values(goal.problems)) wrong('goals', says as string);
    for (const [period, { problem }] of Object.entries(goal.later)) {
      if (problem !== '') wrong('goals', `${titleOfSpan(period, context.language)}: ${problem}`);
    }
    if (!isOwner(picked.owner)) {
      checks.owners[key] = told({ text: 'wizard_bad_address', values: { typed: picked.owner.trim() } });
      wrong('owners', checks.owners[key]);
    }
    const recipients = recipientsFrom(picked.report.recipients);
    addresses.push(...reachedBy(picked));
    if (recipients.wrong.length > 0) {
      checks.recipients[key] = told({ text: 'wizard_bad_address', values: { typed: recipients.wrong.join(', ') } });
      wrong('reports', checks.recipients[key]);
    }
  }
  for (const crowded of crowdedSentences({ kpis: setup.picked.map(withReport) })) {
    checks.problems.push({ step: 'reports', key: '', says: told(crowded) });
  }
  const open = toConfirm(addresses, context.owner, setup.confirmed);
  checks.reaches = [...new Set(addresses)];
  checks.outside = checks.reaches
    .filter((address) => isOutside(address, context.owner))
    .map((address) => ({ address, confirmed: !open.includes(address) }));
  for (const address of open) {
    checks.problems.push({ step: 'reports', key: '', says: told({ text: 'wizard_unconfirmed', values: { address } }) });
  }
  if (setup.picked.length === 0) {
    checks.problems.push({ step: 'pick', key: '', says: told({ text: 'wizard_nothing_picked' }) });
  }
  const brake = tooMany(setup.picked.length);
  checks.brake = brake === null ? '' : told(brake);
  return checks;
}

/** To whom the schedule would send the report of a KPI. */
function reachedBy(picked: PickedKpi): string[] {
  const planned = withReport(picked);
  return planned.report ? recipientsOf(planned).map(({ address }) => address) : [];
}

function withReport({ id, owner, report: { name, cadence, recipients } }: PickedKpi): PlannedKpi {
  const whose = { id, owner: owner.trim() };
  if (cadence === '') return whose;
  return { ...whose, report: { name: name.trim(), cadence, recipients: recipientsFrom(recipients).recipients } };
}

/** A context for judging what was typed without having read a tab: what the numbers would say is left open. */
export function nothingKnown(owner: string, language: Language): CheckContext {
  const rates: Rates = {
    leadsPerWeek: null,
    winRate: null,
    decidedPerMonth: null,
    leadsPerMonth: null,
  };
  return { language, asOf: '', today: '', firstDay: '', months: 1, rates, owner, kpis: [] };
}
