import type { Period } from '../../base/period';
import { lastFullMonths, monthsIn, shiftedByMonths } from '../../base/period';
import type { Sentence } from '../../texts/sentence';
import { isSentence } from '../../texts/sentence';
import type { Figures, Grouping } from '../figures';
import { NOTHING } from '../figures';
import type { DerivedFormula, DerivedInput } from '../formula/formula';
import { mergeParts } from '../rows/parts';
import { addedOverSpans } from './added-over-spans';
import { derivedFigures, derivedLines, isSumOfRows } from './derived-figures';
import type { Cycle, Evaluate, Evaluation, EvaluationContext } from './evaluation';
import { monthsWithoutRows } from './months-without-rows';

/** Figures made of other figures: all of them must have an answer. */
export function evaluateDerived(
  formula: DerivedFormula,
  context: EvaluationContext,
  evaluate: Evaluate,
): Evaluation | Sentence {
  const inputs: Record<string, Evaluation> = {};
  const cycle = cycleOf(formula, context);
  if (cycle !== null && isSentence(cycle)) return cycle;
  for (const [name, input] of Object.entries(formula.inputs)) {
    const each = periodsOf(input, context, cycle?.months).map((period) =>
      evaluate(input.oneOf, { ...context, period }),
    );
    const without = each.find(isSentence);
    if (without) return without;
    const [evaluation, ...more] = each as Evaluation[];
    inputs[name] = more.length === 0 ? evaluation : addedOverSpans([evaluation, ...more]);
  }
  const lacking = monthsWithoutRows(formula, inputs, cycle?.months ?? 0);
  if (lacking !== null) return lacking;
  const each = Object.values(inputs);
  const currencies = new Set(each.flatMap(({ currency }) => currency ?? []));
  if (currencies.size > 1) return { text: 'several_currencies' };
  const all = (): Record<string, Figures> => mapEntries(inputs, (input) => input.all());
  return {
    parts: mergeParts(each.flatMap(({ parts }) => parts)),
    touched: [...each.flatMap(({ touched }) => touched), ...(cycle?.touched ?? [])],
    emptyReason: { text: formula.emptyReason },
    notes: [...each.flatMap(({ notes }) => notes), ...shiftNotes(cycle), ...(cycle ? cycle.notes : [])],
    currency: [...currencies][0] ?? null,
    addsUp: isSumOfRows(formula, inputs),
    all: () => derivedFigures(formula, inputs, all()),
    by: (grouping) => {
      const groups = figuresByGroup(inputs, grouping);
      return groups && mapValues(groups, (figures) => derivedFigures(formula, inputs, figures));
    },
    lines: (only) => {
      const figures = only === null ? all() : figuresByGroup(inputs, only.grouping)?.get(only.label);
      return derivedLines(formula, inputs, figures ?? mapEntries(inputs, () => NOTHING), only);
    },
  };
}

/**
 * The figures of the inputs, group by group: nothing of an input that has no rows in a group, and all of one that is no
 * matter of rows. Null where the rows of one cannot be grouped so.
 */
function figuresByGroup(
  inputs: Record<string, Evaluation>,
  grouping: Grouping,
): Map<string, Record<string, Figures>> | null {
  const maps = mapEntries(inputs, (input) => input.by(grouping));
  const labels = new Set<string>();
  for (const [name, map] of Object.entries(maps)) {
    if (map === null && inputs[name].parts.length > 0) return null;
    for (const label of map?.keys() ?? []) labels.add(label);
  }
  const at = (label: string): Record<string, Figures> =>
    mapEntries(maps, (map, name) => (map ? (map.get(label) ?? { ...NOTHING, value: 0 }) : inputs[name].all()));
  return new Map(Array.from(labels, (label) => [label, at(label)]));
}

/** The spans of time over which each input of a formula is evaluated; why that is not known. */
export function spansOf(formula: DerivedFormula, context: EvaluationContext): Record<string, Period[]> | Sentence {
  const cycle = cycleOf(formula, context);
  if (cycle !== null && isSentence(cycle)) return cycle;
  return mapEntries(formula.inputs, (input) => periodsOf(input, context, cycle?.months));
}

/** The cycle by which an input is shifted, or why it is not known yet; null where none is, and over all data, which has nothing before it. */
function cycleOf({ inputs }: DerivedFormula, { period, cycle }: EvaluationContext): Cycle | Sentence | null {
  const shifts = Object.values(inputs).some(({ over }) => typeof over === 'object' && 'monthsBack' in over);
  return shifts && period.from !== null ? cycle() : null;
}

/** Says by how much a period was shifted. */
function shiftNotes(cycle: Cycle | null): Sentence[] {
  return cycle && cycle.months > 0 ? [{ text: 'note_cycle_shift', values: { months: cycle.months } }] : [];
}

/** The spans of time that an input is evaluated over: one, unless it is each of several. */
function periodsOf({ over }: DerivedInput, { period, data }: EvaluationContext, months: number | undefined): Period[] {
  const { from, to } = period;
  if (!over) return [period];
  if (over === 'whole period') return [data.whole?.(period) ?? period];
  if ('lastDays' in over) return [{ from: to - over.lastDays, to }];
  if ('eachOfLastMonths' in over) {
    const all = lastFullMonths(to - 1, over.eachOfLastMonths);
    return monthsIn(all.from, all.to);
  }
  return [from === null || months === undefined ? { from, to } : shiftedByMonths({ from, to }, months)];
}

function mapEntries<In, Out>(record: Record<string, In>, change: (value: In, key: string) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function mapValues<Key, In, Out>(map: Map<Key, In>, change: (value: In) => Out): Map<Key, Out> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
