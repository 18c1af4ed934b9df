import type { NumberColumn, Table, TextColumn } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import type { Question } from '../../reading';
import { readHeader } from '../../text/header-text';
import { type BillingTerm, billingTerm } from './billing-terms';
import { WEEK } from './billing-words';
import { intervalColumn } from './interval-column';

/** Headers of how long a contract lasts: not how often it is billed. */
const DURATION = new Set(
  'term laufzeit vertragslaufzeit duration looptijd contractduur duur durée duree plazo duración duracion'.split(' '),
);

/** A plain number below such a header counts months. */
const saysMonths = (header: string): boolean => {
  const { words, hints } = readHeader(header);
  return [...words, ...hints].some((word) => MONTHS.has(word));
};
const MONTHS = new Set('months maanden monate monaten mois meses'.split(' '));

/** Answers that are offered, behind those that the label makes likelier. */
const USUAL = [1, 3, 6, 12];

/**
 * `billedMonths` of a table of subscriptions: for how many months the amount of each row is. A label that can be meant in
 * more than one way is asked about where a row's amount waits for it, and meanwhile there are none: what is paid by the
 * other rows is not what is paid.
 */
export function addBilledMonths(data: Table, answers: TabAnswers, questions: Question[]): void {
  const interval = intervalColumn(data);
  if (data.table !== 'subscriptions' || interval === undefined) return;
  const isPrepaid = PREPAID.test(data.columns.amount?.header ?? '');
  const isLasting = !isPrepaid && !interval.labels.some(isOfBills) && lasts(interval.header);
  const terms = interval.labels.map((label) => termOf(label, interval.header, isLasting, answers));
  const count = data.columns.intervalCount as NumberColumn | undefined;
  const values = new Float64Array(data.rows);
  for (let row = 0; row < data.rows; row++) {
    const term = terms[interval.codes[row]];
    values[row] = term.months === null ? Number.NaN : term.months * countOf(count, row, term);
  }
  const asked = askAbout(terms, interval, data);
  questions.push(...asked);
  if (asked.length === 0 && terms.some(({ months }) => months !== null))
    data.columns.billedMonths = { type: 'number', header: interval.header, index: interval.index, values };
  else data.unread.interval = { text: 'intake_unread_interval', values: { column: interval.header } };
}

const NOTHING: BillingTerm = { months: null, likely: [], count: 1 };

/** An amount that is paid in advance is for the whole of its term. */
const PREPAID =
  /pre-?paid|in advance|upfront|vooruit|vooraf|voraus|prépay|prepay|d'avance|anticipad|prepagad|\btcv\b|contract (?:total|value)|total contract|contractwaarde|vertragswert|valeur du contrat|valor del contrato|totale contract|gesamtvertrag|totale du contrat|total del contrato/i;

const lasts = (header: string): boolean => readHeader(header).words.some((word) => DURATION.has(word));

/** "Every 3 months", and "quarterly": no contract lasts that, so that the column says when bills come, whatever its header. */
const isOfBills = (label: string): boolean =>
  /^(every|each|alle|elke|ieder|om de|jede|tous|toutes|chaque|cada|todos|todas) /i.test(label) ||
  (!/\d/.test(label) && ![0, 1, 12].includes(billingTerm(label).months ?? 0));

function termOf(label: string, header: string, isLasting: boolean, answers: TabAnswers): BillingTerm {
  if (label === '') return NOTHING;
  const said = answers.term(header, label);
  if (said !== undefined) return billingTerm(said);
  const inMonths = /^\d+([.,]0+)?$/.test(label) && saysMonths(header);
  const read = billingTerm(inMonths ? `${Number.parseInt(label, 10)} months` : label);
  const isDoubtful = isLasting && /\d/.test(label) && (read.months ?? 0) > 1;
  return isDoubtful ? { ...NOTHING, likely: [1, read.months as number] } : read;
}

/** The row's own number of intervals; the same number in both cells is one number. */
function countOf(count: NumberColumn | undefined, row: number, term: BillingTerm): number {
  const own = count?.values[row] ?? Number.NaN;
  return Number.isNaN(own) || (term.count > 1 && own === term.count) ? 1 : own;
}

function askAbout(terms: BillingTerm[], { header, labels, codes }: TextColumn, data: Table): Question[] {
  const amount = data.columns.amount as NumberColumn | undefined;
  if (data.columns.mrr !== undefined || amount === undefined) return [];
  const waiting = new Int32Array(labels.length);
  for (let row = 0; row < data.rows; row++)
    if (data.leftOut[row] === 0 && !Number.isNaN(amount.values[row])) waiting[codes[row]]++;
  return labels.flatMap((label, code): Question[] => {
    if (label === '' || terms[code].months !== null || waiting[code] === 0) return [];
    const ask = { text: 'intake_ask_interval', values: { column: header, value: label, rows: waiting[code] } } as const;
    const options = [...new Set([...terms[code].likely, ...USUAL].flatMap((months) => optionOf(months) ?? []))];
    return [{ column: header, value: label, ask, options }];
  });
}

/** `3 months`, `2 weeks`, `half a month`: billingTerm reads it back. Null for a time that is none of these. */
function optionOf(months: number): string | null {
  if (months === 0.5) return 'half a month';
  const weeks = Math.round(months / WEEK);
  const [count, unit] = Number.isInteger(months) ? [months, 'month'] : [weeks, 'week'];
  if (unit === 'week' && Math.abs(weeks * WEEK - months) > 1e-9) return null;
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
