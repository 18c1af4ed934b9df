import type { DecimalMark } from './number-body';
import { decimalMark, type NumberScan } from './number-column';

/** How the numbers of a column are read, or why that cannot be told. */
export type Mark = DecimalMark | 'ask' | 'mixed';

/**
 * The decimal mark of each column of numbers. One export writes all its numbers alike: where some columns can be read in
 * one way only, and agree, a column in doubt is read as they are; what the locale alone would read otherwise is asked.
 */
export function columnMarks(scans: readonly NumberScan[], locale: string): Mark[] {
  const marks = scans.map((scan) => decimalMark(scan, () => locale));
  const certain = new Set(marks.filter((_mark, at) => isCertain(scans[at])));
  const [one] = certain;
  if (certain.size !== 1 || one === 'mixed') return marks;
  return marks.map((mark, at) => {
    const { dot3, comma3 } = scans[at].evidence;
    if (isCertain(scans[at]) || (dot3.count > 0 && comma3.count > 0)) return mark;
    if (mark === 'ask') return one;
    return dot3.count + comma3.count > 0 && mark !== one ? 'ask' : mark;
  });
}

const isCertain = ({ evidence }: NumberScan): boolean => evidence.dot.count > 0 || evidence.comma.count > 0;
