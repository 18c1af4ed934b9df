import { type Day, monthStart } from '../../base/day';
import { limits } from '../../base/limits';
import { weekStart } from '../../base/weekday';
import { fiscalSpan } from '../../plan/calendar/periods';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../texts/refusal';

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

const WORDS: Record<Step, string[]> = {
  day: ['day', 'dag'],
  week: ['week'],
  month: ['month', 'maand'],
  quarter: ['quarter', 'kwartaal'],
  year: ['year', 'jaar'],
};

/** The step that a word means, in English or Dutch. Throws a Refusal for any other word. */
export function stepNamed(every: string): Step {
  const word = every.trim().toLowerCase();
  const found = (Object.keys(WORDS) as Step[]).find((step) => WORDS[step].includes(word));
  if (found) return found;
  const got = { text: 'got_text' as const, values: { value: every } };
  throw new Refusal({
    text: 'argument_wrong',
    values: { argument: 'every', expected: { text: 'expected_step' }, got },
  });
}

/**
 * The days, weeks, months, quarters or years that touch [from, to), the first and the last clipped to it. Weeks begin,
 * and quarters and years fall, as the plan says.
 */
export function stepsIn(step: Step, from: Day, to: Day, plan: Plan): { from: Day; to: Day }[] {
  const steps: { from: Day; to: Day }[] = [];
  for (let day = from; day < to; day = steps[steps.length - 1].to) {
    if (steps.length === limits.trendPeriods) {
      throw new Refusal({ text: 'too_many_periods', values: { most: limits.trendPeriods } });
    }
    steps.push({ from: day, to: Math.min(stepAround(step, day, plan).to, to) });
  }
  return steps;
}

/** The day, week, month, quarter or year in which a day falls. */
export function stepAround(step: Step, day: Day, plan: Plan): { from: Day; to: Day } {
  if (step === 'day') return { from: day, to: day + 1 };
  if (step === 'month') return { from: monthStart(day), to: monthStart(day, 1) };
  if (step === 'week') {
    const from = weekStart(day, plan.weekStart);
    return { from, to: from + 7 };
  }
  return fiscalSpan(day, step === 'quarter' ? 3 : 12, plan.fiscalYearStart ?? '01-01');
}
