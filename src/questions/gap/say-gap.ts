import type { Language } from '../../base/language';
import { playerOf } from '../../kpis/roles';
import { periodText } from '../../texts/day-text';
import { say, sayShare } from '../../texts/say';
import { isSentence, type Sentence } from '../../texts/sentence';
import { addingUp, formOf, inForm } from '../../texts/value-form';
import { declareQuestion } from '../declare';
import { besideText, chosenText, methodText } from '../forecast/method-text';
import type { ToldRow } from '../told-answer';
import type { Aim, Gap } from './gap';

/** A question that compares no groups: what the running period comes to, against its target. */
export const gapToTarget = declareQuestion({
  id: 'gap_to_target',
  title: { en: 'Gap to target', nl: 'Afstand tot het doel' },
  asks: {
    en: 'Will we reach the target: what is won so far, what is expected from open deals, and what is still missing?',
    nl: 'Halen we het doel: wat is er gewonnen, wat is te verwachten van open deals, en wat ontbreekt er nog?',
  },
  about: { forecast: 4, target: 4, went: 2, enough: 4, reach: 2, pipeline: 2, lead: -4 },
  compares: [],
  caution: 'gap_as_before',
});

/** In whole sentences. */
export function gapTexts(found: Gap | Sentence, language: Language): string[] {
  if (isSentence(found)) return [say({ text: 'gap_unknown', values: { reason: found } }, language)];
  const { period, currency, won, deals, chosenBy, comesTo, target, over, notCounted } = found;
  const form = formOf({ unit: 'money', currency }, [won, comesTo.value, target.amount]);
  const shown = (value: number): string => inForm(value, form, language);
  const [open, rest] = addingUp([comesTo.open ?? 0, comesTo.rest], comesTo.value, won, form);
  const [difference] = addingUp([over], comesTo.value, target.amount, form);
  const values = {
    period: periodText(period.from, period.to, language),
    won: shown(won),
    deals,
    open: shown(open),
    rest: shown(rest),
    method: methodText(comesTo.method, period, language),
    total: shown(comesTo.value),
    low: shown(comesTo.low),
    high: shown(comesTo.high),
    difference: shown(Math.abs(difference)),
    aim: aimSentence(target, shown),
    error: sayShare(comesTo.error, language, 0),
    times: comesTo.tried.length,
  };
  const isWithin = comesTo.low <= target.amount && target.amount <= comesTo.high;
  const sentences: Sentence[] = [
    { text: comesTo.open === null ? 'gap_parts_rest' : 'gap_parts', values },
    { text: over < 0 ? 'gap_short' : 'gap_over', values },
    ...(isWithin ? [{ text: 'gap_within' } as const] : []),
    ...(target.remark ? [target.remark] : []),
    ...(notCounted ? [notCounted] : []),
  ];
  const [parts, ...others] = sentences.map((one) => say(one, language));
  return [[parts, ...chosenText(chosenBy, language), ...others, ...besideText(found, shown, language)].join(' ')];
}

/** What a period is held against. */
export function aimSentence({ amount, isOfQuotas }: Aim, shown: (amount: number) => string): Sentence {
  return { text: isOfQuotas ? 'gap_quotas' : 'gap_target', values: { target: shown(amount) } };
}

/** What is won, expected and wanted; what stands before the total adds up to it, and that less the target is the last. */
export function gapRows({ period, won, deals, comesTo, target, over, notCounted }: Gap): ToldRow[] {
  const { open } = comesTo;
  return [
    {
      ...(notCounted ? ({ ...notCounted, text: 'gap_won_counted' } as const) : { text: 'gap_won' }),
      value: won,
      figure: { ...playerOf('amount won'), period },
    },
    ...(open === null ? [] : [{ text: 'gap_open', value: open, n: deals, figure: playerOf('amount open') } as const]),
    { text: comesTo.open === null ? 'gap_rest' : 'gap_coming', value: comesTo.rest },
    { text: 'gap_total', value: comesTo.value, low: comesTo.low, high: comesTo.high },
    { text: target.isOfQuotas ? 'gap_aim_quotas' : 'gap_aim', value: target.amount },
    { text: 'gap_difference', value: over },
  ];
}
