import type { Concept } from '../../../tables/concepts/concepts';
import type { HeaderText } from '../../text/header-text';
import { meansOneOf } from '../header-words/header-meaning';
import { ENOUGH } from '../header-words/vocabulary';
import type { SeenColumn } from '../recognise';

/** "(TTC)", "(incl. btw)", "(IVA inclusa)" behind the name of an amount. */
const WITH_TAX =
  /^(ttc|inc|incl|inkl|inclusief|inklusive|including|included|inclus|compris|inclusa|incluido|brutto|bruto|gross)$/;
const WITHOUT_TAX =
  /^(ht|ex|exc|excl|exkl|exclusief|exklusive|excluding|excluded|hors|esclusa|excluido|sin|ohne|zonder|without|netto|neto|net)$/;

const GROSS: ReadonlySet<Concept> = new Set<Concept>(['gross']);
const NET: ReadonlySet<Concept> = new Set<Concept>(['net']);
const TAX: ReadonlySet<Concept> = new Set<Concept>(['tax']);

/** True for an amount that says behind its name that it is with tax. */
export const isWithTax = ({ hints }: HeaderText): boolean => hints.some((hint) => WITH_TAX.test(hint));

const isGross = (header: HeaderText): boolean =>
  isWithTax(header) || (meansOneOf(header, GROSS) && speaksOfTax(header)) || header.words.includes('ttc');

const isNet = (header: HeaderText): boolean =>
  header.hints.some((hint) => WITHOUT_TAX.test(hint)) ||
  (meansOneOf(header, NET) && speaksOfTax(header)) ||
  header.words.includes('ht');

const speaksOfTax = (header: HeaderText): boolean => meansOneOf(header, TAX);

/** Takes the amount from columns that say they are with tax where another says it is without. */
export function yieldToNet(columns: readonly SeenColumn[], scores: number[][], amount: number): void {
  const isAble = (column: SeenColumn, at: number): boolean => scores[at][amount] >= ENOUGH && column.profile.filled > 0;
  if (!columns.some((column, at) => isAble(column, at) && isNet(column.header))) return;
  columns.forEach(({ header, answered }, at) => {
    if (answered === undefined && isGross(header)) scores[at][amount] = 0;
  });
}
