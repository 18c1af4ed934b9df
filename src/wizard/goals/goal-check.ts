import { dayFromIso } from '../../base/day';
import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { kpiOf } from '../../kpis';
import { HIGHEST_RATIO, LOWEST_RATIO } from '../../plan/goals/check-target';
import { targetDoubt } from '../../plan/goals/doubt';
import type { Goal } from '../../plan/goals/goal';
import { type Impossible, impossible } from '../../plan/goals/possible';
import { type SmartCheck, type SmartLetter, smartChecks } from '../../plan/goals/smart';
import { dayText } from '../../texts/day-text';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import type { PickedKpi, TypedGoal } from '../setup/setup';
import { backSolve } from './back-solve';
import type { CheckContext } from './check-context';
import { isLikeMonths, type KpiContext } from './kpi-context';
import { readTyped } from './typed-number';

const levels = ['target', 'floor', 'stretch'] as const;
type Level = (typeof levels)[number];

const refusals: Record<Impossible, Sentence> = {
  'not above zero': { text: 'wizard_not_above_zero' },
  'below zero': { text: 'wizard_below_zero' },
  'above all': { text: 'wizard_above_all' },
};

export interface LaterCheck {
  understood: string;
  problem: string;
  doubt: string;
}

/** What is to be said about a goal as it stands typed. */
export interface GoalCheck {
  /** The numbers as read; null where there is none. Ratios are 0 to 1. */
  target: number | null;
  floor: number | null;
  stretch: number | null;
  /** The target as a level of the months in the KPI's history; null where it is no such level. */
  line: number | null;
  /** The target as it was understood: 27%, €1,200. */
  understood: string;
  /** What is wrong in a field. */
  problems: Partial<Record<keyof TypedGoal, string>>;
  smart: { letter: SmartLetter; met: boolean; says: string }[];
  /** Asks back about a target that is hardly meant; '' for any other. */
  doubt: string;
  /** Targets of periods to come, by period: as it was understood, and what is wrong with it; absent where none is typed. */
  later: Record<string, LaterCheck>;
  /** What the target takes at today's rates; '' where it cannot be worked back. */
  takes: string;
}

/** Reads a typed goal, judges it by the letters of SMART and works it back. */
export function checkGoal(
  { goal: typed, later = {}, id, variant }: PickedKpi,
  kpi: KpiContext | undefined,
  context: CheckContext,
  objective: string,
  typedIn: Language,
): GoalCheck {
  const { language } = context;
  const told = (sentence: Sentence): string => say(sentence, language);
  const unit: Unit = kpi?.unit ?? kpiOf(id).unit;
  const problems: GoalCheck['problems'] = {};
  const judged = (level: Level, text: string): { value: number | null; problem: Sentence | null } => {
    const value = readTyped(text, unit, typedIn);
    return { value: value ?? null, problem: problemOf(level, value, { id, variant }, unit, language) };
  };
  const read = (level: Level): number | null => {
    const { value, problem } = judged(level, typed[level]);
    if (problem) problems[level] = told(problem);
    return value;
  };
  const [target, floor, stretch] = levels.map(read);
  const due = typed.due.trim();
  if (due !== '' && dayFromIso(due) === null) problems.due = told({ text: 'wizard_bad_date' });
  orderProblems({ target, floor, stretch }, kpiOf(id).better, (level, sentence) => {
    problems[level] = problems[level] ?? told(sentence);
  });
  // What the KPI cannot be is no goal: no letter of it is met.
  const aimed = problems.target ? null : target;
  const goal: Goal = { target: aimed, floor, stretch, due: problems.due || due === '' ? null : due, remark: null };
  const { months } = context;
  const placed = {
    history: kpi && isLikeMonths(kpi, months) ? kpi.history : null,
    months: kpi?.flow ? months : 1,
  };
  const currency = kpi?.currency ?? null;
  const shown = (value: number | null): string => (value === null ? '' : valueText(value, unit, currency, language));
  const doubtOf = (target: number | null): string => {
    const doubt = targetDoubt({ target, better: kpiOf(id).better, unit, currency, ...placed });
    return doubt === null ? '' : told(doubt);
  };
  const laterCheck = ({ value, problem }: ReturnType<typeof judged>): LaterCheck =>
    problem
      ? { understood: shown(value), problem: told(problem), doubt: '' }
      : { understood: shown(value), problem: '', doubt: doubtOf(value) };
  const smart = smartChecks({
    kpi: kpiOf(id),
    goal,
    reason: kpi?.value === null || kpi === undefined ? { text: 'smart_no_number' } : null,
    ...placed,
    objective,
    firstDay: dayFromIso(context.firstDay) ?? 0,
    asOf: dayFromIso(context.asOf) ?? 0,
    today: dayFromIso(context.today) ?? undefined,
  });
  const back = aimed === null || !kpi ? null : backSolve({ target: aimed, months }, kpi, context.rates, language);
  return {
    target,
    floor,
    stretch,
    line: aimed === null || !kpi || !isLikeMonths(kpi, months) ? null : aimed / (kpi.flow ? months : 1),
    understood: shown(target),
    problems,
    smart: smart.map(({ letter, met, says }) => ({ letter, met, says: told(readable(says, language)) })),
    doubt: doubtOf(aimed),
    later: Object.fromEntries(
      Object.entries(later)
        .filter(([, text]) => text.trim() !== '')
        .map(([period, text]) => [period, laterCheck(judged('target', text))]),
    ),
    takes: back === null ? '' : told(back),
  };
}

/** What is wrong with what was typed for a level; undefined is nothing, null no number. */
function problemOf(
  level: Level,
  value: number | null | undefined,
  { id, variant }: Pick<PickedKpi, 'id' | 'variant'>,
  unit: Unit,
  language: Language,
): Sentence | null {
  if (value === undefined) return null;
  if (value === null) return { text: 'wizard_bad_number', values: { example: exampleOf(unit) } };
  if (unit === 'ratio' && (value > HIGHEST_RATIO || value < LOWEST_RATIO)) {
    return { text: 'wizard_not_a_share', values: { got: valueText(value, unit, null, language) } };
  }
  const cannot = impossible(level, value, kpiOf(id), variant, unit);
  return cannot === null ? null : refusals[cannot];
}

function exampleOf(unit: Unit): Sentence {
  return {
    text: unit === 'ratio' ? 'wizard_example_ratio' : unit === 'money' ? 'wizard_example_money' : 'wizard_example',
  };
}

/** The date of a letter, an ISO day on the sheet, as people of the language write it. */
function readable(says: SmartCheck['says'], language: Language): Sentence {
  const day = typeof says.values?.due === 'string' ? dayFromIso(says.values.due) : null;
  return day === null ? says : { ...says, values: { ...says.values, due: dayText(day, language) } };
}

/** The floor is the least and the stretch the most; for a KPI that is better when lower it is the other way round. */
function orderProblems(
  { target, floor, stretch }: Record<Level, number | null>,
  better: 'higher' | 'lower',
  add: (level: Level, sentence: Sentence) => void,
): void {
  const beyond = (one: number, other: number): boolean => (better === 'higher' ? one > other : one < other);
  if (target !== null && floor !== null && beyond(floor, target)) {
    add('floor', { text: better === 'higher' ? 'wizard_floor_above' : 'wizard_floor_below' });
  }
  if (target !== null && stretch !== null && beyond(target, stretch)) {
    add('stretch', { text: better === 'higher' ? 'wizard_stretch_below' : 'wizard_stretch_above' });
  }
}
