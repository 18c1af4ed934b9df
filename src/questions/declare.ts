import type { InLanguages } from '../base/language';
import type { DimensionId } from '../dimensions';
import type { KpiId } from '../kpis/declaration/catalogue';
import type { TextKey } from '../texts/texts';
import type { About } from './meaning/meant';

/** One figure, compared between the groups of one dimension. */
export interface Comparison {
  kpi: KpiId;
  /** The standard, unless said. */
  variant?: string;
  by: DimensionId;
  /** The dimension by which rows at the same stage are compared, in place of that one where the data tells. */
  atStage?: DimensionId;
  /** The groups whose difference is asked for, by their keys; all that are large enough, unless said. */
  between?: readonly string[];
  /** Of the amounts above the line, one by one: of what was won of a target. */
  chanceOf?: 'amounts';
  /** The groups are tiers: the best of these comparisons by the same dimension, and all below it. */
  tiersOf?: readonly Comparison[];
  /** Told in order, each group with its share of all: chance is not asked. */
  inOrder?: boolean;
  /** What is compared in its place where the data cannot tell it. */
  otherwise?: Comparison;
}

/** A comparison of a KPI, in a way to count it that the KPI declares. */
export function compared<Name extends string>(
  { id }: { id: KpiId; variants: Record<Name, unknown> },
  { by, variant, ...further }: Omit<Comparison, 'kpi'> & { variant?: NoInfer<Name> },
): Comparison {
  return { kpi: id, variant, by, ...further };
}

/** A question that a manager asks of the numbers: every surface reads it from here. */
export interface QuestionDeclaration<Id extends string = string> {
  id: Id;
  /** Its short name, as it is typed in a cell. */
  title: InLanguages;
  /** As a manager asks it. */
  asks: InLanguages;
  /** By what a question typed freely is found to mean it. */
  about: About;
  compares: readonly Comparison[];
  /** Why what is found need not be a cause. */
  caution: TextKey;
}

/** Declares a question: its id stays known as a type. */
export function declareQuestion<Id extends string>(question: QuestionDeclaration<Id>): QuestionDeclaration<Id> {
  return question;
}

/** What a question tells of figures group by group, as `questionsFound` looks for it: in its own way to count where it has one figure. */
export function splitsIn({ compares }: QuestionDeclaration): string[] {
  const all = compares.flatMap((one) => (one.otherwise ? [one, one.otherwise] : [one]));
  const isOfOne = all.every(({ kpi }) => kpi === all[0].kpi);
  return all.flatMap(({ kpi, by, variant, tiersOf }) => ((variant && !isOfOne) || tiersOf ? [] : [`${kpi}/${by}`]));
}
