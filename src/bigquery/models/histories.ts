import type { PurchaseHistory } from '../../statistics/purchase-history';
import type { Sentence } from '../../texts/sentence';
import { fromRows } from '../dialect';
import { CUSTOMER, purchaseRows, purchasesSql } from './purchases';
import { GROUP, lastDay, type ToldLine, type ToldRows, toldSql } from './told-lines';

/** So many different histories are told at most: what each customer spends in the mean makes hardly two of them alike. */
const MOST_HISTORIES = 20_000;

const HISTORY = ['frequency', 'recency', 'age', 'valued', 'mean'];

/** How many customers have each history of purchases (src/statistics/purchase-history.ts), and what `purchasesSql` tells. */
export function historiesSql(rows: ToldRows): string[] {
  const last = lastDay(rows.scope);
  const days = `SELECT ${CUSTOMER}, day, SUM(amount) AS spent\n${fromRows(purchaseRows(rows))}
WHERE day <= ${last} AND amount IS NOT NULL
GROUP BY ${CUSTOMER}, day
HAVING SUM(amount) >= 0.0`;
  const begun = `SELECT *, MIN(day) OVER (PARTITION BY ${CUSTOMER}) AS first\n${fromRows(days)}`;
  const isValued = 'day > first AND spent > 0.0';
  const each = `SELECT ${GROUP}, COUNT(*) - 1 AS frequency, MAX(day) - MIN(first) AS recency, ${last} - MIN(first) AS age,
  COUNTIF(${isValued}) AS valued, IFNULL(AVG(IF(${isValued}, spent, NULL)), 0.0) AS mean\n${fromRows(begun)}
GROUP BY ${CUSTOMER}`;
  const histories = HISTORY.join(', ');
  const isFew = `different\nHAVING different <= ${MOST_HISTORIES}`;
  const alike = `SELECT ${GROUP}, ${histories}, COUNT(*) AS customers\n${fromRows(each)}\nGROUP BY ${GROUP}, ${histories}`;
  const counted = `SELECT *, COUNT(*) OVER () AS different\n${fromRows(alike)}`;
  return [
    ...purchasesSql(rows),
    toldSql(rows, 'history', [...HISTORY, 'SUM(customers)'], counted, `, ${histories}, ${isFew}`),
    toldSql(rows, 'histories', ['MAX(different)'], counted),
  ];
}

/** The histories, a place for each customer; why there are none where they are too many. */
export function historiesIn(lines: readonly ToldLine[]): PurchaseHistory | Sentence {
  const all = lines.find(({ what }) => what === 'histories')?.numbers[0] ?? 0;
  if (all > MOST_HISTORIES) return { text: 'view_model', values: { most: MOST_HISTORIES } };
  const each = lines.flatMap(({ what, numbers }) =>
    what === 'history' ? new Array<readonly number[]>(numbers[5]).fill(numbers) : [],
  );
  const column = (at: number, by = 1): Float64Array => Float64Array.from(each, (numbers) => numbers[at] / by);
  const customer = Int32Array.from(each.keys());
  const [frequency, recency, age, valued, value] = [column(0), column(1, 7), column(2, 7), column(3), column(4)];
  return { customer, frequency, recency, age, valued, value };
}
