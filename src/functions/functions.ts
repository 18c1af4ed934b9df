import type { FunctionDeclaration } from './declare';
import { functionsOfArguments } from './functions-of-arguments';
import { functionsOfTabs } from './functions-of-tabs';

/** Every custom function, in the order in which people read about them. For the build, the README and the tests. */
export const functions: readonly FunctionDeclaration[] = [...functionsOfArguments, ...functionsOfTabs];
