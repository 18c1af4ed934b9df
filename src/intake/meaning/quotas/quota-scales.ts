import { rangeOf } from '../../../base/column-range';
import { median } from '../../../statistics/quantile';
import type { Concept } from '../../../tables/concepts/concepts';
import { isNumberColumn, type NumberColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { Sentence } from '../../../texts/sentence';
import { answersFor, type TabAnswers } from '../../answers/answers';
import type { BegunTable } from '../../begun-table';
import type { Answer, Question, TabReading } from '../../reading';
import { meaningOf } from '../../recognise/header-words/header-meaning';
import type { SeenColumn } from '../../recognise/recognise';
import { countedRows } from '../../rows/left-out';
import { readHeader } from '../../text/header-text';
import { textOf } from '../../text/plain-text';
import type { QuotaTab } from './quota-column';

/** Quotas that lie so far below the next larger one, and below the most that anybody is to do of something, may be no amounts. */
const APART = 100;
const MOST_COUNTED = 1000;
const MOST_UNITS = 8;
/** So many times the largest quota one sale is, where quotas are no amounts. */
const ONE_SALE = 10;

const OF_MONEY: readonly Concept[] = ['amount', 'revenue', 'price'];
const COUNTED: readonly Concept[] = ['deal', 'lead', 'customer', 'order', 'contract', 'product', 'quantity'];

/**
 * Quotas of numbers of something are no amounts: those that another column says to be of deals, leads and the like do not
 * count. Where nothing says it, and some lie a hundred times below all others, it is asked whether they are amounts, and until
 * then there are no quotas.
 */
export function settleQuotaScales({
  data,
  tab: { name },
  below: { rows },
  seen: columns,
  answers,
  questions,
}: BegunTable): void {
  const tab: QuotaTab = { name, rows, columns };
  const quotas = quotaColumnsOf(data);
  if (quotas.length === 0) return;
  const counted = rowsCounted(tab, quotas);
  for (const { values } of quotas) for (const row of counted) values[row] = Number.NaN;
  // Somebody's quota may be next to nothing in one of several periods.
  const most = quotas[0].values.map((_, row) => Math.max(0, ...quotas.map(({ values }) => values[row] || 0)));
  const known = most.filter((value, row) => value > 0 && data.leftOut[row] === 0);
  const sorted = [...new Set(known)].sort((one, other) => one - other);
  const least = sorted.findIndex((value, at) => at > 0 && value >= APART * sorted[at - 1]);
  const [first, last] = [sorted[0], sorted[least - 1]];
  if (least < 1 || last >= MOST_COUNTED) return;
  const asked = askWhetherAmounts(data, quotas, [first, last], answers, (values) => ({
    text: 'intake_ask_quota_scales',
    values: { ...values, least: String(sorted[least]) },
  }));
  questions.push(...asked);
}

/**
 * Quotas that are all far smaller than most sales are one by one, though no header says that they count something, are asked
 * about likewise, once all tabs are read.
 */
export function askCountedQuotas(readings: readonly TabReading[], answers: Answer[]): void {
  const sales = readings.flatMap(({ data }) => (data ? salesIn(data) : []));
  const typical = median(sales);
  for (const { data, name, questions } of readings) {
    if (data?.table !== 'team') continue;
    const quotas = quotaColumnsOf(data);
    const counted = countedRows(data);
    const known = quotas.flatMap(({ values }) => counted.map((row) => values[row])).filter((value) => value > 0);
    const { low: least, high: most } = rangeOf(Float64Array.from(known));
    if (known.length === 0 || most >= MOST_COUNTED || !(most * ONE_SALE <= typical)) continue;
    const asked = askWhetherAmounts(data, quotas, [least, most], answersFor(name, answers), (values) => ({
      text: 'intake_ask_quotas_counted',
      values,
    }));
    questions.unshift(...asked);
  }
}

const quotaColumnsOf = ({ columns: { quota }, quotas = [] }: Table): NumberColumn[] =>
  [quota, ...quotas.map(({ column }) => column)].filter(isNumberColumn);

/** What each row of a tab of sales comes to. */
function salesIn(data: Table): number[] {
  const { amount, lineAmount } = data.columns;
  const column = amount ?? lineAmount;
  if (declarationOf(data.table).rowIs !== 'sale' || !isNumberColumn(column)) return [];
  return countedRows(data)
    .map((row) => column.values[row])
    .filter((value) => value > 0);
}

/** Heeds what was said of the quotas that lie in this range, or gives the question; no quota counts until it is answered. */
function askWhetherAmounts(
  data: Table,
  quotas: readonly NumberColumn[],
  [first, last]: [number, number],
  answers: TabAnswers,
  askOf: (values: { column: string; value: string }) => Sentence,
): Question[] {
  const { header } = quotas[0];
  const value = first === last ? String(first) : `${first}–${last}`;
  const said = answers.rowsCount(header, value);
  if (said === 'count') return [];
  if (said === 'leave out') {
    for (const { values } of quotas)
      values.forEach((quota, row) => {
        if (quota <= last) values[row] = Number.NaN;
      });
    return [];
  }
  const values = { column: header, value };
  delete data.columns.quota;
  delete data.quotas;
  data.unread.quota = { text: 'intake_unread_quota_scales', values };
  return [{ column: header, value, ask: askOf(values), options: ['leave out', 'count'] }];
}

/** The rows whose quota is a number of something by what a column of few words says of each ("Metric": deals, revenue). */
function rowsCounted({ columns, rows }: QuotaTab, quotas: readonly NumberColumn[]): number[] {
  const says = columns.find((column) => !quotas.some(({ index }) => index === column.index) && saysUnits(column));
  if (says === undefined) return [];
  return rows.flatMap((row, at) => (unitOf(textOf(row[says.index])) === 'counted' ? [at] : []));
}

function saysUnits({ profile: { labels } }: SeenColumn): boolean {
  const units = [...labels.keys()].slice(0, MOST_UNITS + 1).map(unitOf);
  return units.length <= MOST_UNITS && units.includes('counted') && !units.includes(null);
}

function unitOf(label: string): 'money' | 'counted' | null {
  const { readings, unknown } = meaningOf(readHeader(label));
  if (unknown > 0) return null;
  const means = (some: readonly Concept[]): boolean => readings.some((one) => some.some((concept) => one.has(concept)));
  return means(OF_MONEY) ? 'money' : means(COUNTED) ? 'counted' : null;
}
