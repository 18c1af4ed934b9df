import {
  CROSS_SELL_WORDS,
  EXISTING_WORDS,
  NO_UPSELL_WORDS,
  UPSELL_WORDS,
} from '../../../dataset/prepare/prepare-deals';
import { identifier, type QueryParameters } from '../../dialect';
import { columnOf, made, type Prepared, withMade } from '../prepared';

/** What the type of a deal may tell. */
export const typedFields = ['typedUpsell', 'typedCrossSell', 'typedExisting'] as const;

export type TypedField = (typeof typedFields)[number];

/** What the types of deals say they are; `fields`: those of which at least one type says it. */
export function withTypes(prepared: Prepared, fields: readonly TypedField[], parameters: QueryParameters): Prepared {
  const type = columnOf(prepared.relation, 'type', 'text');
  if (type === null) return prepared;
  const says = (words: readonly string[]): string =>
    `EXISTS (SELECT 1 FROM UNNEST(${parameters.texts(words)}) AS word WHERE STRPOS(LOWER(${identifier('type')}), word) > 0)`;
  const hits: Record<TypedField, () => string> = {
    typedUpsell: () => `${says(UPSELL_WORDS)} AND NOT ${says([...NO_UPSELL_WORDS, ...CROSS_SELL_WORDS])}`,
    typedCrossSell: () => says(CROSS_SELL_WORDS),
    typedExisting: () => says(EXISTING_WORDS),
  };
  return withMade(
    prepared,
    fields.map((name) => made(name, 'flag', `IF(${type} IS NULL, NULL, ${hits[name]()})`)),
  );
}
