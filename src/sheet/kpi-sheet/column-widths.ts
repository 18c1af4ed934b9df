import { kpiLabel } from '../../plan/kpi-name';
import type { KpiFacts } from '../../scorecard/kpi-facts';
import { valueText } from '../../texts/value-text';
import type { SheetDraft } from '../draft/draft';
import { EDGES, LETTER } from '../draft/text-width';
import { cardColumns } from './cards';
import type { RowSetting } from './kpi-row';
import type { Layout, Place } from './layout';

/** The same in the large bold type of a card's number: a digit, a separator, a letter. */
const LARGE = { digit: 11.9, separator: 5.9, letter: 13 };

/** Pixels of columns that a screen of 1280 shows. */
const SCREEN = 1_216;

/** The widest column of names, which go on below; the narrowest card: a word of status, a list of cadences. */
const NAMES = 152;
const CARD = 112;
/** A remark in two lines; an address in two, beside the arrow of the list. */
const REMARK = { least: 190, most: 320 };
const OWNER = { least: 150, most: 250 };
/** In the closed group, what a goal lacks; the next report beside it shares the call. */
const SMART = 400;

const between = (least: number, width: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, width)));

/**
 * Widths of a new sheet's columns, so that the names and numbers it holds are seen whole, all up to the remark on a screen
 * 1280 pixels wide where these are not very long, and all that is open in print that can be read on a page of A4. Each is a call; a later one goes over an earlier.
 */
export function columnWidths(
  { at }: Layout,
  rows: readonly KpiFacts[],
  { language }: Pick<RowSetting, 'language'>,
): SheetDraft['widths'] {
  const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
  const names = longest(rows.map(({ kpi, variant }) => kpiLabel(kpi, variant, language)));
  const numbers = rows.slice(0, cardColumns.length).map(({ result: { value, unit, currency } }) => {
    return value === null ? 0 : largeWidth(valueText(value, unit, currency, language));
  });
  const { kpi, actual, owner, remark, note, smart } = at as Required<Layout['at']>;
  const titles = rows.slice(0, cardColumns.length).map(({ kpi, variant }) => kpiLabel(kpi, variant, language));
  const words = longest(titles.flatMap((title) => title.split(' '))) * LETTER.plain;
  const card = between(CARD, Math.max(words, ...numbers) + EDGES, 160);
  const ofNames = between(120, names * LETTER.plain + EDGES, NAMES);
  const left = SCREEN - ofNames - (owner - actual) * card;
  const ofOwners = between(OWNER.least, left - REMARK.least, OWNER.most);
  return [
    { column: kpi, count: 1, pixels: ofNames },
    { column: actual, count: note + 1 - actual, pixels: card },
    { column: owner, count: 1, pixels: ofOwners },
    { column: remark, count: 1, pixels: between(REMARK.least, left - ofOwners, REMARK.most) },
    { column: smart, count: 2, pixels: SMART },
  ];
}

/** What a chart needs and is to take of them, and how far it stands off the cards. */
const CHART = { least: 260, most: 400, inset: 8 };

/** The cell right of the first row of the cards that there are, with the pixels that are seen there; null where there is no room. */
export function besideCards(
  layout: Layout,
  rows: readonly KpiFacts[],
  setting: Pick<RowSetting, 'language'>,
): (Place & { width: number; inset: number }) | null {
  const { cards, at } = layout;
  if (cards === null) return null;
  const [kpi, card] = columnWidths(layout, rows, setting);
  const carrying = cardColumns.flatMap((one) => at[one] ?? []).slice(0, rows.length);
  const { least, most, inset } = CHART;
  const left = SCREEN - kpi.pixels - carrying.length * card.pixels - inset;
  const column = Math.max(at.kpi ?? 0, ...carrying) + 1;
  return { row: cards, column, width: between(least, left, most), inset };
}

function largeWidth(text: string): number {
  return [...text].reduce((width, letter) => {
    const { digit, separator, letter: other } = LARGE;
    return width + (/\d/.test(letter) ? digit : /[ .,]/.test(letter) ? separator : other);
  }, 0);
}
