import type { Concept } from '../../../tables/concepts/concepts';
import type { AnyField } from '../../../tables/prepared-fields';
import { subscriptionStatus } from '../../meaning/status-words';
import { readHeader } from '../../text/header-text';
import { meansOneOf } from '../header-words/header-meaning';
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
