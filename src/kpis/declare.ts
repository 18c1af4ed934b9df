import type { DeclaredFormula } from '../engine/formula';
import type { Unit } from '../engine/result';
import type { InLanguages } from '../tables/declare';
import type { TextKey } from '../texts/texts';
import type { KpiDescription } from './catalogue';

/** What ought to be said beside an answer. */
export type NoteBeside =
  | { says: TextKey }
  /** Where a further figure is above zero: it fills {count}. */
  | { says: TextKey; whenFigure: string }
  /** Where nothing was counted: {day} is the last day that was looked at. */
  | { says: TextKey; whenNothing: true }
  /** Where the table counted first has no such column. */
  | { says: TextKey; withoutColumn: string }
  /** What a look at all rows together finds (src/analysis/bulk-imports.ts). */
  | { finds: 'bulk imports' };

export interface Variant {
  title: InLanguages;
  /** What it is good for, where it misleads; for the article's formula, the formula as printed. */
  note?: InLanguages;
  /** The first that the data can answer. */
  oneOf: DeclaredFormula[];
  /** Where they differ from the KPI's own. */
  span?: KpiDescription['span'];
  unit?: Unit;
  notes?: NoteBeside[];
  /** The version of marks (src/schedule/history/definition-mark.ts) since which it is counted as it is now; 1 where it always was. */
  countedSoSince?: number;
}

/** A KPI, declared once, as pure data: everything a person sees of it is made from this. */
export interface KpiDeclaration extends KpiDescription {
  variants: Record<string, Variant> & { standard: Variant };
  /** Where a breakdown makes no sense. */
  breaksDown?: 'not by month' | 'not at all';
  /** A survey: shown by whole quarter alone, see analysis/survey.ts. */
  anonymous?: boolean;
  notes?: NoteBeside[];
}

export function declareKpi(kpi: KpiDeclaration): KpiDeclaration {
  return kpi;
}
