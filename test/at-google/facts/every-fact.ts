import { allowedFacts, nameFacts } from './cells/allowed';
import { argumentFacts } from './cells/arguments';
import { dateFacts } from './cells/dates';
import { type FunctionExample, functionFacts } from './cells/functions';
import { returnedFacts } from './cells/returned';
import { timedFacts } from './cells/timed';
import type { CellFact, Fact, PageFact, ScriptFact, TriggerFact } from './fact';
import { languageFacts } from './language/language';
import { pageFacts } from './page/page-facts';
import { keptFacts } from './services/kept';
import { personFacts } from './services/person';
import { productFacts } from './services/product';
import { clockFacts, triggerFacts } from './services/triggers';
import { formatFacts } from './sheets/formats';
import { formulaFacts } from './sheets/formulas';
import { pictureFacts } from './sheets/pictures';
import { readingFacts } from './sheets/reading';
import { ruleFacts } from './sheets/rules';
import { shapeFacts } from './sheets/shapes';
import { typedTextFacts } from './sheets/typed-text';

/** All facts, by what finds them. */
export interface EveryFact {
  script: ScriptFact[];
  cell: CellFact[];
  /** Cells too, one at a time. */
  timed: CellFact[];
  clock: TriggerFact[];
  page: PageFact[];
}

/** Every fact; `examples` are those of our functions, which the build knows. */
export function everyFact(examples: FunctionExample[]): EveryFact {
  return {
    script: [
      ...languageFacts,
      ...readingFacts,
      ...typedTextFacts,
      ...formatFacts,
      ...formulaFacts,
      ...shapeFacts,
      ...ruleFacts,
      ...pictureFacts,
      ...keptFacts,
      ...personFacts,
      ...triggerFacts,
      ...productFacts,
    ],
    cell: [...functionFacts(examples), ...argumentFacts, ...dateFacts, ...returnedFacts, ...allowedFacts, ...nameFacts],
    timed: timedFacts,
    clock: clockFacts,
    page: pageFacts,
  };
}

/** The same, one after the other, as they stand in the tab. */
export const listed = ({ script, cell, timed, clock, page }: EveryFact): Fact[] => [
  ...script,
  ...cell,
  ...timed,
  ...clock,
  ...page,
];
