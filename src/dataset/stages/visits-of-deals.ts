import { type Day, dayOf } from '../../base/day';
import { isDateColumn, isTextColumn, type Table } from '../../tables/table';
import { dealsOfHistory } from './stage-history';

/** A stage that a deal came into, by its code, with the row that says so. */
export interface StageVisit {
  day: Day;
  stage: number;
  row: number;
}

/** Into which stages each deal came, by its row, the latest first; none where no history of stages tells. */
export function visitsOfDeals(history: Table | undefined, deals: Table): Map<number, StageVisit[]> {
  const visits = new Map<number, StageVisit[]>();
  const { reached, entered } = history?.columns ?? {};
  const dealOf = history && dealsOfHistory(history, deals);
  if (!dealOf || !isTextColumn(reached) || !isDateColumn(entered)) return visits;
  const rows = Array.from(dealOf.keys()).filter((row) => history.leftOut[row] === 0 && dealOf[row] >= 0);
  rows.sort((a, b) => entered.values[b] - entered.values[a] || b - a);
  for (const row of rows) {
    if (Number.isNaN(entered.values[row]) || reached.codes[row] === 0) continue;
    const known = visits.get(dealOf[row]);
    const visit = { day: dayOf(entered.values[row]), stage: reached.codes[row], row };
    if (known) known.push(visit);
    else visits.set(dealOf[row], [visit]);
  }
  return visits;
}
