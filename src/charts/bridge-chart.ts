import type { Unit } from '../engine/result';
import type { Language } from '../plan/plan';
import { numberFormat } from '../sheet/number-format';
import { say } from '../texts/say';
import { axisFor, shortly } from './axis';
import type { Chart } from './chart';
import { colours } from './colours';
import { named, unitText } from './unit-text';

/** One column of a bridge: a total, or what was added to the one before (negative: taken away). */
export interface BridgeStep {
  /** In the reader's language: `Open on 1 May`, `New`, `Won` */
  label: string;
  amount: number;
  isTotal: boolean;
}

/** From one total to another by what came and went. */
export interface Bridge {
  /** `count` when deals carry no amounts. */
  unit: Extract<Unit, 'money' | 'count'>;
  currency: string | null;
  /** In the order of the picture; it begins and ends with a total. */
  steps: readonly BridgeStep[];
}

/** The columns of a pipeline bridge, each with its signed amount; null when nothing was ever open. */
export function bridgeChart({ unit, currency, steps: all }: Bridge, language: Language): Chart | null {
  const steps = all.filter(({ isTotal, amount }) => isTotal || amount !== 0);
  const totals = steps.filter(({ isTotal }) => isTotal);
  if (totals.length < 2 || totals.every(({ amount }) => amount === 0)) return null;
  let level = 0;
  const columns = steps.map(({ amount, isTotal }) => {
    const from = isTotal ? 0 : level;
    level = isTotal ? amount : level + amount;
    return { below: Math.min(from, level), height: Math.abs(level - from) };
  });
  const heights = (wanted: (step: BridgeStep) => boolean): (number | null)[] =>
    steps.map((step, at) => (wanted(step) ? columns[at].height : null));
  const told = (
    text: 'chart_below' | 'chart_total' | 'chart_gain' | 'chart_loss' | 'chart_step' | 'chart_amount',
  ): string => say({ text }, language);
  const shown = shortly(
    unit,
    steps.map(({ amount }) => amount),
    language,
  );
  const amountText = ({ amount, isTotal }: BridgeStep): string =>
    (isTotal || amount <= 0 ? '' : '+') + shown(amount).replace('-', '−');
  const title = named(say({ text: 'chart_bridge' }, language), unitText(unit, currency, language));
  const listed = steps.map((step) => `${step.label} ${amountText(step)}`).join(', ');
  return {
    kind: 'bridge',
    key: 'bridge',
    title,
    words: say({ text: 'chart_bridge_words', values: { steps: listed } }, language),
    labelled: told('chart_step'),
    labels: steps.map(({ label }) => label),
    series: [
      { name: told('chart_below'), colour: colours.ground, role: 'below', values: columns.map(({ below }) => below) },
      { name: told('chart_total'), colour: colours.total, role: 'measured', values: heights((step) => step.isTotal) },
      {
        name: told('chart_gain'),
        colour: colours.gain,
        role: 'measured',
        values: heights(({ isTotal, amount }) => !isTotal && amount >= 0),
      },
      {
        name: told('chart_loss'),
        colour: colours.loss,
        role: 'measured',
        values: heights(({ isTotal, amount }) => !isTotal && amount < 0),
      },
    ],
    axis: axisFor(
      columns.map(({ below, height }) => below + height),
      { fromZero: true, unit, language },
    ),
    format: numberFormat(unit, Math.max(...totals.map(({ amount }) => amount)), currency, language),
    table: [[told('chart_step'), told('chart_amount')], ...steps.map((step) => [step.label, amountText(step)])],
  };
}
