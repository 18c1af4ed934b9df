import type { Concept } from '../../../tables/concepts/concepts';
import { billingTerm } from '../../meaning/billing/billing-terms';
import { meansOneOf } from '../header-words/header-meaning';
import type { Recognition, SeenColumn } from '../recognise';

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
  const { interval, intervalUnit, intervalCount } = one.fields;
  const unit = (intervalUnit ?? interval)?.column;
  if (one.table !== 'subscriptions' || !unit || intervalCount || (interval && intervalUnit)) return one;
  if (!namesUnits(unit)) return one;
  const used = new Set(Object.values(one.fields).map(({ column }) => column));
  const found = columns.filter(
    (column) => !used.has(column) && column.answered === undefined && countsUnits(column) && speaksOf(column, unit),
  );
  if (found.length !== 1) return one;
  return { ...one, fields: { ...one.fields, intervalCount: { column: found[0], sure: SURE } } };
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

/** True where the header of a number is about the time that the unit's is about. */
function speaksOf({ header }: SeenColumn, { header: { words } }: SeenColumn): boolean {
  if (meansOneOf(header, OF_ELSE) || NO_COUNT.test(header.key)) return false;
  const telling = words.map((word) => word.slice(0, STEM)).filter((stem) => !WHOSE.test(stem));
  const shared = header.words.some((word) => telling.includes(word.slice(0, STEM)));
  return shared || meansOneOf(header, INTERVAL) || EVERY.test(header.key);
}

/** "Perioden" and "Periode" begin alike. */
const STEM = 4;
