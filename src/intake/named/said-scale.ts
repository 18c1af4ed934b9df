import type { Cell } from '../../base/cell';
import { isEmpty } from '../text/plain-text';
import { headerMoney } from '../values/amounts/header-money';

const IN_BRACKETS = /[([][^()[\]]*[)\]]/g;

/** What may end a note: "Amounts in thousands of euros." */
const ENDING = /[.:;!*\s]$/;

function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ENDING.test(text[end - 1])) end--;
  return text.slice(0, end);
}

/** Of distance in English; in Spanish thousands, where something is in them. */
const MILES = /(?<!\ben )\bmiles\b/i;

/** Notes stand close below the rows. */
const NOTES = 5;

/** A longer text is about more than amounts. */
const MOST_LETTERS = 120;

/**
 * The power of ten that the name of a tab, what stands above its header, or a note below its rows says of all amounts:
 * 3 for "Deals (in $k)" and "All amounts in thousands of euros"; 0 where nothing says one, or two say different ones.
 */
export function saidScale(name: string, cells: readonly (readonly Cell[])[], headerRow: number): number {
  const above = cells.slice(0, headerRow).flat();
  const notes = cells.slice(Math.max(headerRow + 1, cells.length - NOTES)).flatMap((line) => {
    const filled = line.filter((cell) => !isEmpty(cell));
    return filled.length === 1 ? filled : [];
  });
  const said = [name, ...above, ...notes].map((text) => (typeof text === 'string' ? powerIn(text) : 0));
  const powers = new Set(said.filter((power) => power > 0));
  return powers.size === 1 ? [...powers][0] : 0;
}

function powerIn(text: string): number {
  if (text.length > MOST_LETTERS || MILES.test(text)) return 0;
  const inside = (text.match(IN_BRACKETS) ?? []).map((one) => one.slice(1, -1));
  return [text.replace(IN_BRACKETS, ' '), ...inside, text]
    .map((part) => headerMoney({ written: withoutEnding(part) }).power)
    .reduce((one, other) => Math.max(one, other), 0);
}
