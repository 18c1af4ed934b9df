import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import { rollingSums } from '../../plan/goals/history';
import { say } from '../../texts/say';
import { valueText } from '../../texts/value-text';
import { isLikeMonths, type KpiContext } from './kpi-context';
import { typedText } from './typed-number';

/** A target that the KPI has reached before, to be taken over with one click. */
export interface GoalProposal {
  /** As it would be typed. */
  typed: string;
  says: string;
}

const FEWEST = 3;
const SHARE = 0.75;

/**
 * The level that one in four of the last months reached, or of the spans as long as the goal's own for what adds up:
 * more than usual, but no dream. What the last span brought where there are few of them; null without such months.
 */
export function goalProposal(kpi: KpiContext, months: number, language: Language): GoalProposal | null {
  if (!isLikeMonths(kpi, months)) return null;
  const length = kpi.flow ? months : 1;
  const known = rollingSums(kpi.history, length);
  const lasts = known.length < FEWEST && length >= FEWEST;
  if (known.length === 0 || (known.length < FEWEST && !lasts)) return null;
  const higher = kpiOf(kpi.id).better === 'higher';
  const sorted = [...known].sort((one, other) => (higher ? one - other : other - one));
  const level = lasts ? known[known.length - 1] : sorted[Math.ceil(SHARE * sorted.length) - 1];
  const target = rounded(level, kpi.unit === 'ratio', higher ? Math.floor : Math.ceil);
  if (!(target > 0)) return null;
  const values = {
    value: valueText(target, kpi.unit, kpi.currency, language),
    reached: known.filter((one) => (higher ? one >= target : one <= target)).length,
    count: known.length,
    length,
  };
  const text = lasts ? 'wizard_propose_last' : length > 1 ? 'wizard_propose_spans' : 'wizard_propose_target';
  return { typed: typedText(target, kpi.unit, language), says: say({ text, values }, language) };
}

/** A whole percentage, or two figures that a person remembers, on the side that has been reached. */
function rounded(value: number, isShare: boolean, round: (value: number) => number): number {
  const size = isShare ? 0.01 : 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);
  // A size below 1 is divided by, not multiplied with: 0.1 is no sum of powers of two.
  const each = Math.round(1 / size);
  const steps = (count: number): number => round(Number(count.toPrecision(12)));
  return size >= 1 ? steps(value / size) * size : steps(value * each) / each;
}
