/** A call of one of our functions in the formula of a cell. */
export interface FormulaCall {
  /** In capitals. */
  name: string;
  arguments: FormulaArgument[];
  /** True when the formula does nothing but this call. */
  isAll: boolean;
}

/** What a call is given: a plain value, a range, or something that only Sheets can work out. */
export type FormulaArgument =
  | { kind: 'value'; value: string | number | boolean }
  | { kind: 'range'; range: FormulaRange }
  | { kind: 'other'; text: string };

/** A place in a formula. Rows and columns count from 1; Infinity: to the edge of the tab. */
export interface FormulaRange {
  /** '' for the tab of the formula itself. */
  tab: string;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
  isCell: boolean;
}

/** The first call of one of these functions in a formula; null when there is none, or it is cut off. */
export function callIn(formula: string, names: readonly string[]): FormulaCall | null {
  const text = formula.replace(/^=/, '').trim();
  for (const { index, part } of partsOf(text)) {
    const name = part.toUpperCase();
    const rest = text.slice(index + part.length);
    const open = /^\s*\(/.exec(rest);
    if (!open || !names.includes(name)) continue;
    const inside = untilClosed(rest.slice(open[0].length));
    if (inside === null) return null;
    const end = index + part.length + open[0].length + inside.length + 1;
    const isAll = index === 0 && text.slice(end).trim() === '';
    return { name, arguments: argumentsOf(inside), isAll };
  }
  return null;
}

/** The text up to the bracket that closes it; null when none does. */
function untilClosed(text: string): string | null {
  let depth = 0;
  for (const { index, part } of partsOf(text)) {
    if (part === '(' || part === '{') depth++;
    if (part === ')' && depth === 0) return text.slice(0, index);
    if (part === ')' || part === '}') depth--;
  }
  return null;
}

/** Quoted texts and names whole, everything else sign by sign. */
function partsOf(text: string): { index: number; part: string }[] {
  let index = 0;
  return (text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*|[\s\S]/g) ?? []).map((part) => {
    index += part.length;
    return { index: index - part.length, part };
  });
}

/** Semicolons part arguments everywhere; commas do where no semicolon stands. */
function argumentsOf(inside: string): FormulaArgument[] {
  const mark = cutAt(inside, ';').length > 1 ? ';' : ',';
  return cutAt(inside, mark).map((text) => argumentOf(text.trim(), mark === ';'));
}

function cutAt(text: string, mark: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const { part } of partsOf(text)) {
    if (part === '(' || part === '{') depth++;
    if (part === ')' || part === '}') depth--;
    if (part === mark && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += part;
  }
  return pieces;
}

function argumentOf(text: string, mayHaveComma: boolean): FormulaArgument {
  if (text === '') return { kind: 'value', value: '' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'value', value: text.slice(1, -1).replace(/""/g, '"') };
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: /^true$/i.test(text) };
  const number = /^([-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+))(%?)$/.exec(text);
  if (number && (mayHaveComma || !number[1].includes(','))) {
    return { kind: 'value', value: Number(number[1].replace(',', '.')) / (number[2] ? 100 : 1) };
  }
  const range = rangeIn(text);
  return range ? { kind: 'range', range } : { kind: 'other', text };
}

const REFERENCE = /^(?:('(?:[^']|'')*'|[^'!:()]+)!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

function rangeIn(text: string): FormulaRange | null {
  const found = REFERENCE.exec(text);
  if (!found || !(found[2] || found[3])) return null;
  const [, tab = '', letters, digits, toLetters, toDigits] = found;
  const isCell = !text.slice(tab.length).includes(':');
  if (isCell && !(letters && digits)) return null;
  return {
    tab: tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab,
    row: digits ? Number(digits) : 1,
    column: letters ? columnOf(letters) : 1,
    lastRow: isCell ? Number(digits) : toDigits ? Number(toDigits) : Number.POSITIVE_INFINITY,
    lastColumn: isCell ? columnOf(letters) : toLetters ? columnOf(toLetters) : Number.POSITIVE_INFINITY,
    isCell,
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
