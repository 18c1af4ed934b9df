import type { Analysis } from '../analysis/analysis';
import { civilOf, type Day, dayFrom, monthsBetween } from '../base/day';
import type { Language } from '../base/language';
import { type Period, shiftedByMonths } from '../base/period';
import { weekStart } from '../base/weekday';
import { customPeriodText, periodWindow } from '../plan/calendar/periods';
import { periodName } from '../texts/period-name';
import type { Sentence } from '../texts/sentence';
import { type Time, type TimeNamed, timesNamed } from './meaning/time-named';
import type { AskedDays } from './told-in-cells';

/** Over which days a question asks to be answered, by its words. */
export interface TimeAsked {
  /** The time as it was typed. */
  words: string;
  /** As a plan writes its period; null where it has not begun. */
  period: string | null;
  /** The same, also where it begins on the day after: it can be forecast, and no more. */
  coming: string | null;
  /** The time with which that is to be compared, as it was typed; '' where nothing is. */
  against: string;
  /** Its days, as far as those asked for reach; null where it is no time before these of the same length. */
  before: Period | null;
}

/** What the words of a question ask of time; null where they name none. What is only compared asks for the time that runs. */
export function timeAsked(typed: string, analysis: Pick<Analysis, 'asOf' | 'plan'>): TimeAsked | null {
  const { asked, against } = timesNamed(typed);
  const now: TimeNamed | null = asked ?? (against && { unit: against.unit, back: 0, words: against.words });
  if (now === null) return null;
  return {
    words: now.words,
    period: periodOfTime(now, analysis, 0),
    coming: periodOfTime(now, analysis, 1),
    against: against?.words ?? '',
    before: against && beforeOf(now, against, analysis),
  };
}

/** The whole of a time, and as much of it as the data has. */
export function daysOfTime(
  period: string,
  { asOf, plan }: Pick<Analysis, 'asOf' | 'plan'>,
): AskedDays & { period: Period } {
  const window = periodWindow(period, asOf, plan);
  const { from, to } = window.full ?? window.period;
  return { days: { from, to: to - 1 }, period: window.period };
}

/** What is to be said of the days of an answer whose question named a time. */
export function timeSays({ against }: TimeAsked, answered: Period, language: Language): Sentence[] {
  const period = periodName(answered, language);
  return [{ text: 'question_over', values: { period } }, ...(against ? [notAgainst(against)] : [])];
}

/** What compares groups, or with a time that is as long and not earlier, does not compare with it. */
export const notAgainst = (time: string): Sentence => ({ text: 'question_not_against', values: { time } });

function beforeOf(now: TimeNamed, against: TimeNamed, { asOf, plan }: Pick<Analysis, 'asOf' | 'plan'>): Period | null {
  const span = spanOf(now, { asOf, plan });
  // The last one is that before the one that is asked for.
  const other = spanOf(against, { asOf: 'back' in against ? span.from : asOf, plan });
  if (now.since || now.unit !== against.unit || other.from >= span.from || span.from > asOf) return null;
  if (span.to <= asOf + 1) return other;
  if (now.unit === 'week') return { from: other.from, to: other.from + asOf + 1 - span.from };
  const { from, to } = shiftedByMonths({ from: span.from, to: asOf + 1 }, monthsBetween(other.from, span.from));
  return { from, to: Math.min(to, other.to) };
}

/** A time as a plan would write its period, the one that runs by its name. Null where it has not begun so many days after the last of the data. */
function periodOfTime(time: TimeNamed, analysis: Pick<Analysis, 'asOf' | 'plan'>, after: number): string | null {
  const { asOf } = analysis;
  const span = spanOf(time, analysis);
  if (span.from > asOf + after) return null;
  if (time.since) return customPeriodText({ from: span.from, to: asOf + 1 });
  return 'back' in time && time.back === 0 && time.unit !== 'week' ? time.unit : customPeriodText(span);
}

/** All days of a time: quarters and years begin as the plan’s do, and the last one is that which is over once the last day of the data is. */
function spanOf(time: Time, { asOf, plan }: Pick<Analysis, 'asOf' | 'plan'>): { from: Day; to: Day } {
  const ofPlan = (unit: Time['unit'], day: Day) => {
    if (unit === 'week') return { from: weekStart(day), to: weekStart(day) + 7 };
    return periodWindow(unit, day, plan).full ?? { from: day, to: day };
  };
  if ('back' in time && time.back === 0) return ofPlan(time.unit, asOf);
  if ('back' in time)
    return ofPlan(time.unit, time.back < 0 ? ofPlan(time.unit, asOf).to : ofPlan(time.unit, asOf + 1).from - 1);
  if (time.unit === 'year') return { from: dayFrom(time.year, 1, 1), to: dayFrom(time.year + 1, 1, 1) };
  const { unit, which, year } = time;
  const numberOf = ({ from }: { from: Day }): number => {
    if (unit === 'week') return weekNumber(from);
    return unit === 'month' ? civilOf(from).month : Math.round((from - ofPlan('year', from).from) / DAYS_A_QUARTER) + 1;
  };
  // The 28th of December is always in the last week of its year.
  let span = ofPlan(unit, year === null ? asOf : dayFrom(year, 12, unit === 'week' ? 28 : 31));
  // Within a year each comes once; not every year has a week 53.
  const most = year === null ? WEEKS_TO_53 : 53;
  for (let back = 0; back < most && numberOf(span) !== which; back++) span = ofPlan(unit, span.from - 1);
  return numberOf(span) === which ? span : NEVER;
}

/** Of a week that its year does not have. */
const NEVER = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The years with one are at most seven apart. */
const WEEKS_TO_53 = 7 * 53;
const DAYS_A_QUARTER = 91;

/** The number of the week that begins on a Monday, as ISO counts them: the first one has a Thursday in its year. */
function weekNumber(monday: Day): number {
  const { year } = civilOf(monday + 3);
  return 1 + (monday - weekStart(dayFrom(year, 1, 4))) / 7;
}
