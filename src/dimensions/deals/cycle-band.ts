import { band, byColumn } from '../declare';

/** Whole days from creation to close. */
export const cycleBands = [
  band(14, '0-13'),
  band(30, '14-29'),
  band(60, '30-59'),
  band(90, '60-89'),
  band(Number.POSITIVE_INFINITY, '90+'),
];

export const cycleBand = byColumn({
  id: 'cycle_band',
  title: { en: 'Cycle length in days', nl: 'Cycluslengte in dagen' },
  column: 'cycleBand',
  alike: [['deals']],
  known: 'afterwards',
  labels: cycleBands,
});
