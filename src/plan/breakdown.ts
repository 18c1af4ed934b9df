import type { InLanguages } from '../base/language';
import { type DimensionId, dimensions } from '../dimensions';
import type { Dimension } from '../dimensions/declare';
import { rep } from '../dimensions/team/rep';
import { squeezed } from '../intake/text/normal-text';
import { rawField } from '../tables/prepared-fields';
import type { Plan } from './plan';

/** What KPIs can stand beside each other by, on a tab of their own and as bars: all but stretches of time. */
export const breakdowns: readonly DimensionId[] = dimensions
  .filter(({ label }) => label !== 'month')
  .map(({ id }) => id);

/** The dimension of the tab and the bars of a plan. */
export function breakdownOf({ breakdown }: Pick<Plan, 'breakdown'>): DimensionId {
  return breakdown ?? rep.id;
}

/** Every dimension that a name can mean: its id or its title in English or Dutch, or that of its column in any of its tables. */
export function dimensionsNamed(name: string): (typeof dimensions)[number][] {
  const plain = squeezed(name);
  return dimensions.filter((dimension) => namesOf(dimension).map(squeezed).includes(plain));
}

function namesOf({ id, title, label, alike }: Dimension): string[] {
  const columns = label === 'month' ? [] : alike.flat().flatMap((table) => rawField(table, label.column)?.title ?? []);
  return [id, ...[title, ...columns].flatMap(({ en, nl }: InLanguages) => [en, nl])];
}

/**
 * The dimension that a person means by a name in a plan, one of that very name before one of such a column; null for none
 * that KPIs can be broken down by.
 */
export function breakdownNamed(name: string): DimensionId | null {
  const plain = squeezed(name);
  const possible = dimensionsNamed(name).filter(({ id }) => breakdowns.includes(id));
  const own = possible.find(({ id, title }) => [id, title.en, title.nl].map(squeezed).includes(plain));
  return (own ?? possible[0])?.id ?? null;
}
