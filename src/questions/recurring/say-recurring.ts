import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { playerOf, playersOf } from '../../kpis/roles';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import type { TextKey } from '../../texts/texts';
import { addedInForm, addingUp, formOf, inForm } from '../../texts/value-form';
import { valueText } from '../../texts/value-text';
import { declareQuestion } from '../declare';
import type { ToldAnswer, ToldRow } from '../told-answer';

/** A question that compares no groups: what moved the monthly recurring revenue. */
export const recurringMoves = declareQuestion({
  id: 'recurring_revenue',
  title: { en: 'Recurring revenue', nl: 'Terugkerende omzet' },
  asks: {
    en: 'How does recurring revenue grow: what came in, what was lost, and how much stays?',
    nl: 'Hoe groeit de terugkerende omzet: wat kwam erbij, wat ging weg, en hoeveel blijft?',
  },
  about: { recurring: 6, moves: 2, lose: 2, leave: 2, sold: 2, why: -3, amount: 1 },
  compares: [],
  caution: 'recurring_two_days',
});

/** What moved, in the order in which it adds up from the first of them to the last. */
const MOVES: Record<string, TextKey> = {
  start: 'recurring_start',
  new: 'recurring_new',
  expansion: 'recurring_more',
  reactivation: 'recurring_back',
  contraction: 'recurring_less',
  churn: 'recurring_lost',
  end: 'recurring_end',
};

/** The movements between the two ends of a period, that of the plan unless another is asked for, and how much of what was paid is kept. */
export function recurringTold(analysis: Analysis, asked?: Period): ToldAnswer {
  const kept = playersOf('recurring revenue kept').map(({ id, variant }) => analysis.result(id, variant, asked));
  const [{ figures, reason, period }] = kept;
  const isKnown = figures.start !== undefined;
  const { id, variant } = playerOf('recurring revenue');
  const { unit, currency } = analysis.result(id, variant, period);
  const texts = (language: Language): string[] => {
    if (!isKnown) return [keptText(kept[0], language)];
    const form = formOf({ unit, currency }, [figures.start, figures.end]);
    const moves = Object.entries(MOVES).slice(1, -1);
    const amounts = addingUp(
      moves.map(([move]) => figures[move]),
      figures.end,
      figures.start,
      form,
    );
    const moved = moves.flatMap(([, text], at) =>
      amounts[at] === 0 ? [] : [`${say({ text }, language)} ${addedInForm(amounts[at], form, language)}`],
    );
    const [start, end] = form.beside.map((value) => inForm(value, form, language));
    const values = { period: periodName(period, language), start, end, moved: moved.join('; ') || '–' };
    return [say({ text: 'recurring_says', values }, language), kept.map((one) => keptText(one, language)).join(' ')];
  };
  const figureOf: Record<string, ToldRow['figure']> = {
    ...Object.fromEntries(playersOf('recurring revenue moved').map((one) => [one.variant, { ...one, period }])),
    start: { id, variant, period: { from: null, to: period.from ?? period.to } },
    end: { id, variant, period },
  };
  return {
    question: recurringMoves,
    word: 'question_verdict_counted',
    reason: isKnown ? null : reason,
    texts,
    rows: isKnown
      ? Object.entries(MOVES).map(([move, text]) => ({ text, value: figures[move], figure: figureOf[move] }))
      : [],
    currency,
  };
}

function keptText({ id, variant, value, unit, reason }: KpiResult, language: Language): string {
  const kpi = kpiTitle(kpiOf(id as KpiId), variant, language);
  if (value === null) return say({ text: 'question_unanswered', values: { kpi, reason: reason ?? '' } }, language);
  return `${kpi}: ${valueText(value, unit, null, language)}.`;
}
