import { monthStart } from '../../base/day';
import type { Period } from '../../base/period';
import { month } from '../../dimensions/month';
import { fieldsRead } from '../../engine/formula/fields';
import type { CohortFormula, RowFormula } from '../../engine/formula/formula';
import { declarationOf } from '../../tables/tables';
import { countedRowsQuery } from '../counted-rows';
import { comment, fromRows, identifier, indented, LEFT_OUT, type Relation, WrittenValues } from '../dialect';
import { figureLine } from '../figure-sums';
import { sumsUnlessTooFew } from './lines-unless-too-few';
import { currencyColumns, severalCurrenciesSql } from './one-currency';

/** The name of the table of months in a query. */
export const MONTHS = 'months';

const COLUMN = 'month_name';
const [NAME, FROM, TO] = [COLUMN, 'month_from', 'month_to'].map(identifier);

/** No day has such a number: in a query they stand for the first day of a month, and for the one after its last. */
const ANY_MONTH = { from: 0.25, to: 0.75 };

/** A query's values, among which the days of `ANY_MONTH` are those of the month of each row. */
class OfEachMonth extends WrittenValues {
  override day = (day: number): string => {
    if (day === ANY_MONTH.from) return FROM;
    if (day === ANY_MONTH.to) return TO;
    if (!Number.isInteger(day)) throw new Error('A month of a query knows its own days alone');
    return dayOf(day);
  };
}

const dayOf = (day: number): string => new WrittenValues().day(day);

/** The months of a period, the first and the last clipped to it, as a table. */
export function monthsTable({ from, to }: Period & { from: number }, says: string): string {
  const [first, last] = [from, to - 1].map((day) => `DATE(${dayOf(monthStart(day))})`);
  const rows = `SELECT
  FORMAT_DATE('%Y-%m', \`first\`) AS ${NAME},
  GREATEST(DATETIME(\`first\`), ${dayOf(from)}) AS ${FROM},
  LEAST(DATETIME(DATE_ADD(\`first\`, INTERVAL 1 MONTH)), ${dayOf(to)}) AS ${TO}
FROM UNNEST(GENERATE_DATE_ARRAY(${first}, ${last}, INTERVAL 1 MONTH)) AS \`first\``;
  return `${comment(says)}\n${identifier(MONTHS)} AS (\n${indented(rows)}\n)`;
}

/** True for a formula whose figure of a month rests on rows of that month, or of any day, and not on those of a month before. */
export const knowsItsMonth = (formula: RowFormula | CohortFormula): boolean =>
  !JSON.stringify(formula).includes('"falls":"previous"');

/** Since when there is data: of any table, and of the rows of a figure, by months. */
export interface DataMonths {
  first: string;
  begin: string;
}

/**
 * A figure over each month by itself, for formulas whose rows are not those of one day each: what is open, or runs, at the
 * end of a month, and who has stayed since its beginning. Each row stands in every month, and counts in those that it counts in;
 * a month before the data has no value.
 */
export function atMonths(
  figure: string,
  formula: RowFormula | CohortFormula,
  relation: Relation,
  { first, begin }: DataMonths,
): { table: string; line: string } {
  const values = new OfEachMonth();
  const scope = {
    relation: { ...relation, rows: inEveryMonth(formula, relation) },
    period: ANY_MONTH,
    parameters: values,
  };
  const table = `${figure}__months`;
  const counted = countedRowsQuery(formula, [COLUMN, ...currencyColumns(formula, relation)], scope);
  const breakdowns = [{ dimension: month.id, label: NAME, isMonth: false, ofLabels: false }];
  const sums = sumsUnlessTooFew({ figure: table, formula, breakdowns }, values);
  // Of days that no data has come for, nothing sold and nobody lost is no figure (`outsideData`).
  const isBefore = `label < ${values.text(first)} OR (n = 0.0 AND label < ${values.text(begin)})`;
  const several = severalCurrenciesSql(table, formula, relation, `AND ${NAME} = label`);
  const told = `SELECT * REPLACE (IF(${[isBefore, ...several].join(' OR ')}, NULL, value) AS value)`;
  return {
    table: `${identifier(table)} AS (\n${indented(counted)}\n)`,
    line: figureLine(figure, `${told}\n${fromRows(sums)}\nWHERE dimension IS NOT NULL`, values),
  };
}

/** Each row in every month, with what the figure reads of it; what rows are counted by is another thing in each. */
function inEveryMonth(formula: RowFormula | CohortFormula, { columns }: Relation): string {
  const { countBy, rows } = formula;
  const ahead = Object.values(declarationOf(rows.table).ahead ?? {});
  const read = new Set([
    ...fieldsRead(formula),
    ...(countBy === undefined ? [] : [countBy]),
    'start',
    'currency',
    ...ahead,
  ]);
  const own = [...columns].flatMap(([name, type]) => {
    if (!read.has(name)) return [];
    const column = identifier(name);
    return name === countBy && type === 'text' ? `CONCAT(${NAME}, ' ', ${column}) AS ${column}` : column;
  });
  const all = [identifier(LEFT_OUT), ...own, NAME, FROM, TO].join(', ');
  return `(\n  SELECT ${all}\n  FROM ${identifier(rows.table)} CROSS JOIN ${identifier(MONTHS)}\n)`;
}
