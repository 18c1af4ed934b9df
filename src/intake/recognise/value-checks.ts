import { limits } from '../../base/limits';
import { oncePer } from '../../base/once-per';
import type { FieldDeclaration, ValueKind } from '../../tables/declare';
import { currencyOfLabel } from '../currency/currencies';
import { activityDone, activityKind } from '../meaning/activity-words';
import { makerOf } from '../meaning/automated';
import { billingTerm } from '../meaning/billing/billing-terms';
import { outcomeSpokenOf } from '../meaning/stage-words';
import { paymentStatus, saysPaidOrNot, subscriptionEvent, subscriptionStatus } from '../meaning/status-words';
import { isQuarter } from '../values/dates/date-text';
import { MAYBE } from './header-words/vocabulary';
import type { Profile } from './profile';

const FEW_LABELS = 20;

/** True for a column of few labels that say won and lost. */
export const saysWonAndLost: (profile: Profile) => boolean = oncePer(
  (profile) => profile.labels.size <= FEW_LABELS && labelsSayWonAndLost(profile),
);

function labelsSayWonAndLost(profile: Profile): boolean {
  const outcomes = [...profile.labels.keys()].map(outcomeSpokenOf);
  return (
    outcomes.includes('won') &&
    outcomes.includes('lost') &&
    outcomes.filter((outcome) => outcome === null).length * 4 < outcomes.length
  );
}

/** True for a column of few labels that say which orders were paid and which were not. */
export const saysWhatWasPaid: (profile: Profile) => boolean = oncePer(
  (profile) => profile.labels.size <= FEW_LABELS && saysPaidOrNot([...profile.labels.keys()]),
);

/** True for a column of few labels that say what changed in subscriptions, a downgrade among it: no sale is one. */
export const saysWhatChanged: (profile: Profile) => boolean = oncePer(({ labels }) => {
  const known = labels.size <= FEW_LABELS ? [...labels.keys()] : [];
  return known.some((label) => LESS.test(label)) && known.every((label) => subscriptionEvent(label) !== null);
});

/** "Downgrade", "Verlaging", "Herabstufung" … */
const LESS = /down|contract|verlag|verlaag|herab|baisse|rétrograd|reducc|rebaj/i;

/** Codes that are no words, and no country's either: PEN, CUP and TOP may be products. */
const SURELY_MONEY = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'AUD', 'NOK', 'SEK', 'DKK', 'INR', 'MXN', '€', '$', '£'];

/** True for a column of nothing but codes or signs of currencies. */
export const holdsCurrencies: (profile: Profile) => boolean = oncePer(
  ({ labels }) =>
    labels.size <= FEW_LABELS &&
    SURELY_MONEY.some((code) => labels.has(code)) &&
    [...labels.keys()].every((label) => /^([A-Z]{3}|\p{Sc})$/u.test(label) && currencyOfLabel(label) !== null),
);

/** True for whole numbers, no two alike, which a spreadsheet could mean as days: below a word for no day they number something. */
export const areNumbered: (profile: Profile) => boolean = oncePer(
  ({ labels, filled }) =>
    filled > 1 && labels.size === filled && [...labels.keys()].every((label) => /^\d{5,6}$/.test(label)),
);

/** True for whole numbers behind one or two letters, no two alike and few of them round: R3, R9 and R15 are ids, though R is a currency. */
const areLetteredIds: (profile: Profile) => boolean = oncePer(({ labels, filled }) => {
  const written = [...labels.keys()];
  return (
    filled > 1 &&
    labels.size === filled &&
    written.every((label) => /^\p{L}{1,2}-?\d+$/u.test(label)) &&
    written.filter((label) => /[05]$/.test(label)).length * 2 < filled
  );
});

/** What the values add to a header's score, or take from it; -1 rules the field out. What they share `standsOften` tells. */
export function valueCheck(field: FieldDeclaration, profile: Profile, score: number): number {
  if (profile.filled === 0) return -0.25;
  const enough = score >= 0.9 ? 0.3 : 0.6;
  if (field.type === 'date' && !field.quarters && holdsQuarters(profile)) return -1;
  if (field.type === 'date') return areDays(profile, enough) && !(profile.scores > 0.8) ? 0.05 : -1;
  if (field.type === 'number') {
    // "4/5" and "★★★★" are scores, and no numbers.
    // So are "2h 15m" and "90 min" durations.
    const written = field.values === 'score' ? profile.scores : field.values === 'duration' ? profile.durations : 0;
    const numbers = Math.max(profile.numbers, written);
    if (numbers < enough || (profile.dates > 0.8 && numbers < 0.2)) return -1;
    if (field.unit === 'money' && areLetteredIds(profile)) return -1;
    return field.values && field.values !== 'unique' ? kindCheck(field.values, profile, score) : 0.05;
  }
  if (field.type === 'flag') return profile.flags >= 0.8 ? 0.05 : -1;
  // Noughts and ones, yes and no: "is opportunity" is no opportunity's name.
  if (profile.flags > 0.9 && profile.filled > 4 && profile.labels.size <= 2 && !isDoneOrToDo(field, profile)) return -1;
  if (field.values !== 'unique' && field.values !== 'code' && profile.dates > 0.8 && profile.numbers < 0.8) return -1;
  if (field.values === 'unique') return uniqueCheck(profile, score);
  return field.values ? kindCheck(field.values, profile, score) : 0;
}

