import { sampleFiles } from '../../local/sample/make-sample';
import type { RawTab } from '../../src/intake/reading';
import { cellsOf } from './cells-of';

/** The raw tabs of the bundled sample, every cell a text. */
export function sampleTabs(): RawTab[] {
  return Object.entries(sampleFiles()).map(([file, text]) => ({
    name: file.replace('.csv', ''),
    cells: cellsOf(text, file === 'orders.csv' ? ';' : ','),
  }));
}
