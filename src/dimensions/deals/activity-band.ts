import { band, byColumn } from '../declare';

/** Activities that were done for a deal before it closed. */
export const activityBands = [band(1, '0'), band(3, '1-2'), band(6, '3-5'), band(Number.POSITIVE_INFINITY, '6+')];

export const activityBand = byColumn({
  id: 'activities',
  title: { en: 'Activities before the close', nl: 'Activiteiten voor het sluiten' },
  column: 'activityBand',
  alike: [['deals']],
  labels: activityBands,
  unlabelled: 'no_activities_known',
});
