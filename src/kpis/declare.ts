import type { Figures } from '../engine/figures';
import type { Formula } from '../engine/formula';
import type { Parts } from '../engine/parts';
import type { Period } from '../engine/period';
import type { Unit } from '../engine/result';
import type { Sentence } from '../engine/sentence';
import type { InLanguages } from '../tables/declare';
import type { KpiDescription } from './catalogue';

/** What ought to be said beside an answer, from the rows counted first and the figures they gave. */
export type NotesBeside = (answer: { main: Parts; figures: Figures; period: Period }) => Sentence[];

export interface Variant {
  title: InLanguages;
  /** What it is good for, where it misleads; for the article's formula, the formula as printed. */
  note?: InLanguages;
  /** The first that the data can answer. */
  oneOf: Formula[];
  /** Where they differ from the KPI's own. */
  span?: KpiDescription['span'];
  unit?: Unit;
  notes?: NotesBeside;
}

/** A KPI, declared once: everything a person sees of it is made from this. */
export interface KpiDeclaration extends KpiDescription {
  variants: Record<string, Variant> & { standard: Variant };
  /** Where a breakdown makes no sense. */
  breaksDown?: 'not by month' | 'not at all';
  /** A survey: shown by whole quarter alone, see analysis/survey.ts. */
  anonymous?: boolean;
  notes?: NotesBeside;
}

export function declareKpi(kpi: KpiDeclaration): KpiDeclaration {
  return kpi;
}
