import type { Language } from '../../base/language';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import { valueText } from '../../texts/value-text';
import type { Cause, Miss } from './miss';

const texts: Record<Cause, { less: TextKey; more: TextKey }> = {
  asked: { less: 'miss_asked_more', more: 'miss_asked_less' },
  'held over': { less: 'miss_held_over', more: 'miss_held_over' },
  decided: { less: 'miss_fewer_decided', more: 'miss_more_decided' },
  won: { less: 'miss_won_less', more: 'miss_won_more' },
  value: { less: 'miss_smaller', more: 'miss_larger' },
};

/** Less than this share of the gap is not worth a word of its own. */
const LEAST = 0.02;

/** `Sales per rep, Q3 2026: € 160.000 of € 200.000: −€ 10.000 because … ; …`; the parts add up. */
export function missText(miss: Miss, language: Language): string {
  const { result, target, parts, before, period, heldOver } = miss;
  const shown = (value: number): string => valueText(value, result.unit, result.currency, language);
  const signed = (value: number): string => (value < 0 ? '−' : '+') + shown(Math.abs(value));
  const gap = Math.abs((result.value ?? 0) - target);
  const isShown = ({ amount }: { amount: number }): boolean => Math.abs(amount) >= LEAST * gap;
  const said = parts.filter(isShown).map(({ cause, amount }) => {
    const values = { amount: signed(amount), before: periodName(before, language), deals: heldOver };
    return say({ text: texts[cause][amount < 0 ? 'less' : 'more'], values }, language);
  });
  const rest = parts.filter((part) => !isShown(part)).reduce((sum, { amount }) => sum + amount, 0);
  if (Math.abs(rest) >= 0.5) said.push(say({ text: 'why_rest', values: { amount: signed(rest) } }, language));
  const values = {
    kpi: kpiTitle(kpiOf(result.id as KpiId), result.variant, language),
    period: periodName(period, language),
    value: shown(result.value ?? 0),
    target: shown(target),
    parts: said.join('; '),
  };
  return say({ text: 'miss_says', values }, language);
}
