/** Where a search ended. */
export interface Minimum {
  parameters: number[];
  value: number;
  /**
   * False when the data do not fix the parameters: the search found no level spot, or ran off to parameters
   * thousands of times larger or smaller than one.
   */
  identified: boolean;
}

/** The value at these parameters; writes its derivative by each parameter into `gradient`. */
export type Minimized = (parameters: number[], gradient: number[]) => number;

const MOST_STEPS = 300;
const LONGEST_STEP = 2;
const SHORTEST_STEP = 1e-6;
const LEVEL = 1e-8;
const NEARLY_LEVEL = 1e-5;
const FARTHEST_IDENTIFIED = 8;
const FARTHEST = 12;

const dot = (u: number[], v: number[]): number => u.reduce((sum, value, index) => sum + value * v[index], 0);
const largest = (u: number[]): number => u.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)));

/**
 * The positive parameters at which the objective is smallest: BFGS (Nocedal and Wright, algorithm 6.1) over their
 * logarithms, with a backtracking line search. The objective should be of the size of one, such as a mean per row;
 * where it is not finite the search turns back.
 */
export function minimize(objective: Minimized, start: number[]): Minimum {
  const size = start.length;
  const evaluate = (logs: number[]): { logs: number[]; value: number; slope: number[] } => {
    const parameters = logs.map(Math.exp);
    const gradient = logs.map(() => 0);
    const value = objective(parameters, gradient);
    return { logs, value, slope: gradient.map((each, index) => each * parameters[index]) };
  };

  let here = evaluate(start.map(Math.log));
  let inverse = identity(size);
  for (let step = 0; step < MOST_STEPS && largest(here.slope) > LEVEL && largest(here.logs) < FARTHEST; step++) {
    let direction = inverse.map((row) => -dot(row, here.slope));
    if (!(dot(direction, here.slope) < 0)) {
      inverse = identity(size);
      direction = here.slope.map((each) => -each);
    }
    const fall = dot(direction, here.slope);
    const slack = 1e-13 * Math.abs(here.value);
    let length = Math.min(1, LONGEST_STEP / largest(direction));
    let next = here;
    for (; length > SHORTEST_STEP; length /= 2) {
      const tried = evaluate(here.logs.map((each, index) => each + length * direction[index]));
      if (tried.value <= here.value + 1e-4 * length * fall + slack) {
        next = tried;
        break;
      }
    }
    if (next === here) break;

    const moved = next.logs.map((each, index) => each - here.logs[index]);
    const turned = next.slope.map((each, index) => each - here.slope[index]);
    const curvature = dot(moved, turned);
    if (curvature > 0) {
      if (step === 0) inverse = inverse.map((row) => row.map((each) => (each * curvature) / dot(turned, turned)));
      const bent = inverse.map((row) => dot(row, turned));
      const scale = (1 + dot(turned, bent) / curvature) / curvature;
      inverse = inverse.map((row, i) =>
        row.map(
          (each, j) => each + scale * moved[i] * moved[j] - (bent[i] * moved[j] + moved[i] * bent[j]) / curvature,
        ),
      );
    }
    here = next;
  }
  return {
    parameters: here.logs.map(Math.exp),
    value: here.value,
    identified:
      Number.isFinite(here.value) && largest(here.slope) < NEARLY_LEVEL && largest(here.logs) <= FARTHEST_IDENTIFIED,
  };
}

/** The parameters under which the rows seen are most likely. */
export interface MostLikely {
  parameters: number[];
  /** Natural logarithm of the likelihood of all rows together. */
  logLikelihood: number;
  /** See Minimum. */
  identified: boolean;
}

/** Maximum likelihood from all parameters at 1. `logLikelihood` adds its derivatives to a gradient of zeros. */
export function mostLikely(logLikelihood: Minimized, size: number, rows: number): MostLikely {
  const perRow: Minimized = (parameters, gradient) => {
    const value = -logLikelihood(parameters, gradient) / rows;
    for (let index = 0; index < size; index++) gradient[index] /= -rows;
    return value;
  };
  const { parameters, value, identified } = minimize(perRow, new Array<number>(size).fill(1));
  return { parameters, logLikelihood: -value * rows, identified };
}
