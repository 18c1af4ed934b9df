import type { RawTab } from '../../../src/intake/reading';
import { fileOf } from '../data-set';

/** The lines of the file, in words: it is no CSV, but blank-separated, without a header. */
export const cdnowLines = (): string[][] =>
  fileOf('cdnow/CDNOW_sample.txt')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/));

/** A person pastes it with a header of their own. */
export const cdnowTab = (): RawTab => ({
  name: 'cdnow',
  cells: [
    ['customer', 'date', 'quantity', 'amount'],
    ...cdnowLines().map(([, customer, date, quantity, amount]) => [customer, date, quantity, amount]),
  ],
});
