import type { InLanguages } from '../../base/language';
import { dimensions } from '../../dimensions';
import type { Dimension } from '../../dimensions/declare';
import { squeezed } from '../../intake/text/normal-text';
import { rawField } from '../../tables/prepared-fields';

/** Every dimension that a name can mean: its id or its title in English or Dutch, or that of its column in any of its tables. */
export function dimensionsNamed(name: string): (typeof dimensions)[number][] {
  const plain = squeezed(name);
  return dimensions.filter((dimension) => namesOf(dimension).map(squeezed).includes(plain));
}

function namesOf({ id, title, label, alike }: Dimension): string[] {
  const columns = label === 'month' ? [] : alike.flat().flatMap((table) => rawField(table, label.column)?.title ?? []);
  return [id, ...[title, ...columns].flatMap(({ en, nl }: InLanguages) => [en, nl])];
}
