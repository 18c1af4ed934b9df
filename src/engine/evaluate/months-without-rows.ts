import { civilOf, type Day, dayOf, monthStart } from '../../base/day';
import { oncePer } from '../../base/once-per';
import { type DateColumn, isDateColumn, type Table } from '../../tables/table';
import { monthsInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import type { DerivedFormula, Formula } from '../formula/formula';
import { rowSetsOf } from '../formula/walk';
import type { Parts } from '../rows/parts';
import type { Evaluation } from './evaluation';

/** Months from year 0 on. */
type Month = number;

/**
 * Why there is no figure, where something was counted in months for which an input that needs rows in each of them has
 * none: the customers of a quarter are not divided into the costs of its first month. `back`: how many months earlier
 * those rows are looked for.
 */
export function monthsWithoutRows(
  { inputs: declared }: DerivedFormula,
  inputs: Record<string, Evaluation>,
  back: number,
): Sentence | null {
  for (const [name, { needsRows, oneOf }] of Object.entries(declared)) {
    if (typeof needsRows !== 'object') continue;
    if (inputs[name].parts.every((parts) => usedMonths(parts, oneOf).size === 0)) continue;
    const covered = new Set(inputs[name].parts.flatMap((parts) => [...coveredMonths(parts, oneOf, needsRows.until)]));
    const counted = Object.keys(declared).flatMap((other) =>
      other === name ? [] : inputs[other].parts.flatMap((parts) => [...usedMonths(parts, declared[other].oneOf)]),
    );
    const without = [...new Set(counted.map((month) => month - back))].filter((month) => !covered.has(month));
    if (without.length > 0)
      return { text: 'months_without_costs', values: { months: monthsInWords(without.map(isoOf)) } };
  }
  return null;
}

const isoOf = (month: Month): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

function monthAt(day: Day): Month {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/** The column of dates by which the rows of a table count in a formula. */
function datesOf(table: Table, formulas: readonly Formula[]): DateColumn | null {
  const rows = formulas.flatMap((formula) => rowSetsOf(formula)).find((one) => one.table === table.table);
  const column = rows?.date ? table.columns[rows.date] : undefined;
  return isDateColumn(column) ? column : null;
}

/** The months in which the used rows lie that stand for anything. */
function usedMonths({ table, leftOut, top }: Parts, formulas: readonly Formula[]): Set<Month> {
  const dates = datesOf(table, formulas)?.values ?? [];
  const months = new Set<Month>();
  dates.forEach((date, row) => {
    if (leftOut[row] === 0 && !Number.isNaN(date) && (top === null || top[row] !== 0)) months.add(monthAt(dayOf(date)));
  });
  return months;
}

/** The same with the months that a row is for beside its own: up to its last day, or to the next of rows that come each quarter or year. */
function coveredMonths(parts: Parts, formulas: readonly Formula[], untilField: string): Set<Month> {
  const { table, leftOut } = parts;
  const covered = usedMonths(parts, formulas);
  const dates = datesOf(table, formulas);
  if (dates === null) return covered;
  const until = table.columns[untilField];
  if (isDateColumn(until)) {
    dates.values.forEach((date, row) => {
      const last = until.values[row];
      if (leftOut[row] !== 0 || Number.isNaN(date) || Number.isNaN(last)) return;
      for (let month = monthAt(dayOf(date)); month <= monthAt(dayOf(last)); month++) covered.add(month);
    });
    return covered;
  }
  const { months, isAtEnd } = spacingOf(dates);
  for (const month of [...covered]) for (let at = 1; at < months; at++) covered.add(isAtEnd ? month - at : month + at);
  return covered;
}

interface Spacing {
  /** How many months each date is for. */
  months: number;
  /** It is for the months that end with it. */
  isAtEnd: boolean;
}

/** How far apart the months of a column lie: 3 where all are quarters, 12 where all are years, by their header or three of them. */
const spacingOf: (column: DateColumn) => Spacing = oncePer(({ header, values }) => {
  const days = Array.from(
    new Set(
      Array.from(values)
        .filter((value) => !Number.isNaN(value))
        .map(dayOf),
    ),
  );
  const months = [...new Set(days.map(monthAt))].sort((one, other) => one - other);
  const gaps = months.slice(1).map((month, at) => month - months[at]);
  const isAtEnd = days.every((day) => monthStart(day + 1) === day + 1);
  const isEvery = (count: number): boolean => gaps.every((gap) => gap % count === 0);
  const said = YEAR.test(header) ? 12 : QUARTER.test(header) ? 3 : 0;
  const shown = gaps.length > 1 ? [12, 3].find(isEvery) : undefined;
  return { months: said > 0 && isEvery(said) ? said : (shown ?? 1), isAtEnd };
});

const QUARTER = /quarter|kwartaal|quartal|trimestre/i;
const YEAR = /year|jaar|jahr|ann[ée]e|año/i;
