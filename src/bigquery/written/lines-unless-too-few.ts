import type { Rule } from '../../engine/formula/formula';
import { FEW_WAIT } from '../../engine/rows/waiting-rows';
import { fromRows, type QueryParameters, type Relation } from '../dialect';
import type { FigureLines } from '../figure-part';
import { type Breakdown, figureLine, figureSums, USED } from '../figure-sums';
import { leftOutBySql, unclearRules } from '../left-out';
import { severalCurrenciesSql } from './one-currency';

/**
 * The lines of a figure, in which what waits to be understood leaves no figure where the engine gives none (`saidOfWaiting`),
 * nor do rows in several currencies.
 */
export const linesUnlessTooFew =
  (relation: Relation): FigureLines =>
  (counted, parameters) => {
    const sums = sumsUnlessTooFew(counted, parameters);
    const [several] = severalCurrenciesSql(counted.figure, counted.formula, relation);
    const told = several ? `SELECT * REPLACE (IF(${several}, NULL, value) AS value)\n${fromRows(sums)}` : sums;
    return [figureLine(counted.figure, told, parameters)];
  };

/** Its sums, likewise; `figure`: the table of its counted rows. */
export function sumsUnlessTooFew(
  { figure, formula, breakdowns }: Parameters<FigureLines>[0],
  parameters: QueryParameters,
): string {
  const unclear = unclearRules(formula.rows);
  if (unclear.length === 0) return figureSums(figure, formula, { breakdowns, beside: USED }, parameters);
  const waitingBy = (way: Rule['unclear']): string => {
    const rules = unclear.filter((rule) => rule.unclear === way);
    return `IF(waits AND ${leftOutBySql(rules, parameters)}, 1, 0)`;
  };
  const beside = { ...USED, waits: 'IF(waits, 1, 0)', tells: waitingBy(true), bars: waitingBy('even one') };
  const sums = figureSums(figure, formula, { breakdowns, beside }, parameters);
  const told = `SELECT *, ${tooFewSql(breakdowns, parameters)} AS too_few\n${fromRows(sums)}`;
  return `SELECT * REPLACE (IF(too_few, NULL, value) AS value, IF(too_few, 0, n) AS n)\n${fromRows(told)}`;
}

/** TRUE where rows that wait leave no figure: one without a day may be of any month. */
function tooFewSql(breakdowns: readonly Breakdown[], parameters: QueryParameters): string {
  const months = breakdowns.flatMap(({ dimension, isMonth }) =>
    isMonth ? [`dimension = ${parameters.text(dimension)}`] : [],
  );
  const withUndated = (rows: string): string =>
    months.reduce(
      (all, ofMonths) =>
        `(${all} + IF(label IS NOT NULL AND ${ofMonths}, SUM(IF(label IS NULL, ${rows}, 0)) OVER (PARTITION BY dimension), 0))`,
      rows,
    );
  const tells = withUndated('tells');
  const few = parameters.number(FEW_WAIT);
  return `IF(used = 0, ${withUndated('waits')} > 0, ${withUndated('bars')} > 0 OR ${tells} > ${few} * (used + ${tells}))`;
}
