import { own } from '../../../base/own';
import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { declarationOf } from '../../../tables/tables';
import { subscriptionStatus } from '../../meaning/status-words';
import { readHeader } from '../../text/header-text';
import { meaningOf, meansOneOf } from '../header-words/header-meaning';
import { namesTable } from '../header-words/vocabulary';
import type { Recognition, SeenColumn } from '../recognise';

/** Fields that only what goes on has: an amount for each term, a term, a trial, a pause. */
const OF_TERMS = [
  'mrr',
  'interval',
  'intervalCount',
  'trialEndsOn',
  'paidFrom',
  'pausedOn',
  'resumedOn',
] satisfies AnyField[];

/** Meanings of what goes on until somebody ends it. */
const GOES_ON: ReadonlySet<Concept> = new Set<Concept>([
  'contract',
  'recurring',
  'interval',
  'cancel',
  'pause',
  'resume',
  'trial',
  'signup',
]);

/** Words for what somebody subscribes to. */
const PLAN =
  /^(?:plan|tier|formule|tarif|tarief|package|pakket|paket|paquete|forfait|membership|lidmaatschap|mitgliedschaft)$/;

const ACTIVE = /acti[efv]|aktiv/i;

/**
 * True where the name of a tab of customers with a start and an end, or one of its columns, says that each row goes on
 * until its end. A job, a rental, a campaign, a quote and a warranty have a customer and the two days as well.
 */
export function goesOn({ fields }: Recognition, columns: readonly SeenColumn[], tabWords: string[]): boolean {
  if (namesTable(tabWords, 'subscriptions') || meansOneOf(readHeader(tabWords.join(' ')), GOES_ON)) return true;
  if (OF_TERMS.some((field) => fields[field] !== undefined)) return true;
  const labels = [...(fields.status?.column.profile.labels.keys() ?? [])];
  if (labels.some((label) => ACTIVE.test(label) && subscriptionStatus(label) === 'active')) return true;
  return columns.some(({ header }) => meansOneOf(header, GOES_ON) || header.words.some((word) => PLAN.test(word)));
}

/** Days on which anybody or anything begins and ends. */
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>(['start', 'end', 'date']);

const isNeutral = ({ header }: SeenColumn): boolean => {
  const { readings, unknown } = meaningOf(header);
  return unknown === 0 && readings.some((reading) => [...reading].every((concept) => NEUTRAL.has(concept)));
};

/**
 * True where something beside names, a start and an end tells the kind of a list: its name, a header or an answer. Customers,
 * employees, projects and courses all have those three.
 */
export function isMoreThanLasting(
  { table, fields }: Recognition,
  columns: readonly SeenColumn[],
  tabWords: string[],
): boolean {
  const declared = declarationOf(table).fields;
  const isTelling = ([field, { column }]: [string, { column: SeenColumn }]): boolean =>
    column.answered !== undefined || ((own(declared, field)?.tells ?? 0) > 0 && !isNeutral(column));
  return (
    [tabWords, ...columns.map(({ header }) => header.words)].some((words) => namesTable(words, table)) ||
    Object.entries(fields).some(isTelling)
  );
}
