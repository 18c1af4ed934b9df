import type { Cell } from '../../base/cell';
import { limits } from '../../base/limits';
import { normalText, normalWords } from '../text/normal-text';
import { isEmpty, textOf } from '../text/plain-text';
import { type MonthTongue, monthNamed, monthTongue } from '../values/dates/month-names';

const YEARS = new Set(normalWords('year|jaar|jahr|année|an|año|anno'));
const MONTHS = new Set(normalWords('month|maand|monat|mois|mes|mese'));
const QUARTERS = new Set(normalWords('quarter|kwartaal|quartal|trimestre'));

/** The header is looked for in the first rows. */
const TOP = 20;
const YEAR = /^(?:19|20)\d{2}$/;

/**
 * The cells of a tab that writes the year of a month, or of a quarter, in a column of its own, with both in the column of
 * the month: "3" beside 2026 is 2026-03. The same cells where no header names the two, or one of their rows is neither.
 */
export function monthsWithYears(cells: Cell[][]): Cell[][] {
  for (let header = 0; header < Math.min(TOP, cells.length); header++) {
    const names = cells[header]
      .slice(0, limits.columns)
      .map((cell) => (typeof cell === 'string' ? normalText(cell) : ''));
    const year = only(names, YEARS);
    const [month, quarter] = [only(names, MONTHS), only(names, QUARTERS)];
    const part = month >= 0 ? month : quarter;
    if (year < 0 || part < 0) continue;
    const tongue = month < 0 ? null : monthTongue(cells.slice(header + 1).map((line) => textOf(line[month])));
    const written = month >= 0 ? monthIn : quarterIn;
    const joined = cells.slice(header + 1).map((line) => {
      // Blank lines, and totals below.
      if (isEmpty(line[part])) return line;
      const text = YEAR.test(textOf(line[year])) ? written(textOf(line[year]), textOf(line[part]), tongue) : null;
      return text === null ? null : line.map((cell, at) => (at === part ? text : cell));
    });
    return joined.includes(null) ? cells : [...cells.slice(0, header + 1), ...(joined as Cell[][])];
  }
  return cells;
}

/** The place of the one name among these; -1 without one, or of several. */
function only(names: readonly string[], words: ReadonlySet<string>): number {
  const at = names.findIndex((name) => words.has(name));
  return at >= 0 && names.some((name, place) => place > at && words.has(name)) ? -1 : at;
}

function monthIn(year: string, text: string, tongue: MonthTongue | null): string | null {
  const month = /^\d{1,2}$/.test(text) ? Number(text) : (monthNamed(normalText(text), tongue) ?? 0);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

function quarterIn(year: string, text: string): string | null {
  const [, quarter] = /^(?:q|t)?\s?([1-4])\D{0,14}$/i.exec(text) ?? [];
  return quarter === undefined ? null : `Q${quarter} ${year}`;
}
