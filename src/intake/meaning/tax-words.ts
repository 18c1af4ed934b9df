import { normalText, normalWords } from '../text/normal-text';

/** Names of the tax that is added to a sale. */
export const TAX_WORDS = 'vat btw mwst ust umsatzsteuer mehrwertsteuer tva iva ptu moms'.split(' ');

const TAX = new Set(TAX_WORDS);
/** What stands beside them: "Sales tax", "Btw hoog", "TVA à 20 %", "zzgl. MwSt." */
const BESIDE = new Set(
  normalWords(
    'sales|tax|amount|rate|standard|reduced|high|low|gst|hst|bedrag|tarief|hoog|laag|hoge|lage|plus|zzgl|satz|betrag|voller|ermassigter|montant|taux|normal|reduit|a|al|cuota|tipo|general|aliquota',
  ),
);
const SALES_TAX = / (sales tax|gst|hst) /;

/** True for a label that says nothing but a tax on sales, with or without its rate. */
export function saysTax(label: string): boolean {
  if (label.length > 40) return false;
  const words = normalText(label)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word));
  const names = words.some((word) => TAX.has(word)) || SALES_TAX.test(` ${words.join(' ')} `);
  return names && words.every((word) => TAX.has(word) || BESIDE.has(word));
}
