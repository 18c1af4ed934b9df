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

/** Of sources, which nobody takes for people, others too: ends of statements, of texts and of lines. */
export const hostileSources = [
  ...["'; DROP TABLE deals; --", '`; SELECT 1; #', '*/; SELECT 1 /*', "''';", '""";', "r'\\';", '\\"; \\', ';'],
  ...['one\ntwo -- three', "'\n; SELECT 1; --\n'"],
];

/** A deal under each of those labels, in these currencies in turn, and from each of those sources. */
export function hostileDeals(currencies: readonly string[]): RawTab {
  const header = 'Deal ID | Stage | Amount | Currency | Created | Close date | Owner | Customer | Source';
  const row = (label: string, at: number): string => {
    const currency = currencies[at % currencies.length];
    const day = String(at + 1).padStart(2, '0');
    return `D${at} | ${at % 3 ? 'Won' : 'Lost'} | ${at * 10} | ${currency} | 2024-01-${day} | 2024-02-${day} | ${label} | ${label} | `;
  };
  const { name, cells } = rawTab('deals', [header, ...labels.map(row)].join('\n'));
  return { name, cells: cells.map((line, at) => (at === 0 ? line : [...line.slice(0, -1), hostileSources[at - 1]])) };
}
