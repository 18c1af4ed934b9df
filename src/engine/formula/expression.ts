/** How a figure is made of its inputs, as data: a name stands for the value of that input. */
export type Expression<Input extends string = string> =
  | Input
  | number
  | { divide: [above: Expression<Input>, below: Expression<Input>] }
  | { times: Expression<Input>[] }
  | { plus: Expression<Input>[] }
  | { minus: [from: Expression<Input>, less: Expression<Input>] }
  | { atMost: [value: Expression<Input>, most: Expression<Input>] };

type Values = Record<string, number>;

export function resultOf(expression: Expression, values: Values): number {
  if (typeof expression === 'number') return expression;
  if (typeof expression === 'string') return values[expression];
  const of = (part: Expression): number => resultOf(part, values);
  if ('divide' in expression) return of(expression.divide[0]) / of(expression.divide[1]);
  if ('times' in expression) return expression.times.map(of).reduce((product, value) => product * value);
  if ('plus' in expression) return expression.plus.map(of).reduce((sum, value) => sum + value);
  if ('minus' in expression) return of(expression.minus[0]) - of(expression.minus[1]);
  return Math.min(of(expression.atMost[0]), of(expression.atMost[1]));
}

/** Where a part of the expression is cut to the most that it may be: that most; null where nothing is cut. */
export function cutTo(expression: Expression, values: Values): number | null {
  if (typeof expression !== 'object') return null;
  if ('atMost' in expression) {
    const [value, most] = expression.atMost.map((part) => resultOf(part, values));
    if (value > most) return most;
  }
  const parts: Expression[] = Object.values(expression).flat();
  return parts.map((part) => cutTo(part, values)).find((cut) => cut !== null) ?? null;
}

/** What stands above the line and what below it; a figure that is no division stands above, with nothing below. */
export function lineOf(expression: Expression): { above: Expression; below: Expression | null } {
  const isDivision = typeof expression === 'object' && 'divide' in expression;
  return isDivision ? { above: expression.divide[0], below: expression.divide[1] } : { above: expression, below: null };
}

/** The inputs that an expression names, in its order. */
export function inputsIn(expression: Expression): string[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return [expression];
  return Object.values(expression).flatMap((parts: Expression[]) => parts.flatMap(inputsIn));
}

/** How many times each input is added up. */
export type Multiples = ReadonlyMap<string, number>;

/**
 * An expression as a sum of inputs. Of a product the first factor is what is added up, the others say how many times.
 * Null where it is no such sum.
 */
export function multiplesIn(expression: Expression, values: Values): Multiples | null {
  if (typeof expression === 'number' || (typeof expression === 'object' && 'atMost' in expression)) return null;
  if (typeof expression === 'string') return new Map([[expression, 1]]);
  if ('plus' in expression) return together(expression.plus.map((part) => multiplesIn(part, values)));
  if ('minus' in expression) {
    const [from, less] = expression.minus.map((part) => multiplesIn(part, values));
    return together([from, less && multiplied(less, -1)]);
  }
  if ('divide' in expression) {
    const [sum, by] = expression.divide;
    const added = multiplesIn(sum, values);
    return added && multiplied(added, 1 / resultOf(by, values));
  }
  const [sum, ...factors] = expression.times;
  const added = multiplesIn(sum, values);
  return added && multiplied(added, factors.length === 0 ? 1 : resultOf({ times: factors }, values));
}

function multiplied(multiples: Multiples, times: number): Multiples {
  return new Map(Array.from(multiples, ([input, multiple]) => [input, multiple * times]));
}

function together(all: (Multiples | null)[]): Multiples | null {
  const sum = new Map<string, number>();
  for (const multiples of all) {
    if (multiples === null) return null;
    for (const [input, times] of multiples) sum.set(input, (sum.get(input) ?? 0) + times);
  }
  return sum;
}
