import { addsMoney } from '../../engine/formula/fields';
import type { CohortFormula, RowFormula } from '../../engine/formula/formula';
import { identifier, type Relation } from '../dialect';

const CURRENCY = 'currency';

/** The column that tells in what currency each row is, where the figure adds money and the table has one. */
export const currencyColumns = (formula: RowFormula | CohortFormula, { columns }: Relation): string[] =>
  addsMoney(formula) && columns.get(CURRENCY) === 'text' ? [CURRENCY] : [];

/**
 * TRUE where rows used are in several currencies, which are never added up (`inOneCurrency`): none where that can not be.
 * `figure`: the table of its counted rows; `which`: of those some.
 */
export const severalCurrenciesSql = (
  figure: string,
  formula: RowFormula | CohortFormula,
  relation: Relation,
  which = '',
): string[] =>
  currencyColumns(formula, relation).map(
    (column) =>
      `(SELECT COUNT(DISTINCT ${identifier(column)}) FROM ${identifier(figure)} WHERE reason IS NULL ${which}) > 1`,
  );
