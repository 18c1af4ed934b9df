import { shortHash } from '../../../base/text/short-hash';
import { dimensionOf } from '../../../dimensions';
import { definitionOf } from '../../../engine/formula/definition';
import { fieldsOf } from '../../../engine/formula/fields';
import { kpiOf } from '../../../kpis';
import type { KpiId } from '../../../kpis/declaration/catalogue';
import type { Variant } from '../../../kpis/declaration/declare';
import { declaredVariant, wayOf } from '../../../kpis/declaration/slice';
import type { Plan } from '../../../plan/plan';
import { hasSources } from '../../../plan/sources';
import type { FieldOf } from '../../../tables/prepared-fields';

/**
 * Goes up when marks are made in another way: those of another version cannot be compared with the marks of this one.
 * Version 1 hashed words too, and had no number before it.
 */
const VERSION = 2;

/** Minutes are counted within opening hours, where the plan names them. */
const BY_OPENING_HOURS: FieldOf<'leads'> = 'answerMinutes';

/** Every figure of a refresh asks for the mark of its KPI: what a plan has told once is known. */
const known = new WeakMap<Plan, Map<string, string>>();

/**
 * A short mark of how a KPI is counted: its formula, and what the plan says of how the tabs are to be read. Two figures
 * with the same mark were counted alike.
 */
export function definitionMark(id: string, variant: string, plan: Plan): string {
  const marks = known.get(plan) ?? new Map<string, string>();
  known.set(plan, marks);
  const key = `${id}:${variant}`;
  const mark = marks.get(key) ?? markOf(id, variant, plan);
  marks.set(key, mark);
  return mark;
}

function markOf(id: string, variant: string, plan: Plan): string {
  const { answers, openingHours } = plan;
  const oneOf = declared(id, variant)?.oneOf ?? [];
  const isTimed = oneOf.some((formula) => fieldsOf(formula).has(BY_OPENING_HOURS));
  const decides = [
    definitionOf(oneOf),
    answers ?? [],
    (isTimed && openingHours) || null,
    ...partOf(variant),
    ...(hasSources(plan) ? [plan.sources] : []),
  ];
  return `v${VERSION}-${shortHash(JSON.stringify(decides))}`;
}

function declared(id: string, variant: string): Variant | undefined {
  const kpi = kpiOf(id as KpiId);
  return kpi && declaredVariant(kpi, variant);
}

/** How rows get their labels, of a figure of those with one of them. */
function partOf(variant: string): unknown[] {
  const { only } = wayOf(variant);
  if (only === null) return [];
  const { label, labels = [] } = dimensionOf(only.by);
  return [label, labels.map(({ key }) => key)];
}

/**
 * True for figures that were counted alike, as far as their marks can tell. Of marks of two versions nothing can be said
 * but what the declaration tells: from which version on the variant is counted as it is now.
 */
export function countedAlike(mark: string, other: string, { id, variant }: { id: string; variant: string }): boolean {
  if (versionOf(mark) === versionOf(other)) return mark === other;
  const since = declared(id, variant)?.countedSoSince ?? 1;
  return since <= Math.min(versionOf(mark), versionOf(other));
}

function versionOf(mark: string): number {
  return Number(/^v(\d+)-/.exec(mark)?.[1] ?? 1);
}
