import type { Day } from '../../base/day';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { dayInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import { dueDay, type Goal } from './goal';
import type { MonthValue } from './history';
import { objectiveNamed, objectiveTitle } from './objectives';
import { FEWEST_MONTHS, pastOf } from './past';

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One letter of SMART: met or missing, and the sentence that says why. */
export interface SmartCheck {
  letter: SmartLetter;
  met: boolean;
  says: Sentence;
}

export interface SmartSetting {
  kpi: KpiDescription;
  goal: Goal | null;
  /** Why the data gives no number; null when it gives one. */
  reason: Sentence | null;
  /** Months to place the target among; null when they are not like the goal's own period. */
  history: readonly MonthValue[] | null;
  /** Months that the goal's span lasts, for a KPI that adds up over time; 1 for any other. */
  months: number;
  objective: string | undefined;
  firstDay: Day;
  asOf: Day;
  /** Today on the spreadsheet's clock, where that is later than the data reaches; without it, `asOf` counts. */
  today?: Day;
}

/** Beyond it a percentage tells nobody how far it is. */
export const MOST_PERCENT = 999;

/** The five letters of a goal: specific, measurable, achievable, relevant, time-bound, each judged on the data. */
export function smartChecks(setting: SmartSetting): SmartCheck[] {
  return [specific(setting), measurable(setting), achievable(setting), relevant(setting), timeBound(setting)];
}

function specific({ goal }: SmartSetting): SmartCheck {
  const met = goal?.target != null;
  return { letter: 'S', met, says: { text: met ? 'smart_specific' : 'smart_no_target' } };
}

function measurable({ reason }: SmartSetting): SmartCheck {
  const met = reason === null;
  return { letter: 'M', met, says: { text: met ? 'smart_measurable' : 'smart_no_number' } };
}

/** Places the target in the KPI's own past: "better than 11 of the last 12 months; 34 % over the best". */
function achievable({ kpi, goal, history, months }: SmartSetting): SmartCheck {
  if (goal?.target == null) return { letter: 'A', met: false, says: { text: 'smart_no_target' } };
  if (history === null) return { letter: 'A', met: false, says: { text: 'smart_other_length' } };
  const { known, wanted, past, perMonth } = pastOf(goal.target, history, months);
  if (known.length < FEWEST_MONTHS) {
    return { letter: 'A', met: false, says: { text: 'smart_short_history', values: { months: known.length } } };
  }
  const higher = kpi.better === 'higher';
  const beaten = known.filter((value) => (higher ? wanted > value : wanted < value)).length;
  const better = known.filter((value) => (higher ? value > wanted : value < wanted)).length;
  const values = { beaten, better, past };
  if (better === known.length) return { letter: 'A', met: false, says: { text: 'smart_below_all', values } };
  if (better > known.length / 2) return { letter: 'A', met: true, says: { text: 'smart_below_usual', values } };
  if (beaten < known.length) {
    const text = perMonth ? 'smart_above_per_month' : higher ? 'smart_above' : 'smart_below';
    return { letter: 'A', met: true, says: { text, values } };
  }
  const best = higher ? Math.max(...known) : Math.min(...known);
  const change = Math.round((Math.abs(wanted - best) / Math.abs(best)) * 100);
  // Of nothing there is no percentage, and one of five figures tells nobody how far it is.
  if (!(change <= MOST_PERCENT)) return { letter: 'A', met: false, says: { text: 'smart_beyond_all', values } };
  return { letter: 'A', met: false, says: { text: 'smart_beyond_best', values: { ...values, change } } };
}

function relevant({ kpi, objective }: SmartSetting): SmartCheck {
  if (!objective?.trim()) return { letter: 'R', met: false, says: { text: 'smart_no_objective' } };
  const named = objectiveNamed(objective);
  if (named === null) return { letter: 'R', met: true, says: { text: 'smart_own_objective', values: { objective } } };
  if (kpi.serves.includes(named)) {
    return { letter: 'R', met: true, says: { text: 'smart_serves', values: { objective: objectiveTitle(named) } } };
  }
  const values = { objective: objectiveTitle(named), serves: kpi.serves[0] ? objectiveTitle(kpi.serves[0]) : '–' };
  return { letter: 'R', met: false, says: { text: 'smart_serves_other', values } };
}

/** A due date is inside the data's reach when it is not past and not further ahead than the data reaches back. */
function timeBound({ goal, firstDay, asOf, today = asOf }: SmartSetting): SmartCheck {
  const due = dueDay(goal);
  if (due === null) return { letter: 'T', met: false, says: { text: 'smart_no_due' } };
  const values = { due: dayInWords(due) };
  const now = Math.max(asOf, today);
  if (due < now) return { letter: 'T', met: false, says: { text: 'smart_due_past', values } };
  if (due - now > asOf - firstDay + 1) return { letter: 'T', met: false, says: { text: 'smart_due_far', values } };
  return { letter: 'T', met: true, says: { text: 'smart_due', values } };
}
