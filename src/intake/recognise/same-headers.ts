import type { Cell } from '../../base/cell';
import { headerRows } from '../locate/layout';
import type { AlikeTabs, TabReading } from '../reading';
import { squeezed, tabWordsOf } from '../text/normal-text';
import { textOf } from '../text/plain-text';
import { namesTable, tableNames } from './header-words/vocabulary';
import { namesOther } from './kind-of-tab/other-kind';
import { sampleOf } from './profile';

/** The headers of a row, as those of several tabs are compared. */
export function headersAlike(line: readonly Cell[]): string {
  const headers = line.map((cell) => squeezed(textOf(cell)));
  while (headers[headers.length - 1] === '') headers.pop();
  return headers.join('|');
}

/**
 * Of tabs with the same headers in the same order that were read each in another way, rows of all of them: a month with
 * two rows shows no more than those two, and its sisters show what its columns are. Tabs whose names call their rows
 * differently are no sisters.
 */
export function alikeTabs(readings: readonly TabReading[]): ReadonlyMap<string, AlikeTabs> {
  const groups = new Map<string, { read: TabReading; row: number }[]>();
  for (const read of readings) {
    const [row] = read.headerRow > 0 ? [read.headerRow - 1] : headerRows(read.cells);
    if (row === undefined) continue;
    const words = tabWordsOf(read.name);
    const called = [...tableNames.filter((table) => namesTable(words, table)), namesOther(words)];
    const key = [headersAlike(read.cells[row]), ...called].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), { read, row }]);
  }
  const found = [...groups.values()].flatMap((group): [string, AlikeTabs][] => {
    if (new Set(group.map(({ read }) => howRead(read))).size < 2) return [];
    const rows = group.flatMap(({ read, row }) => sampleOf(read.cells.slice(row + 1)));
    return group.map(({ read, row }) => [read.name, { headers: headersAlike(read.cells[row]), rows }]);
  });
  return new Map(found);
}

const howRead = ({ table, columns }: TabReading): string =>
  [
    table,
    ...Object.entries(columns)
      .map(([field, { index }]) => `${field} ${index}`)
      .sort(),
  ].join('|');
