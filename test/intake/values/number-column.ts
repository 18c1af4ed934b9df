import { decimalMark, scanNumbers, settleNumbers } from '../../../src/intake/values/amounts/number-column';

/** The numbers of a column; 'asked' where a person must say what its mark means, null for a text that is left out with a reason. */
export function column(texts: string[], locale = 'en_US'): (number | null)[] | 'asked' {
  const scan = scanNumbers(
    texts.map((text) => [text]),
    0,
  );
  const mark = decimalMark(scan, () => locale);
  if (mark === 'ask' || mark === 'mixed') return 'asked';
  settleNumbers(scan, mark);
  const left = new Set([...scan.unreadable.rows, ...scan.errors.rows]);
  return [...scan.values].map((value, row) => {
    expect([texts[row], Number.isNaN(value)]).toEqual([texts[row], left.has(row)]);
    return Number.isNaN(value) ? null : value;
  });
}

export const one = (text: string, locale?: string): number | null | 'asked' => {
  const read = column([text], locale);
  return read === 'asked' ? read : read[0];
};
