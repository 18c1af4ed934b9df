import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { cutTo, type Expression, inputsIn, lineOf, type Multiples, multiplesIn, resultOf } from '../formula/expression';
import type { DerivedFormula } from '../formula/formula';
import type { Evaluation, Group, Line } from './evaluation';

type Inputs = Record<string, Evaluation>;

/** How many times what the rows of each input amount to is added up above the line and below it; null where it is no such sum. */
interface Sides {
  above: Multiples | null;
  below: Multiples | null;
}

/** A figure from those of its inputs; without one of them, the reason why. */
export function derivedFigures(
  { value, inputs: declared, most = Number.POSITIVE_INFINITY, nothingLeft }: DerivedFormula,
  inputs: Inputs,
  figures: Record<string, Figures>,
): Figures {
  if (typeof value === 'string') return { ...figures[value], extra: {} };
  const { above, below } = lineOf(value);
  // What a rate is of: the first that stands below the line. Without any of it there is no rate, whatever stands beside.
  const base = below === null ? undefined : inputsIn(below)[0];
  const named = [...(below === null ? [] : inputsIn(below)), ...inputsIn(above)];
  const { n } = figures[named.find((input) => inputs[input].parts.length > 0) ?? named[0]];
  const values = valuesOf(figures);
  const sides = sidesOf(value, inputs, values);
  const bottom = below === null ? null : known(below, values);
  const line = { top: sides.above && known(above, values), bottom: sides.below && bottom };
  const rowless = Object.keys(figures).find((name) => declared[name].needsRows && figures[name].n === 0);
  const without = rowless ?? Object.keys(figures).find((name) => figures[name].value === null);
  // It has no figure of its own; what is known of it is its part in that of all.
  if (without !== undefined)
    return { ...NOTHING, n, ...line, reason: figures[without].reason ?? inputs[without].emptyReason };
  const isWithoutBase = base !== undefined && values[base] === 0;
  if (nothingLeft !== undefined && !isWithoutBase && bottom !== null && bottom <= 0)
    return { ...NOTHING, n, ...line, reason: { text: nothingLeft } };
  if (bottom === 0 || isWithoutBase) return { ...NOTHING, ...line };
  const result = resultOf(value, values);
  const cut = cutTo(value, values);
  const extra: Record<string, number> = cut === null ? {} : { cutTo: cut };
  return { value: Number.isFinite(result) && result <= most ? result : null, n, ...line, extra };
}

/** Null where an input has no figure. */
function known(side: Expression, values: Record<string, number>): number | null {
  const sum = resultOf(side, values);
  return Number.isNaN(sum) ? null : sum;
}

/** True for a figure that is the sum of what its rows put above the line. */
export function isSumOfRows({ value }: DerivedFormula, inputs: Inputs): boolean {
  return lineOf(value).below === null && sidesOf(value, inputs, {}).above !== null;
}

/** What the rows of each input put above and below the line of the figure: of one that only says how many times, nothing. */
export function derivedLines(
  { value }: DerivedFormula,
  inputs: Inputs,
  figures: Record<string, Figures>,
  only: Group | null,
): Line[] {
  const { above, below } = sidesOf(value, inputs, valuesOf(figures));
  return Object.entries(inputs).flatMap(([input, evaluation]) =>
    evaluation.lines(only).map((line) => {
      if (value === input) return { ...line, input };
      const put = (side: Multiples | null): Line['top'] => multiplied(line.top, side?.get(input) ?? 0);
      return { input, parts: line.parts, top: put(above), bottom: put(below) };
    }),
  );
}

function sidesOf(value: DerivedFormula['value'], inputs: Inputs, values: Record<string, number>): Sides {
  const { above, below } = lineOf(value);
  const side = (expression: typeof above | null): Multiples | null => {
    const multiples = expression === null ? null : multiplesIn(expression, values);
    return multiples && [...multiples.keys()].every((input) => inputs[input].addsUp) ? multiples : null;
  };
  return { above: side(above), below: side(below) };
}

/** Null where it stands no time there, or nobody can say how many times, since an input has no figure. */
const multiplied = (numbers: Line['top'], times: number): Line['top'] =>
  numbers === null || !times ? null : Float64Array.from(numbers, (number) => number * times);

function valuesOf(figures: Record<string, Figures>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value ?? Number.NaN]));
}
