import type { RawTab } from '../../../src/intake/reading';
import { say } from '../../../src/texts/say';
import { analysisOf, lines } from '../../kpis/asking';

export const REST = say({ text: 'beyond_labels' }, 'en');
export const byProduct = (...tabs: RawTab[]) => lines(analysisOf(tabs).breakdown('revenue', 'product'), 'product');
export const revenueOf = (...tabs: RawTab[]) => analysisOf(tabs).result('revenue');
