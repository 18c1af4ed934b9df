import type { FunctionDeclaration } from './declare';
import { kpiQuestion } from './declared/any-kpi/kpi-question';
import { functionsOfFigures } from './functions-of-figures';

/** The functions over raw tabs, in the order in which people read about them. They need all of the analysis. */
export const functionsOfTabs: readonly FunctionDeclaration[] = [...functionsOfFigures, kpiQuestion];
