import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { decimalsShown, shownBy } from './decimals-shown';
import { MOST_DECIMALS, valueText } from './value-text';

/** How values that are told together are written, all of them alike: what is printed of one less another is then a printed number. */
export interface ValueForm {
  unit: Unit;
  currency: string | null;
  decimals: number;
  /** By which all are written. */
  beside: readonly number[];
}

type Shown = Pick<ValueForm, 'unit' | 'currency'>;

/** The form in which none of the values loses a decimal that it would have by itself. */
export function formOf({ unit, currency }: Shown, beside: readonly number[]): ValueForm {
  const decimals = Math.max(...beside.map((value) => decimalsShown(unit, shownBy(unit, value, beside))));
  return { unit, currency, decimals, beside };
}

/** The same, with as many decimals more as show that two values differ. */
export function formOfChange(figure: Shown, before: number, now: number): ValueForm {
  const form = formOf(figure, [before, now]);
  while (form.decimals < MOST_DECIMALS && before !== now && printed(before, form) === printed(now, form))
    form.decimals = figure.unit === 'money' ? MOST_DECIMALS : form.decimals + 1;
  return form;
}

export function inForm(value: number, { unit, currency, decimals, beside }: ValueForm, language: Language): string {
  return valueText(value, unit, currency, language, decimals, beside);
}

/** What was added to a value, with its sign. */
export function addedInForm(amount: number, form: ValueForm, language: Language): string {
  return (amount < 0 ? '−' : '+') + inForm(Math.abs(amount), form, language);
}

/**
 * Amounts as near to these as can be written that add up to `whole` less `from` as these are written: by largest remainders,
 * where what is left of rounding down goes to the amounts that lose most by it.
 */
export function addingUp(amounts: readonly number[], whole: number, from: number, form: ValueForm): number[] {
  const steps = stepsIn(form);
  const rounded = amounts.map((amount) => Math.floor(amount * steps));
  const left = printed(whole, form) - printed(from, form) - rounded.reduce((sum, amount) => sum + amount, 0);
  const loss = (at: number): number => amounts[at] * steps - Math.floor(amounts[at] * steps);
  const order = [...amounts.keys()].sort((a, b) => (loss(b) - loss(a)) * Math.sign(left));
  for (let at = 0; at < Math.abs(left); at++) rounded[order[at % order.length]] += Math.sign(left);
  return rounded.map((amount) => amount / steps);
}

/** How many steps, each of the last decimal that is written, make one. */
const stepsIn = ({ unit, decimals }: ValueForm): number => 10 ** (decimals + (unit === 'ratio' ? 2 : 0));

/** A value as it is written, in steps. */
function printed(value: number, form: ValueForm): number {
  return Math.sign(value) * Math.round(Math.abs(value) * stepsIn(form));
}
