import type { CohortMonth } from '../../questions/cohorts/cohorts';
import { FEW } from '../../questions/compare';

/** Of a cell, and of what stands in it. */
export interface HeatColours {
  background: string;
  text: string;
}

/** One shade of a heat map: of shares from so many per cent on. */
interface Shade extends HeatColours {
  from: number;
}

/** From the darkest to the lightest: the more are left the darker. */
export const heat: readonly Shade[] = [
  { from: 90, background: '#1c4587', text: '#ffffff' },
  { from: 75, background: '#3367d6', text: '#ffffff' },
  { from: 60, background: '#6d9eeb', text: '#202124' },
  { from: 45, background: '#a4c2f4', text: '#202124' },
  { from: 25, background: '#c9daf8', text: '#202124' },
  { from: 0, background: '#e8f0fe', text: '#202124' },
];

/** Of a cohort so small that a few people more or less are a large share of it. */
export const SMALL = { background: '#f1f3f4', text: '#666b70' };

/** What a cell looks like on paper and in mails; on the tab, rules say the same. */
export function heatOf({ kept, of }: CohortMonth): HeatColours {
  return of < FEW ? SMALL : (heat.find(({ from }) => (kept / of) * 100 >= from) ?? SMALL);
}
