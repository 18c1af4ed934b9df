import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { playerOf } from '../../kpis/roles';
import { periodText } from '../../texts/day-text';
import { say } from '../../texts/say';
import { isSentence, type Sentence } from '../../texts/sentence';
import { addingUp, formOf, inForm } from '../../texts/value-form';
import type { Span } from '../forecast/running-period';
import type { ToldAnswer } from '../told-answer';
import { type Aim, aimOf } from './gap';
import { aimSentence, gapToTarget } from './say-gap';

/** What was won in a period as far as the data goes, against its target. */
export interface WonAgainst {
  period: Span;
  isOver: boolean;
  currency: string | null;
  won: number;
  target: Aim;
  /** Below zero what is short. */
  over: number;
}

/** A sentence says why it is not known. */
export function wonAgainst(analysis: Analysis, period: Span): WonAgainst | Sentence {
  const target = aimOf(analysis, period);
  if (isSentence(target)) return target;
  const { id, variant } = playerOf('amount won');
  const { from, to } = period;
  const end = analysis.asOf + 1;
  const { value, reason, currency } = analysis.result(id, variant, { from, to: Math.min(to, end) });
  if (value === null) return reason ?? { text: 'no_value_known' };
  return { period, isOver: to <= end, currency, won: value, target, over: value - target.amount };
}

export function wonAgainstText(
  { period, isOver, currency, won, target, over }: WonAgainst,
  language: Language,
): string {
  const form = formOf({ unit: 'money', currency }, [won, target.amount]);
  const [difference] = addingUp([over], won, target.amount, form);
  const shown = (amount: number): string => inForm(amount, form, language);
  const values = {
    period: periodText(period.from, period.to, language),
    won: shown(won),
    difference: shown(Math.abs(difference)),
    aim: aimSentence(target, shown),
  };
  const side = over < 0 ? 'short' : 'over';
  const said: Sentence = { text: isOver ? `gap_ended_${side}` : `gap_so_far_${side}`, values };
  return [said, ...(target.remark ? [target.remark] : [])].map((one) => say(one, language)).join(' ');
}

/** The answer for a period that is over: nothing of it is left to forecast. */
export function wonTold(analysis: Analysis, period: Span): ToldAnswer {
  const found = wonAgainst(analysis, period);
  const told = {
    question: { ...gapToTarget, caution: 'gap_by_close' } as const,
    word: 'question_verdict_counted',
  } as const;
  if (isSentence(found)) {
    const unknown: Sentence = { text: 'gap_unknown', values: { reason: found } };
    return { ...told, reason: found, texts: (language) => [say(unknown, language)], rows: [], currency: null };
  }
  const { won, target, over, currency } = found;
  return {
    ...told,
    reason: null,
    texts: (language) => [wonAgainstText(found, language)],
    rows: [
      { text: 'gap_won_all', value: won, figure: { ...playerOf('amount won'), period } },
      { text: target.isOfQuotas ? 'gap_aim_quotas' : 'gap_aim', value: target.amount },
      { text: 'gap_difference', value: over },
    ],
    currency,
  };
}
