import type { InLanguages } from '../base/language';
import { dimensions } from '../dimensions';
import type { Dimension } from '../dimensions/declare';
import { squeezed } from '../intake/text/normal-text';
import { rawField } from '../tables/prepared-fields';

/**
 * Every dimension that a name can mean: those of which it is the id or the title in English or Dutch before those of
 * which it is the title of a column.
 */
export function dimensionsNamed(name: string): (typeof dimensions)[number][] {
  const plain = squeezed(name);
  const isNamed = (names: readonly string[]): boolean => names.map(squeezed).includes(plain);
  const own = dimensions.filter(({ id, title }) => isNamed([id, title.en, title.nl]));
  return [...own, ...dimensions.filter((one) => !own.includes(one) && isNamed(titlesOfColumns(one)))];
}

function titlesOfColumns({ label, alike }: Dimension): string[] {
  const columns = label === 'month' ? [] : alike.flat().flatMap((table) => rawField(table, label.column)?.title ?? []);
  return columns.flatMap(({ en, nl }: InLanguages) => [en, nl]);
}
