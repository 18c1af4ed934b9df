import type { InLanguages } from '../../base/language';
import type { DeclaredFormula } from '../../engine/formula/formula';
import type { AnyField } from '../../tables/prepared-fields';
import type { TextKey } from '../../texts/texts';
import type { KpiDescription, KpiId } from './catalogue';
import type { Traits } from './traits';

/** Figures beside one that a note may hang on: what a formula counts beside, or a model finds. */
type FigureBeside = 'cutTo' | 'wonBeforeCreated';

/** What ought to be said beside an answer. */
export type NoteBeside =
  | { says: TextKey }
  /** Where a further figure is above zero: it fills {count}. */
  | { says: TextKey; whenFigure: FigureBeside }
  /** Where nothing was counted: {day} is the last day that was looked at. */
  | { says: TextKey; whenNothing: true }
  /** Where the table counted first has no such column; said already where the KPI is chosen, if it would be taken for another. */
  | { says: TextKey; withoutColumn: AnyField; whenChosen?: true }
  /** What a look at all rows together finds (src/analysis/reach/bulk-imports.ts). */
  | { finds: 'bulk imports' };

/**
 * What other figures and surfaces rest on, whatever it is called. Each is played by one KPI in one way to count it, and a
 * goal for sales by every KPI that can have one, the first listed before the others.
 */
export type Role =
  | 'goal for sales'
  | 'amount won'
  | 'amount open'
  | 'deals open'
  | 'deals overdue'
  | 'deals older than usual'
  | 'deals untouched'
  | 'deals long in stage'
  | 'share of quotas won'
  | 'coverage'
  | 'coverage needed'
  | 'days to win'
  | 'stages gone on from'
  | 'days in stage'
  | 'deals won of those decided'
  | 'deals won of those created'
  | 'customers kept since they started'
  | 'recurring revenue'
  | 'recurring revenue moved'
  | 'recurring revenue kept'
  | 'leads that come in'
  | 'leads converted';

export interface Variant extends Partial<Traits> {
  title: InLanguages;
  /** What it is called behind the name of its KPI, where its title is too long for that. */
  called?: InLanguages;
  /** What it is good for, where it misleads; for the article's formula, the formula as printed. */
  note?: InLanguages;
  /** Under the same name it measures another thing than the standard: no difference between the two is worth a word. */
  measures?: 'something else';
  /** The first that the data can answer. */
  oneOf: DeclaredFormula[];
  notes?: NoteBeside[];
  plays?: readonly Role[];
  /** So many days after it begins a row counts as it ever will, however it ends later. */
  settlesIn?: number;
  /** The version of marks (src/schedule/records/history/definition-mark.ts) since which it is counted as it is now; 1 where it always was. */
  countedSoSince?: number;
}

/** A KPI, declared once, as pure data: everything a person sees of it is made from this. */
export interface KpiDeclaration<Id extends string = KpiId, Name extends string = string> extends KpiDescription<Id> {
  variants: Record<Name, Variant> & { standard: Variant };
  notes?: NoteBeside[];
}

/** Declares a KPI: its id and the names of its variants stay known as types. */
export function declareKpi<Id extends string, Name extends string>(
  kpi: KpiDeclaration<Id, Name>,
): KpiDeclaration<Id, Name> {
  return kpi;
}
