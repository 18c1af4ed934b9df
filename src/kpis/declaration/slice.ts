import type { DimensionId } from '../../dimensions';
import type { KpiDescription } from './catalogue';

/** A part of the rows: those that have one label of a dimension. */
export interface Slice {
  by: DimensionId;
  /** The label, as people write it. */
  is: string;
}

/** How a figure is counted: in which declared way, and of which part of the rows. */
export interface Way {
  counted: string;
  /** null: of all rows. */
  only: Slice | null;
}

const WITH_SLICE = /^(?:(\S+), )?only (\w+) = (.+)$/s;

/** What the name of a variant means: `by_value`, `only region = North`, `by_value, only region = North`. */
export function wayOf(variant: string): Way {
  const found = variant.includes('only ') ? WITH_SLICE.exec(variant) : null;
  if (!found) return { counted: variant, only: null };
  const [, counted = 'standard', by, is] = found;
  return { counted, only: { by: by as DimensionId, is } };
}

/** The name of a variant: by it a figure is known in the plan, the history and everywhere else. */
export function variantOf({ counted, only }: Way): string {
  if (only === null) return counted;
  const slice = `only ${only.by} = ${only.is}`;
  return counted === 'standard' ? slice : `${counted}, ${slice}`;
}

type Described = KpiDescription['variants'][string];

/** How a variant is declared, whichever part of the rows it is about. */
export function declaredVariant<Declared extends Described>(
  { variants }: { variants: Record<string, Declared> },
  variant: string,
): Declared | undefined {
  return variants[wayOf(variant).counted];
}

/** True where two variants are about the same part of the rows, however it is counted. */
export function isSameSlice(one: string, other: string): boolean {
  const [first, second] = [one, other].map((variant) => variantOf({ ...wayOf(variant), counted: 'standard' }));
  return first === second;
}
