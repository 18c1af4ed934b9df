import type { Column, FlagColumn, Table, TextColumn } from '../../tables/table';
import { lazily } from '../lazily';
import { flags } from '../prepared';

export const UPSELL_WORDS = [
  'upsell',
  'up-sell',
  'upgrade',
  'expansion',
  'uitbreiding',
  'existing business',
  'existing customer',
  'bestaande klant',
  'bestandskunde',
  'bestandsgeschäft',
  'client existant',
  'cliente existente',
  'meerverkoop',
  'merförsäljning',
  'vendita aggiuntiva',
  'sprzedaż dodatkowa',
  'venda adicional',
];
/** An existing customer who takes less, or the same again, buys nothing more. */
export const NO_UPSELL_WORDS = [
  'downgrade',
  'replacement',
  'renewal',
  'verlenging',
  'vervanging',
  'verlängerung',
  'renouvellement',
  'renovación',
];
export const CROSS_SELL_WORDS = [
  'cross-sell',
  'cross sell',
  'crosssell',
  'kruisverkoop',
  'venta cruzada',
  'vente croisée',
];

/** Types of deals with who was a customer before. */
export const EXISTING_WORDS = [...UPSELL_WORDS, ...NO_UPSELL_WORDS, ...CROSS_SELL_WORDS];

/** Where the deals say themselves what they are, that counts, and not the order of purchases. */
export function addDealTypes(deals: Table, type: TextColumn | null): void {
  if (!type) return;
  const says = (words: string[]): boolean[] =>
    type.labels.map((label) => words.some((word) => label.toLowerCase().includes(word)));
  const not = says([...NO_UPSELL_WORDS, ...CROSS_SELL_WORDS]);
  const upsell = says(UPSELL_WORDS).map((hit, code) => hit && !not[code]);
  const crossSell = says(CROSS_SELL_WORDS);
  for (const [field, hits, what] of [
    ['typedUpsell', upsell, 'upsell'],
    ['typedCrossSell', crossSell, 'cross-sell'],
    ['typedExisting', says(EXISTING_WORDS), 'existing customers'],
  ] as const) {
    if (hits.some(Boolean))
      lazily(deals.columns, [field], () => ({ [field]: flagged(type, hits) }) as Record<typeof field, Column>);
    else deals.unread[field] = { text: 'types_say_nothing', values: { column: type.header, what } };
  }
}

/** Yes where the label is among the hits, no where it is another, nothing where there is none. */
function flagged({ codes }: TextColumn, hits: boolean[]): FlagColumn {
  const column = flags(codes.length);
  for (let i = 0; i < codes.length; i++) column.values[i] = codes[i] === 0 ? 0 : hits[codes[i]] ? 2 : 1;
  return column;
}
