import type { Expression } from '../../engine/formula/expression';
import type { DeclaredFormula, DerivedFormula, DerivedInput } from '../../engine/formula/formula';

interface Derived<Input extends string> extends Omit<DerivedFormula<DeclaredFormula>, 'shape' | 'inputs' | 'value'> {
  inputs: Record<Input, DerivedInput<DeclaredFormula>>;
  value: Expression<NoInfer<Input>>;
}

/** A figure from others. Its value can name no input that it does not have. */
export function derived<Input extends string>(formula: Derived<Input>): DerivedFormula<DeclaredFormula> {
  return { shape: 'derived', ...formula };
}
