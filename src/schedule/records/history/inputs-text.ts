import type { Language } from '../../../base/language';
import { say, sayNumber } from '../../../texts/say';
import { texts } from '../../../texts/texts';

/** Rows used of all rows, as the history knows them (`Deals 4238/8800; Leads 5/6`) and as people read them (`Deals 4,238 of 8,800`). */
const KNOWN = / (\d{1,9})\/(\d{1,9})(?=;|$)/g;
const { en, nl } = texts.history_of;
const SHOWN = new RegExp(` (\\d[\\d.,]{0,11}) (?:${en}|${nl}) (\\d[\\d.,]{0,11})(?=;|$)`, 'g');

export function inputsShown(inputs: string, language: Language): string {
  const of = say({ text: 'history_of' }, language);
  const number = (digits: string): string => sayNumber(Number(digits), language);
  return inputs.replace(KNOWN, (_, used, all) => ` ${number(used)} ${of} ${number(all)}`);
}

/** What is known, of what people read in either language; rows of earlier versions show what is known. */
export function inputsKnown(text: string): string {
  const digits = (number: string): string => number.replace(/[.,]/g, '');
  return text.replace(SHOWN, (_, used, all) => ` ${digits(used)}/${digits(all)}`);
}
