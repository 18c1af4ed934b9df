import { byColumn } from '../declare';

/** How far an open deal is today: no export tells in which stage a deal was that has closed since. */
export const stage = byColumn({
  id: 'stage',
  title: { en: 'Stage', nl: 'Fase' },
  column: 'openStage',
  alike: [['deals']],
  known: 'until then',
  unlabelled: 'closed_since',
});
