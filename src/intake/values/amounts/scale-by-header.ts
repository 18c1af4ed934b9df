import type { AnyField } from '../../../tables/prepared-fields';
import type { Problem } from '../../reading';
import type { HeaderText } from '../../text/header-text';
import { headerMoney } from './header-money';

/** What a header says of amounts for a year. */
const YEARLY = /\b(?:arr|acv|an|año)\b|ann[ue]|anual|year|jaar|jahr/i;

/** What is told per month: of a subscription, and before, after and by each event of one. */
const MONTHLY: ReadonlySet<string> = new Set(['mrr', 'mrrBefore', 'mrrAfter', 'mrrChange'] satisfies AnyField[]);

/** True for a header of amounts that are for a year. */
export const isYearly = ({ written }: HeaderText): boolean => YEARLY.test(written);

/**
 * Scales amounts in place as their header says, and tells so: those under "Revenue (k€)" are thousands, and of what is paid
 * each year a twelfth is what is paid each month. `ofAll`: the power of ten of amounts whose header says none.
 */
export function scaleByHeader(field: string, header: HeaderText, values: Float64Array, ofAll: number): Problem[] {
  const power = headerMoney(header).power || ofAll;
  const column = header.written;
  const told: Problem[] = [];
  if (power !== 0) {
    for (let row = 0; row < values.length; row++) values[row] = Number(`${values[row]}e${power}`);
    const reason = { text: 'intake_problem_scaled', values: { column, unit: 10 ** power } } as const;
    told.push({ reason, rows: values.length, cells: [] });
  }
  if (MONTHLY.has(field) && isYearly(header)) {
    for (let row = 0; row < values.length; row++) values[row] /= 12;
    told.push({ reason: { text: 'intake_problem_yearly', values: { column } }, rows: values.length, cells: [] });
  }
  return told;
}
