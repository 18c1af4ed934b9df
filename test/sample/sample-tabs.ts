import { parse } from 'csv-parse/sync';
import { sampleFiles } from '../../local/sample/make-sample';
import type { RawTab } from '../../src/intake/reading';

/** The raw tabs of the bundled sample, every cell a text. */
export function sampleTabs(): RawTab[] {
  return Object.entries(sampleFiles()).map(([file, text]) => ({
    name: file.replace('.csv', ''),
    cells: parse(text, { relaxColumnCount: true, delimiter: file === 'orders.csv' ? ';' : ',' }) as string[][],
  }));
}
