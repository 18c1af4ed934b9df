import type { Cell } from '../../base/cell';
import { limits } from '../../base/limits';
import { isEmpty } from '../text/plain-text';

/** "€ 50 / maand", "CHF 600 per year", "30 €/Monat", "$10 monthly": an amount, and how long it is for, if its last word says so. */
const BY_TERM =
  /^(\D{0,4}\d[\d.,'’]*\D{0,4}?)(?:(?:\s*\/\s*|\s+(?:per|a|p\.|pro|par|al|por|je)\s+)(\p{L}+)|\s+(p\/m|\p{L}+))\.?$/iu;

const HOW_OFTEN =
  'p/m monthly maandelijks monatlich mensuel mensual quarterly yearly annually jaarlijks jährlich annuel anual';
const ALONE = new Set(HOW_OFTEN.split(' '));
/** Behind a slash or "per": "10 months" alone is no amount a month. */
const PER = new Set(
  `${HOW_OFTEN} month months mo mth qtr maand mnd monat mois mes quarter kwartaal quartal trimestre year yr jaar jahr an année año week woche semaine semana`.split(
    ' ',
  ),
);

const MONEY = /\p{Sc}|[A-Z]{3}|kr|fr\./iu;

const SAMPLE = 40;
const LONGEST = 40;
const NEARLY_ALL = 0.8;

/** An amount and its term; null for any other cell. */
function partsOf(cell: Cell): { amount: string; term: string } | null {
  const found = typeof cell === 'string' && cell.length <= LONGEST ? BY_TERM.exec(cell.trim()) : null;
  if (found === null) return null;
  const [, amount, per, alone] = found;
  const isTerm = per === undefined ? ALONE.has(alone.toLowerCase()) : PER.has(per.toLowerCase());
  return isTerm ? { amount, term: per ?? alone } : null;
}

/**
 * The cells of a tab that writes an amount of money and its term into one cell, parted: the amount stays, and the term comes
 * into a column of its own behind the others. The same cells where no column does.
 */
export function partedTerms(cells: Cell[][]): Cell[][] {
  const seen = cells.slice(0, SAMPLE);
  const width = Math.min(limits.columns, Math.max(0, ...seen.map((line) => line.length)));
  for (let column = 0; column < width; column++) {
    const filled = seen.filter((line) => !isEmpty(line[column]));
    const matching = filled.map((line) => partsOf(line[column])?.amount ?? '').filter((amount) => amount !== '');
    const isMoney = matching.filter((amount) => MONEY.test(amount)).length >= matching.length / 2;
    // The header is no amount, and so may be a title above it.
    if (matching.length < 2 || !isMoney || matching.length < NEARLY_ALL * (filled.length - 2)) continue;
    let header = seen.findIndex((line) => partsOf(line[column]) !== null) - 1;
    while (header >= 0 && isEmpty(seen[header][column])) header--;
    return header < 0 ? cells : parted(cells, column, header);
  }
  return cells;
}

function parted(cells: Cell[][], column: number, header: number): Cell[][] {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  return cells.map((line, row) => {
    const parts = row > header ? partsOf(line[column]) : null;
    if (parts === null && row !== header) return line;
    const whole = [...line, ...new Array<Cell>(width - line.length).fill(''), parts?.term ?? 'Interval'];
    if (parts) whole[column] = parts.amount.trim();
    return whole;
  });
}
