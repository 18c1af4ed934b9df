import type { Cell } from '../../../base/cell';
import { isNumberColumn, type NumberColumn, type Table } from '../../../tables/table';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows } from '../../rows/left-out';
import { normalText } from '../../text/normal-text';
import { readTextColumn } from '../../values/text-column';

/** How books mark the two sides, the debit side first. */
const SIDES = ['dr|debit|debet|soll|debe|d|s|af', 'cr|credit|haben|haber|c|h|bij'].map((words) => words.split('|'));

/** Headers that name both sides: under them a letter is enough. */
const NAMES_BOTH =
  /^(?:drcr|crdr|dc|cd|debitcredit|creditdebit|debetcredit|creditdebet|sh|sollhaben|debehaber|afbij|bijaf)$/;

/** Marks that nothing else has: "Credit" and "Debit" are cards as well. */
const MARKS = ['dr', 'cr', 'soll', 'haben', 'debe', 'haber', 'af', 'bij'];

/** Under these the words are cards. */
const OF_CARDS = /pay|card|method|tender|betaal|kaart|zahl|karte|paie|carte|pago|tarjeta/;

/** Where a bank writes which way money went, and what went out is no credit note. */
const OF_BANKS = ['af', 'bij'];

interface Sided {
  header: string;
  credits: number[];
  /** True where the other side is surely what was sold. */
  isSure: boolean;
  isMostlyDebit: boolean;
}

/**
 * A column that marks unsigned amounts as debit or credit: in a register of sales the few credits are credit notes. Null
 * where there is none.
 */
export function debitCredit(data: Table, seen: readonly SeenColumn[], rows: readonly Cell[][]): Sided | null {
  const column = seen.find(isSided);
  const amounts = data.columns.amount ?? data.columns.lineAmount ?? data.columns.quantity;
  if (column === undefined || !isNumberColumn(amounts)) return null;
  const counted = countedRows(data);
  if (counted.some((row) => (amounts as NumberColumn).values[row] < 0)) return null;
  const { header, index } = column;
  const { labels, codes } = readTextColumn(rows as Cell[][], header.written, index);
  const side = labels.map(sideOf);
  const on = (which: number): number[] => counted.filter((row) => side[codes[row]] === which);
  const [debits, credits] = [on(0), on(1)];
  if (debits.length === 0 || credits.length === 0) return null;
  const isClear = NAMES_BOTH.test(header.key) || labels.some((label) => MARKS.includes(normalText(label)));
  const isBank = labels.some((label) => OF_BANKS.includes(normalText(label)));
  const isMostlyDebit = isClear && debits.length > credits.length;
  return { header: header.written, credits, isSure: isMostlyDebit && !isBank, isMostlyDebit };
}

const sideOf = (label: string): number => SIDES.findIndex((words) => words.includes(normalText(label)));

function isSided({ header, profile }: SeenColumn): boolean {
  const labels = [...profile.labels.keys()].map(normalText);
  if (labels.length < 2 || labels.length > 4 || OF_CARDS.test(header.key)) return false;
  const isShort = labels.every((label) => label.length === 1);
  return labels.every((label) => sideOf(label) >= 0) && (!isShort || NAMES_BOTH.test(header.key));
}
