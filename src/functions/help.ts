import type { InLanguages } from '../base/language';
import type { FunctionDeclaration } from './declare';

/** A cell, or a range: rows first. Dates are written as ISO text. */
type ExampleArgument = string | number | boolean | (string | number | boolean)[][];

/** Run by the tests and printed in the README. */
export interface Example {
  arguments: ExampleArgument[];
  gives: number | (string | number)[][];
}

/**
 * What people read about a function. It stands beside the declaration, in an export of its own, because only the build
 * and the README need it: the bundle leaves it out, as long as it is made of plain literals (no calls, no spreads).
 */
export interface HelpFor<F extends FunctionDeclaration> {
  purpose: InLanguages;
  parameters: Record<keyof F['parameters'] & string, InLanguages>;
  examples: [Example, ...Example[]];
}
