import type { Evaluation, Touched } from '../evaluate/evaluation';
import { fieldsOf } from '../formula/fields';
import type { Formula } from '../formula/formula';

/** All rows that an answer rests on. */
export function touchedBy(evaluation: Evaluation, formula: Formula): Touched[] {
  const fields = fieldsOf(formula);
  return [...(evaluation.opened ?? evaluation.parts).map((parts) => ({ parts, fields })), ...evaluation.touched];
}
