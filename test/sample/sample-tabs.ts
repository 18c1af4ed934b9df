import { sampleFiles } from '../../local/sample/make-sample';
import type { Analysis } from '../../src/analysis/analysis';
import type { RawTab } from '../../src/intake/reading';
import { analysisOf } from '../kpis/asking';
import { cellsOf } from './cells-of';

let read: RawTab[] | undefined;

/** The raw tabs of the bundled sample, every cell a text. */
export function sampleTabs(): RawTab[] {
  read ??= Object.entries(sampleFiles()).map(([file, text]) => ({
    name: file.replace('.csv', ''),
    cells: cellsOf(text, file === 'orders.csv' ? ';' : ','),
  }));
  return [...read];
}

const analyses = new Map<string, Analysis>();

/** They analyzed: the tests of a file that ask alike share one, which no question changes. */
export function sampleAnalysis(more: Parameters<typeof analysisOf>[1] = {}): Analysis {
  const key = JSON.stringify(more);
  const analysis = analyses.get(key) ?? analysisOf(sampleTabs(), more);
  analyses.set(key, analysis);
  return analysis;
}
