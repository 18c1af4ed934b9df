import type { Language } from '../../base/language';
import { workingDays, workingDayTest } from '../../plan/calendar/working-days';
import type { Plan } from '../../plan/plan';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { dayText } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { type TabTrouble, troublesAsk } from './alert/tab-trouble';
import type { ReportLine } from './report-line';
import { isOver } from './report-period';

/** A report that asks for more than this asks for nothing. */
export const MOST_ASKED = 3;

export interface TodoSetting {
  period: SheetPeriod;
  plan: Plan;
  language: Language;
  /** How many questions about the data the reader can answer. */
  questions: number;
  troubles: readonly TabTrouble[];
}

/**
 * What needs doing, the worst first: what is missing to the target and how much a working day that takes, whose it is;
 * then what stands in the way of any number, and of trusting the numbers. Where nothing new has come in
 * nobody is asked to sell more: how much is missing is not known.
 */
export function todo(lines: readonly ReportLine[], setting: TodoSetting): Sentence[] {
  const { period, plan, language, questions } = setting;
  const troubles = setting.troubles.filter((one) => lines.some(({ facts }) => one.concerns(facts)));
  const stopped = troubles.filter(({ kind }) => kind === 'stale');
  const behind = lines
    .filter(({ status }) => status === 'off_track' || status === 'at_risk')
    .filter(({ facts }) => !stopped.some((one) => one.concerns(facts)))
    .sort((a, b) => reached(a) - reached(b));
  const asked = behind.map((line) => gap(line, period, plan, language));
  const open: Sentence[] = questions > 0 ? [{ text: 'report_do_questions', values: { count: questions } }] : [];
  // One that has a target for longer periods is not without.
  const aimless = lines
    .filter(({ status, facts }) => status === 'no_target' && !facts.planned.targets?.length)
    .map(({ title }) => title);
  const targets: Sentence[] =
    aimless.length > 0 ? [{ text: 'report_do_target', values: { kpis: aimless.join(', ') } }] : [];
  const [worst, ...others] = asked;
  const first = worst ? [worst] : [];
  return [...first, ...troublesAsk(troubles), ...others, ...open, ...targets].slice(0, MOST_ASKED);
}

/** The share of the target that is reached, be it a target for longer than the report's period. */
function reached({ attainment, longer, facts }: ReportLine): number {
  if (!longer) return attainment ?? 0;
  return facts.kpi.better === 'lower' ? longer.target / longer.value : longer.value / longer.target;
}

function gap(
  { title, owner, facts, longer, value, target }: ReportLine,
  period: SheetPeriod,
  plan: Plan,
  language: Language,
): Sentence {
  const { result, goal, flow } = facts;
  const whose: Sentence | string = owner === '' ? { text: 'report_nobody' } : owner;
  const { full } = period.window;
  const shown = (amount: number): string => valueText(amount, result.unit, result.currency, language);
  if (longer) {
    const values = { kpi: title, value: shown(longer.value), target: shown(longer.target), owner: whose };
    return { text: 'report_do_level', values };
  }
  if (!flow || full === null || goal?.target == null || result.value === null) {
    return { text: 'report_do_level', values: { kpi: title, value, target, owner: whose } };
  }
  const missing = goal.target - result.value;
  if (isOver(period) || missing <= 0) {
    return { text: 'report_do_missed', values: { kpi: title, missing: shown(missing), target, owner: whose } };
  }
  const days = Math.max(1, workingDays(period.asOf + 1, full.to, workingDayTest(plan.openingHours)));
  const until = dayText(full.to - 1, language);
  const values = { kpi: title, missing: shown(missing), until, owner: whose };
  if (days === 1) return { text: 'report_do_last_day', values };
  return { text: 'report_do_flow', values: { ...values, days, daily: shown(missing / days) } };
}
