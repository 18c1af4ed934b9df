import { type DateColumn, isDateColumn, isTextColumn, labelAt } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { problemOf, sheetRowOf } from '../../rows/sheet-rows';
import { normalText, normalWords } from '../../text/normal-text';
import { headerSet, isAmong, ticks } from '../ticked-rows';

/** Headers whose tick says that a contract goes on after the end of its term. */
const RENEWS = headerSet(
  'auto renew|autorenew|auto renews|auto renewal|auto renewing|automatic renewal|automatically renews|automatically renewed|renews automatically|renews|self renewing|evergreen|rolling|automatisch verlengd|automatisch verlengen|automatische verlenging|stilzwijgend verlengd|stilzwijgende verlenging|wordt verlengd|verlengt automatisch|automatische verlängerung|automatisch verlängert|verlängert sich automatisch|stillschweigende verlängerung|reconduction tacite|tacite reconduction|reconduction automatique|renouvellement automatique|renouvelé automatiquement|renovación automática|se renueva automáticamente|prórroga tácita|tácita reconducción',
);

/** Found in the header of a day on which somebody was gone, which no renewal undoes; short words stand alone. */
const GONE = [
  ...[' ended ', ' left '],
  ...normalWords(
    'churn|cancel|terminated|termination|deactivat|departure|beëindigd|opgezegd|opzegging|vertrok|vertrek|gestopt|uitgeschreven|gekündigt|kündigung|beendet|austritt|ausgetreten|résili|parti|départ|baja|salida',
  ),
];

/**
 * Takes the end of the term from each contract that renews itself: nobody has left on that day. One that was cancelled, or
 * that its status calls ended, keeps it.
 */
export function settleRenewals({ data, seen, below: { rows }, problems }: BegunTable): void {
  const { endedOn, cancelledOn, state } = data.columns;
  if (declarationOf(data.table).spans !== 'list' || !isDateColumn(endedOn) || isGoneDay(endedOn.header)) return;
  const header = normalText(endedOn.header);
  const renews = [...RENEWS].some((word) => header.includes(word))
    ? new Uint8Array(data.rows).fill(2)
    : ticks(seen, rows, RENEWS);
  if (!renews?.includes(2)) return;
  const isDated = (column: DateColumn, row: number): boolean => !Number.isNaN(column.values[row]);
  const isGone = (row: number): boolean =>
    (isDateColumn(cancelledOn) && isDated(cancelledOn, row)) ||
    (isTextColumn(state) && labelAt(state, row) === 'ended');
  const renewed: number[] = [];
  const values = endedOn.values.map((end, row) => {
    if (renews[row] !== 2 || isGone(row) || Number.isNaN(end)) return end;
    renewed.push(row);
    return Number.NaN;
  });
  if (renewed.length === 0) return;
  data.columns.endedOn = { ...endedOn, values };
  const says = { text: 'intake_problem_renews', values: { column: endedOn.header } } as const;
  problems.push(problemOf(says, renewed, endedOn.index, sheetRowOf(data)));
}

/** True for the header of ticks that say that a contract goes on after the end of its term. */
export const saysOfRenewals = (header: string): boolean => isAmong(header, RENEWS);

/** True for the header of a day on which somebody was gone, rather than one on which a term ran out. */
export function isGoneDay(header: string): boolean {
  const text = ` ${normalText(header)} `;
  return GONE.some((word) => text.includes(word));
}