/** "Done" and "To do" are words. */
const isDoneOrToDo = ({ values }: FieldDeclaration, profile: Profile): boolean =>
  values === 'done' && known(profile, (label) => activityDone(label) !== null) > 0;

/** True for a column of quarters: what is of one day lies anywhere in them. */
const holdsQuarters: (profile: Profile) => boolean = oncePer(({ labels }) => [...labels.keys()].some(isQuarter));

/** True where enough of what says a day at all is one; of nothing but "no end", where only a day has such a mark. */
function areDays({ dates, noDays, flags }: Profile, enough: number): boolean {
  return noDays < 1 ? dates >= enough * (1 - noDays) && dates > 0 : flags === 0;
}

/** Ids that mostly repeat are another column's, unless the header says of what they are: a log has each deal several times. */
function uniqueCheck({ labels, filled }: Profile, score: number): number {
  const distinct = labels.size / filled;
  if (distinct > 0.9) return 0.05;
  return distinct < 0.5 && filled > 10 && score < 0.9 ? -1 : 0;
}

/** False for a column where each text stands once, below a field of which the rows of a table share one. Looks at all rows. */
export const standsOften = ({ values }: FieldDeclaration, profile: Profile): boolean =>
  values !== 'repeats' || profile.repeats();

function kindCheck(kind: Exclude<ValueKind, 'unique'>, profile: Profile, score: number): number {
  const distinct = profile.labels.size / profile.filled;
  switch (kind) {
    case 'few':
      // Nobody has a rep, or an outcome, for each row: a "user" who never comes back is whom the row is of.
      if (profile.filled >= 20 && distinct > 0.95) return -1;
      return profile.flags > 0.9 ? -0.3 : profile.fractions > 0.5 ? -1 : 0;
    case 'term':
      // "Billed" may stand above amounts and ticks as well: words for a time prove what it is.
      return score === MAYBE && known(profile, isTerm) < 0.5 ? -1 : kindCheck('few', profile, score);
    case 'repeats':
      return 0.05;
    case 'code':
      return profile.filled >= 5 && known(profile, (label) => /\d/.test(label)) < 0.5 ? -0.1 : 0.05;
    case 'email':
      return profile.emails > 0.5 ? 0.05 : -1;
    case 'currency':
      return knownCells(profile, (label) => currencyOfLabel(label) !== null) > 0.5 ? 0.05 : -1;
    case 'duration':
      return 0.05;
    case 'score':
      return profile.scores > 0.7 ? 0.05 : -1;
    case 'stage':
      if (profile.flags > 0.9 || profile.fractions > 0.5 || profile.labels.size > limits.stages) return -1;
      return bySense(profile, (label) => outcomeSpokenOf(label) !== null);
    case 'payment': {
      const share = known(profile, (label) => paymentStatus(label) !== null);
      // "State" with many words of which none is about money is where the customer lives.
      return share === 0 && profile.labels.size > 10 ? -1 : share >= 0.5 ? 0.05 : share > 0 ? -0.2 : NONE_KNOWN;
    }
    case 'subscription':
      return bySense(profile, (label) => subscriptionStatus(label) !== null);
    case 'done':
      return bySense(profile, (label) => activityDone(label) !== null);
    case 'maker':
      return known(profile, (label) => makerOf(label) !== null) >= 0.5 ? 0.05 : -1;
    case 'event':
      return known(profile, (label) => subscriptionEvent(label) !== null) >= 0.5 ? 0.05 : -0.3;
    case 'activity': {
      const share = known(profile, (label) => activityKind(label) !== 'other');
      // New, expansion and churn are what happened to subscriptions, and nothing that anybody did.
      if (share === 0 && known(profile, (label) => subscriptionEvent(label) !== null) >= 0.5) return -1;
      return share >= 0.5 ? 0.05 : -0.2;
    }
  }
}

const isTerm = (label: string): boolean => /\p{L}/u.test(label) && billingTerm(label).months !== null;

/** What is taken from a field of words that are looked up when not one of them is known. */
export const NONE_KNOWN = -0.3;

/** What words that mean something to the field add, and words that do not take away. */
const bySense = (profile: Profile, isKnown: (label: string) => boolean): number => {
  const share = known(profile, isKnown);
  return share >= 0.5 ? 0.05 : share > 0 ? -0.2 : NONE_KNOWN;
};

/** True for a field whose values are words that are looked up: they prove what the column is. */
export const checkedBySense = ({ values }: FieldDeclaration): boolean =>
  values === 'stage' ||
  values === 'payment' ||
  values === 'subscription' ||
  values === 'event' ||
  values === 'activity' ||
  values === 'done';

/** Share of the distinct labels that pass. */
function known(profile: Profile, passes: (label: string) => boolean): number {
  let passed = 0;
  for (const label of profile.labels.keys()) if (passes(label)) passed++;
  return passed / Math.max(1, profile.labels.size);
}

/** Share of the filled cells that pass. */
function knownCells(profile: Profile, passes: (label: string) => boolean): number {
  let [passed, all] = [0, 0];
  for (const [label, cells] of profile.labels) {
    all += cells;
    if (passes(label)) passed += cells;
  }
  return passed / Math.max(1, all);
}
