import type { Cell } from '../../../base/cell';
import type { Recognition, SeenColumn } from '../recognise';
import { withIdentified } from './identified';
import { withIntervalCount } from './interval-counts';
import { withTotalCosts } from './total-costs';

/** The same with the columns that the rows tell, whatever their headers say: the id, the number of a term, total costs. */
export const foundByRows = (one: Recognition, columns: readonly SeenColumn[], rows: readonly Cell[][]): Recognition =>
  withTotalCosts(withIntervalCount(withIdentified(one, columns, rows), columns), columns, rows);
