import type { RawTab } from '../../../src/intake/reading';
import { rawTab } from '../../raw-tab';

/** Labels that would be something else in a query; none with a sign between several people, who would be asked about. */
const labels = [
  "O'Brien",
  '": DROP TABLE `deals` --',
  "\\' OR TRUE -- ",
  '`',
  '@p1',
  '/* */',
  '\\',
  '["?","0"]',
  '?0',
  '\u00e9\u{1F600}',
];

/** A deal under each of those labels, in these currencies in turn. */
export function hostileDeals(currencies: readonly string[]): RawTab {
  const header = 'Deal ID | Stage | Amount | Currency | Created | Close date | Owner | Customer | Source';
  const row = (label: string, at: number): string => {
    const currency = currencies[at % currencies.length];
    const day = String(at + 1).padStart(2, '0');
    return `D${at} | ${at % 3 ? 'Won' : 'Lost'} | ${at * 10} | ${currency} | 2024-01-${day} | 2024-02-${day} | ${label} | ${label} | ${label}`;
  };
  return rawTab('deals', [header, ...labels.map(row)].join('\n'));
}
