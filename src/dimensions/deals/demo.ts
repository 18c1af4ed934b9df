import type { InLanguages } from '../../base/language';
import { demoKeys } from '../../tables/labels';
import { byColumn } from '../declare';

const titles = {
  demo: { en: 'demo', nl: 'demo' },
  'call or meeting': { en: 'call or meeting', nl: 'gesprek of afspraak' },
  neither: { en: 'neither', nl: 'geen van beide' },
} satisfies Record<(typeof demoKeys)[number], InLanguages>;

export const demo = byColumn({
  id: 'demo',
  title: { en: 'Demo or call', nl: 'Demo of gesprek' },
  column: 'demo',
  alike: [['deals']],
  labels: demoKeys.map((key) => ({ key, title: titles[key] })),
  unlabelled: 'no_activities_known',
});
