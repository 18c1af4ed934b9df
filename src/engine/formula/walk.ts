import type { CohortFormula, Formula, GivenFormula, ModelFormula, RowFormula, RowSet } from './formula';

/** A formula that is made of no other. */
export type Leaf = RowFormula | CohortFormula | ModelFormula | GivenFormula;

/** One that is counted from rows. */
export type LeafOfRows = Exclude<Leaf, GivenFormula>;

/** Which of the formulas of an input are looked at: all of them, the first, the one that the data can answer. */
export type FormulaChoice = (oneOf: readonly Formula[]) => readonly Formula[];

const every: FormulaChoice = (oneOf) => oneOf;

/** The alternatives for each input of a formula; none for one that reads rows itself. */
export function inputsOf(formula: Formula): readonly Formula[][] {
  return formula.shape === 'derived' ? Object.values(formula.inputs).map(({ oneOf }) => oneOf) : [];
}

/** The formulas that a formula is made of, in the end. */
export function leavesOf(formula: Formula, choice: FormulaChoice = every): Leaf[] {
  if (formula.shape !== 'derived') return [formula];
  return inputsOf(formula).flatMap((oneOf) => choice(oneOf).flatMap((one) => leavesOf(one, choice)));
}

/** True for a formula of which a part is asked for days still to come as well. */
export function asksWholePeriod(formula: Formula): boolean {
  if (formula.shape !== 'derived') return false;
  return Object.values(formula.inputs).some(
    ({ over, oneOf }) => over === 'whole period' || oneOf.some(asksWholePeriod),
  );
}

/** The sets of rows from which a formula is counted. */
export function rowSetsOf(formula: Formula, choice: FormulaChoice = every): RowSet[] {
  return leavesOfRows(formula, choice).map(({ rows }) => rows);
}

/** Those of the formulas that it is made of that are counted from rows. */
export function leavesOfRows(formula: Formula, choice: FormulaChoice = every): LeafOfRows[] {
  return leavesOf(formula, choice).flatMap((leaf) => (leaf.shape === 'given' ? [] : [leaf]));
}

/** The formula itself, what it is made of, and what stands beside those. */
export function leavesWithBeside(formula: Formula): Leaf[] {
  return leavesOf(formula).flatMap((leaf) => [leaf, ...besidesOf(leaf).flatMap(leavesWithBeside)]);
}

function besidesOf(leaf: Leaf): Formula[] {
  return leaf.shape === 'rows' ? Object.values(leaf.beside ?? {}) : [];
}
