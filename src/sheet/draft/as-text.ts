import { limits } from '../../base/limits';

/** What Sheets takes as the beginning of a formula, wide forms of East Asian keyboards included, or swallows. */
const startsFormula = /^\s*[=+\-@'＝＋－＠]|^[\t\r\n\0]/;

/** Text with a digit may be typed anew as a number, a date, a time or money in some locale. */
const hasDigit = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/;

/** TRUE and FALSE as Sheets reads them, in the languages of its locales that are common here. */
const isBoolean =
  /^\s*(true|false|waar|onwaar|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|sand|falsk|sant|tosi|epätosi|prawda|fałsz)\s*$/i;

/**
 * A text as setValues must be given it, so that the cell holds that text and never a formula, number, date or boolean:
 * with a leading apostrophe, which Sheets does not show, wherever it could be read as anything else. Texts longer than a
 * cell holds are cut.
 */
export function asText(text: string): string {
  const whole = text.length > limits.cellCharacters ? `${text.slice(0, limits.cellCharacters)}…` : text;
  return startsFormula.test(whole) || hasDigit.test(whole) || isBoolean.test(whole) ? `'${whole}` : whole;
}
