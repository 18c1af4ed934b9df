import type { DecimalMark } from './number-body';

/** Locales, as Sheets writes them, whose numbers have a decimal point; in all others they have a comma. */
const WITH_POINT =
  /^(en(?!_ZA)|zh|ja|ko|th|he|iw|hi|bn|ta|te|gu|kn|ml|mr|pa|ne|si|ur|fil|tl|ms|my|mn|sw|am|cy|ga|mt|km|gsw|rm|(de|it)_(CH|LI)|es_(MX|US|PR|GT|HN|NI|PA|PE|SV|DO|CU))/;

/** The decimal mark of a locale; null where people write both, or for no locale. */
export function decimalOf(locale: string): DecimalMark | null {
  if (locale === '' || /^(ar|fa)/.test(locale)) return null;
  return WITH_POINT.test(locale.replace('-', '_')) ? '.' : ',';
}
