import { addTo } from '../../base/add-to';
import type { Cell } from '../../base/cell';
import { headerRows } from '../locate/layout';
import type { AlikeTabs, TabReading } from '../reading';
import { squeezed, tabWordsOf } from '../text/normal-text';
import { textOf } from '../text/plain-text';
import { namesTable, tableNames } from './header-words/vocabulary';
import { namesOther } from './kind-of-tab/other-kind';
import { sampleOf } from './profile';

/** The headers of a row, as those of several tabs are compared. */
export const headersAlike = (line: readonly Cell[]): string => headersIn(line).join('|');

/** The headers of a row, those that stand there twice told apart. */
function headersIn(line: readonly Cell[]): string[] {
  const headers = line.map((cell) => squeezed(textOf(cell)));
  while (headers[headers.length - 1] === '') headers.pop();
  const times = new Map<string, number>();
  return headers.map((header) => {
    const before = times.get(header) ?? 0;
    times.set(header, before + 1);
    return before === 0 ? header : `${header} ${before + 1}`;
  });
}

/**
 * Of tabs with the same headers, in whatever order, that were read each in another way, rows of all of them in the order of
 * each: a month with two rows shows no more than those two, and its sisters show what its columns are. Tabs whose names call
 * their rows differently are no sisters.
 */
export function alikeTabs(readings: readonly TabReading[]): ReadonlyMap<string, AlikeTabs> {
  const groups = new Map<string, { read: TabReading; row: number; headers: string[] }[]>();
  for (const read of readings) {
    const [row] = read.headerRow > 0 ? [read.headerRow - 1] : headerRows(read.cells);
    if (row === undefined) continue;
    const words = tabWordsOf(read.name);
    const called = [...tableNames.filter((table) => namesTable(words, table)), namesOther(words)];
    const headers = headersIn(read.cells[row]);
    const key = [[...headers].sort().join('|'), ...called].join('\n');
    addTo(groups, key, { read, row, headers });
  }
  const found = [...groups.values()].flatMap((group): [string, AlikeTabs][] => {
    if (new Set(group.map(({ read, headers }) => howRead(read, headers))).size < 2) return [];
    const samples = group.map(({ read, row, headers }) => ({ headers, rows: sampleOf(read.cells.slice(row + 1)) }));
    return group.map(({ read, headers }) => {
      const rows = samples.flatMap((one) => {
        const places = headers.map((header) => one.headers.indexOf(header));
        return one.rows.map((line) => places.map((place) => line[place]));
      });
      return [read.name, { headers: headers.join('|'), rows }];
    });
  });
  return new Map(found);
}

const howRead = ({ table, columns }: TabReading, headers: readonly string[]): string =>
  [
    table,
    ...Object.entries(columns)
      .map(([field, { index }]) => `${field} ${headers[index]}`)
      .sort(),
  ].join('|');
