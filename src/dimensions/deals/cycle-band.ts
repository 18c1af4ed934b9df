import { band, madeFrom } from '../declare';

/** Days that a deal lasted. */
export const cycleBands = [
  band(14, '0-13'),
  band(30, '14-29'),
  band(60, '30-59'),
  band(90, '60-89'),
  band(Number.POSITIVE_INFINITY, '90+'),
];

/** Whole days from creation to close: of a deal, or of the first that was won from a customer. */
export const cycleBand = madeFrom({
  id: 'cycle_band',
  title: { en: 'Cycle length in days', nl: 'Cycluslengte in dagen' },
  from: 'cycleDays',
  as: cycleBands,
  alike: [['deals'], ['subscriptions'], ['subscription_events'], ['customers']],
  known: 'afterwards',
  unlabelled: 'no_label',
});
