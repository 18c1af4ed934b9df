import { byColumn } from '../declare';

/** The most telling of the activities that were done for a deal before it closed. */
export const demoLabels = [
  { key: 'demo', title: { en: 'demo', nl: 'demo' } },
  { key: 'call or meeting', title: { en: 'call or meeting', nl: 'gesprek of afspraak' } },
  { key: 'neither', title: { en: 'neither', nl: 'geen van beide' } },
] as const;

export const demo = byColumn({
  id: 'demo',
  title: { en: 'Demo or call', nl: 'Demo of gesprek' },
  column: 'demo',
  alike: [['deals']],
  labels: demoLabels,
  unlabelled: 'no_activities_known',
});
