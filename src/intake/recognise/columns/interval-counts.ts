import type { Concept } from '../../../tables/concepts/concepts';
import type { BegunTable } from '../../begun-table';
import { billingTerm } from '../../meaning/billing/billing-terms';
import { meansOneOf } from '../header-words/header-meaning';
import type { Recognition, SeenColumn } from '../recognise';
import { openColumns } from './open-columns';

/** The most units that an amount is for: three years of months. */
const MOST = 36;

const INTERVAL: ReadonlySet<Concept> = new Set<Concept>(['interval']);
/** Numbers of other things beside a term: seats, the day of the bill, how often it was renewed. */
const OF_ELSE: ReadonlySet<Concept> = new Set<Concept>(['seat', 'user', 'customer', 'product', 'discount', 'trial']);
const NO_COUNT = /day|dag|tag\b|tage|jour|dia|anchor|trial|renewals|renewed|user|seat|licen[cs]/;
const EVERY = /^(every|each|elke|iedere|alle|jede|tousles|toutesles|cada)$/;
/** What a term is of, and others of its columns as well. */
const WHOSE = /^(orde|bill|subs|plan|cust|prod|paym|char|invo|type|unit|poli|abon|fact|rech)/;

/**
 * The same with the bare number beside a unit of time as how many of them an amount is for, whatever its word: its header
 * begins as that of the unit does, or speaks of intervals.
 */
export function withIntervalCount(one: Recognition, columns: readonly SeenColumn[]): Recognition {
  const unit = unitAlone(one);
  const found = unit ? countsBeside(one, columns).filter((column) => speaksOf(column, unit)) : [];
  if (found.length !== 1) return one;
  return { ...one, fields: { ...one.fields, intervalCount: { column: found[0], sure: SURE } } };
}

/** The column of units of time that no column is known to count. */
function unitAlone({ table, fields: { interval, intervalUnit, intervalCount } }: Recognition): SeenColumn | null {
  const unit = (intervalUnit ?? interval)?.column;
  if (table !== 'subscriptions' || !unit || intervalCount || (interval && intervalUnit)) return null;
  return namesUnits(unit) ? unit : null;
}

/** The columns of small numbers that are nothing else. */
const countsBeside = ({ fields }: Recognition, columns: readonly SeenColumn[]): SeenColumn[] =>
  openColumns(columns, fields).filter((column) => countsUnits(column) && !isOfElse(column));

/**
 * Asks whether numbers beside a unit of time say how many of them an amount is for, where their header does not and each
 * could: until then nobody knows for how long the amounts are.
 */
export function askIntervalCount({ data, recognition: one, seen: columns, questions }: BegunTable): void {
  if (unitAlone(one) === null || data.columns.mrr) return;
  const found = countsBeside(one, columns).find((column) => column.header.key !== '' && mayBeTerms(column));
  if (found === undefined) return;
  const values = { column: found.header.written };
  const options = ['intervalCount', 'ignore'];
  questions.push({ column: found.header.written, ask: { text: 'intake_ask_unplaced', values }, options });
  for (const field of ['interval', 'intervalUnit']) delete data.columns[field];
  data.unread.interval = { text: 'intake_unread_unplaced', values };
}

/** Of so many months, weeks or years are terms. */
const USUAL: ReadonlySet<number> = new Set([1, 2, 3, 4, 6, 12, 18, 24, 36]);

/** True for numbers that may each be a term, and do not number the rows. */
function mayBeTerms({ profile: { labels } }: SeenColumn): boolean {
  const numbers = [...labels.keys()].map((label) => Number.parseInt(label, 10));
  return labels.size > 1 && numbers.every((one) => USUAL.has(one)) && numbers.some((one, at) => one !== at + 1);
}

const SURE = 0.7;

/** True for nothing but months, weeks and years, which say of no number how many they are. */
const namesUnits = ({ profile }: SeenColumn): boolean =>
  profile.filled > 0 &&
  [...profile.labels.keys()].every((label) => {
    const { months, count } = billingTerm(label);
    return months !== null && months > 0 && count === 1 && !/\d/.test(label);
  });

const countsUnits = ({ profile: { filled, labels } }: SeenColumn): boolean =>
  filled > 0 &&
  [...labels.keys()].every((label) => /^\d{1,2}([.,]0+)?$/.test(label) && Number.parseInt(label, 10) <= MOST);

const isOfElse = ({ header }: SeenColumn): boolean => meansOneOf(header, OF_ELSE) || NO_COUNT.test(header.key);

/** True where the header of a number is about the time that the unit's is about. */
function speaksOf({ header }: SeenColumn, { header: { words } }: SeenColumn): boolean {
  const telling = words.map((word) => word.slice(0, STEM)).filter((stem) => !WHOSE.test(stem));
  const shared = header.words.some((word) => telling.includes(word.slice(0, STEM)));
  return shared || meansOneOf(header, INTERVAL) || EVERY.test(header.key);
}

/** "Perioden" and "Periode" begin alike. */
const STEM = 4;
