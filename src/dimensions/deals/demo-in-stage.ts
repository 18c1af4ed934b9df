import { byColumn, type OwnLabel } from '../declare';
import { demo } from './demo';

const notSoFar: OwnLabel = { key: 'did not come so far', title: { en: 'did not come so far', nl: 'kwam niet zo ver' } };

/** The same of the deals that came as far as the stage in which most demos are held: the others could hardly have one. */
export const demoInStage = byColumn({
  id: 'demo_in_stage',
  title: { en: 'Demo or call at the same stage', nl: 'Demo of gesprek in dezelfde fase' },
  column: 'demoInStage',
  alike: [['deals']],
  labels: [...(demo.labels ?? []), notSoFar],
  known: 'afterwards',
  unlabelled: 'no_stages_known',
});
