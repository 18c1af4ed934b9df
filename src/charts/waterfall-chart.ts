import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { numberFormat } from '../sheet/draft/number-format';
import { say, sayNumber } from '../texts/say';
import { valueText } from '../texts/value-text';
import { axisFor, shortly } from './axis';
import type { Chart } from './chart';
import { colours } from './colours';
import { named, unitText } from './unit-text';

/** One step of a waterfall: a total, or what was added to the one before (negative: taken away). */
export interface WaterfallBar {
  /** In the reader's language: `Open on 1 May`, `New`, `Won` */
  label: string;
  amount: number;
  isTotal: boolean;
  /** It leaves the pipeline as everybody hopes. */
  isWon?: boolean;
}

/** From one total to another by what came and went. */
export interface WaterfallPicture {
  /** `count` when deals carry no amounts. */
  unit: Extract<Unit, 'money' | 'count'>;
  currency: string | null;
  /** In the order of the picture; it begins and ends with a total. */
  steps: readonly WaterfallBar[];
}

/**
 * What came and went, each a bar to the right or to the left; null when nothing was ever open, or nothing moved. The totals
 * before and behind are told in words: beside a bar of all that is open, what happened would be slivers.
 */
export function waterfallChart({ unit, currency, steps: all }: WaterfallPicture, language: Language): Chart | null {
  const steps = all.filter(({ isTotal, amount }) => isTotal || amount !== 0);
  const moves = steps.filter(({ isTotal }) => !isTotal);
  if (steps.length - moves.length < 2 || moves.length === 0) return null;
  const told = (text: 'chart_gain' | 'chart_loss' | 'chart_step' | 'chart_amount'): string => say({ text }, language);
  const short = shortly(
    unit,
    steps.map(({ amount }) => amount),
    language,
  );
  // 300 of thousands would be 0k.
  const shown = (amount: number): string =>
    /[1-9]/.test(short(amount)) ? short(amount) : sayNumber(amount, language, 0);
  const amountText = ({ amount, isTotal }: WaterfallBar): string =>
    (isTotal || amount <= 0 ? '' : '+') + shown(amount).replace('-', '−');
  const heights = (isMeant: (move: WaterfallBar) => boolean): (number | null)[] =>
    moves.map((move) => (isMeant(move) ? move.amount : null));
  const won = moves.filter(({ isWon }) => isWon);
  const inWords = ({ label, amount, isTotal }: WaterfallBar): string => {
    const text = valueText(Math.abs(amount), unit, currency, language);
    return `${label} ${isTotal ? '' : amount > 0 ? '+' : '−'}${text}`;
  };
  const texts = (some: readonly WaterfallBar[]): string[][] => some.map((step) => [step.label, amountText(step)]);
  const [before, after] = [steps[0], steps[steps.length - 1]].map((step) => `${step.label}: ${amountText(step)}`);
  const amounts = moves.map(({ amount }) => amount);
  const pattern = numberFormat(unit, Math.max(...amounts.map(Math.abs)), currency, language);
  return {
    kind: 'waterfall',
    key: 'waterfall',
    title: named(say({ text: 'chart_waterfall' }, language), unitText(unit, currency, language)),
    lead: `${before} → ${after}`,
    words: say({ text: 'chart_waterfall_words', values: { steps: steps.map(inWords).join(', ') } }, language),
    labelled: told('chart_step'),
    labels: moves.map(({ label }) => label),
    series: [
      {
        ...{ name: `${told('chart_gain')} (${before})`, colour: colours.measured, role: 'measured' },
        values: heights(({ amount }) => amount > 0),
      },
      {
        ...{ name: `${told('chart_loss')} (${after})`, colour: colours.loss, role: 'measured' },
        values: heights(({ amount, isWon }) => amount <= 0 && !isWon),
      },
      ...won.slice(0, 1).map(({ label }) => ({
        ...{ name: label, colour: colours.gain, role: 'measured' as const },
        values: heights(({ isWon }) => Boolean(isWon)),
      })),
    ],
    axis: axisFor(amounts, { fromZero: true, unit, language }),
    format: `+${pattern};-${pattern}`,
    table: [[told('chart_step'), told('chart_amount')], ...texts(moves)],
  };
}
