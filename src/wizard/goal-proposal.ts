import { kpiOf } from '../kpis';
import type { Language } from '../plan/plan';
import { valueText } from '../sheet/value-text';
import { say } from '../texts/say';
import { isLikeMonths, type KpiContext } from './kpi-context';
import { typedText } from './typed-number';

/** A target that the KPI has reached before, to be taken over with one click. */
export interface GoalProposal {
  /** As it would be typed. */
  typed: string;
  says: string;
}

const FEWEST_MONTHS = 3;
const SHARE_OF_MONTHS = 0.75;

/** The level that one in four of the last months reached: more than usual, but no dream. Null without such months. */
export function goalProposal(kpi: KpiContext, months: number, language: Language): GoalProposal | null {
  const known = kpi.history.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < FEWEST_MONTHS || !isLikeMonths(kpi, months)) return null;
  const higher = kpiOf(kpi.id).better === 'higher';
  const sorted = [...known].sort((one, other) => (higher ? one - other : other - one));
  const level = sorted[Math.ceil(SHARE_OF_MONTHS * sorted.length) - 1];
  const target = rounded(level * (kpi.flow ? months : 1), kpi.unit === 'ratio');
  if (!(target > 0)) return null;
  const value = valueText(target, kpi.unit, kpi.currency, language);
  return {
    typed: typedText(target, kpi.unit, language),
    says: say({ text: 'wizard_propose_target', values: { value, months: known.length } }, language),
  };
}

/** A whole percentage, or two figures that a person remembers. */
function rounded(value: number, isShare: boolean): number {
  if (isShare) return Math.round(value * 100) / 100;
  const size = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);
  // A size below 1 is divided by, not multiplied with: 0.1 is no sum of powers of two.
  return size >= 1 ? Math.round(value / size) * size : Math.round(value * Math.round(1 / size)) / Math.round(1 / size);
}
