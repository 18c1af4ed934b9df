import { meansOneOf } from '../../intake/recognise/header-words/header-meaning';
import { readHeader } from '../../intake/text/header-text';
import { normalText } from '../../intake/text/normal-text';
import type { Concept } from '../../tables/concepts/concepts';
import type { NumberColumn } from '../../tables/table';

/** What is to be paid holds its tax, also where it is called net of what was paid before: "Net à payer". */
const TO_PAY = /\b(payer|payable|betalen|zahlen|zahlbetrag|pagar|due)\b/;

const NET = new Set<Concept>(['net']);
const GROSS = new Set<Concept>(['gross']);

/** What more says that tax comes on top. */
const ON_TOP = /\b(exc|sans|imponible|(sub|sous|zwischen) ?(total|totaal|summe))\b/;

/** True for a header that says that tax is not in its amounts, false for one that says it is, null for any other. */
export function saysNetOfTax(header: string): boolean | null {
  const text = normalText(header);
  const words = readHeader(header);
  if (TO_PAY.test(text) || meansOneOf(words, GROSS)) return false;
  return ON_TOP.test(text) || meansOneOf(words, NET) ? true : null;
}

const NEARLY_ALL = 0.9;

/**
 * True where tax comes on top of amounts, false where it is in them: by the header; else by what the tax is of each amount,
 * as rates are whole or half percents and what is left of an amount without its tax seldom makes one too. Amounts that
 * tell neither, as with a rate of 20 or 25 %, hold their tax: what a customer pays is what most exports call an amount.
 */
export function isNetOfTax({ header, values }: NumberColumn, tax: Float64Array, leftOut: Uint8Array): boolean {
  const said = saysNetOfTax(header);
  if (said !== null) return said;
  let taxed = 0;
  let onTop = 0;
  let inside = 0;
  for (let row = 0; row < values.length; row++) {
    const [amount, part] = [Math.abs(values[row]), Math.abs(tax[row])];
    if (leftOut[row] !== 0 || !(part > 0 && amount > part)) continue;
    taxed++;
    if (isRate(part, amount)) onTop++;
    if (isRate(part, amount - part)) inside++;
  }
  return taxed > 1 && onTop >= NEARLY_ALL * taxed && inside < taxed / 2;
}

/** True for a tax that is a whole or half percent of an amount, to the cent. */
function isRate(tax: number, amount: number): boolean {
  const rate = Math.round((tax / amount) * 200) / 200;
  return rate > 0 && Math.abs(rate * amount - tax) < 0.0051;
}
