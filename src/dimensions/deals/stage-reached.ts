import { byColumn } from '../declare';

/** The stage that a deal came into, which a history of stages tells. */
export const stageReached = byColumn({
  id: 'stage_reached',
  title: { en: 'Stage reached', nl: 'Bereikte fase' },
  column: 'reached',
  alike: [['stage_history']],
});
