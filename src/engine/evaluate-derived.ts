import type { Cycle, Evaluation, EvaluationContext } from './evaluate';
import { evaluateFirst, isSentence } from './evaluate';
import type { Figures } from './figures';
import { NOTHING } from './figures';
import type { DerivedFormula, DerivedInput } from './formula';
import { mergeParts } from './parts';
import type { Period } from './period';
import { shiftedByMonths } from './period';
import type { Sentence } from './sentence';

/** Figures made of other figures: all of them must have an answer. */
export function evaluateDerived(formula: DerivedFormula, context: EvaluationContext): Evaluation | Sentence {
  const inputs: Record<string, Evaluation> = {};
  const cycle = cycleOf(formula, context);
  for (const [name, input] of Object.entries(formula.inputs)) {
    const evaluation = evaluateFirst(input.oneOf, { ...context, period: periodOf(input, context.period, cycle) });
    if (isSentence(evaluation)) return evaluation;
    inputs[name] = evaluation;
  }
  const currencies = new Set(Object.values(inputs).flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) return { text: 'several_currencies' };
  const combine = (figures: Record<string, Figures>): Figures => derivedFigures(formula, figures);
  return {
    parts: mergeParts(Object.values(inputs).flatMap(({ parts }) => parts)),
    touched: [...Object.values(inputs).flatMap(({ touched }) => touched), ...(cycle?.touched ?? [])],
    unit: null,
    whenEmpty: { text: formula.whenEmpty },
    notes: [...Object.values(inputs).flatMap(({ notes }) => notes), ...shiftNotes(cycle)],
    currency: [...currencies][0] ?? null,
    all: () => combine(mapEntries(inputs, (evaluation) => evaluation.all())),
    by: (grouping) => {
      const maps = mapEntries(inputs, (evaluation) => evaluation.by(grouping));
      const labels = new Set<string>();
      for (const [name, map] of Object.entries(maps)) {
        if (map === null && inputs[name].parts.length > 0) return null;
        for (const label of map?.keys() ?? []) labels.add(label);
      }
      const at = (label: string): Figures =>
        combine(
          mapEntries(maps, (map, name) => (map ? (map.get(label) ?? { ...NOTHING, value: 0 }) : inputs[name].all())),
        );
      return new Map([...labels].map((label) => [label, at(label)]));
    },
  };
}

/** The cycle by which an input is shifted; null where none is, and over all data, which has nothing before it. */
function cycleOf({ inputs }: DerivedFormula, { period, cycle }: EvaluationContext): Cycle | null {
  const shifts = Object.values(inputs).some(({ over }) => over && 'monthsBack' in over);
  return shifts && period.from !== null ? cycle() : null;
}

/** Says by how much a period was shifted. */
function shiftNotes(cycle: Cycle | null): Sentence[] {
  return cycle && cycle.months > 0 ? [{ text: 'note_cycle_shift', values: { months: cycle.months } }] : [];
}

function periodOf(input: DerivedInput, { from, to }: Period, cycle: Cycle | null): Period {
  if (!input.over) return { from, to };
  if ('lastDays' in input.over) return { from: to - input.over.lastDays, to };
  return from === null || cycle === null ? { from, to } : shiftedByMonths({ from, to }, cycle.months);
}

function derivedFigures(formula: DerivedFormula, inputs: Record<string, Figures>): Figures {
  const values: Record<string, number> = {};
  const { n } = inputs[formula.bottom ?? Object.keys(inputs)[0]];
  for (const [name, figures] of Object.entries(inputs)) {
    if (figures.value === null) return { ...NOTHING, n, reason: figures.reason };
    values[name] = figures.value;
  }
  const top = formula.top === null ? null : values[formula.top];
  const bottom = formula.bottom === null ? null : values[formula.bottom];
  if (bottom === 0) return { ...NOTHING, top, bottom };
  const value = formula.calculate(values);
  const finite = Number.isFinite(value);
  return { value: finite ? value : null, n, top, bottom, extra: {} };
}

function mapEntries<In, Out>(record: Record<string, In>, change: (value: In, key: string) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
