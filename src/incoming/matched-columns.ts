import type { Cell } from '../base/cell';
import { squeezed } from '../intake/text/normal-text';
import { textOf } from '../intake/text/plain-text';

/** A column of an export and the column of the tab into which it goes; 0-based. */
export interface MatchedColumn {
  header: string;
  from: number;
  to: number;
  /** True for a column that the tab does not have yet: it stands behind all others. */
  isNew: boolean;
}

/** Where the columns of an export go, and which columns of the tab it does not have. */
export interface Columns {
  matched: MatchedColumn[];
  gone: { header: string; index: number }[];
}

/** Columns belong together by their headers, whatever their order; of several with one header the first with the first. */
export function matchColumns(headers: readonly Cell[], incoming: readonly Cell[]): Columns {
  const free = headers.map((cell) => squeezed(textOf(cell)));
  let last = headers.length;
  while (last > 0 && free[last - 1] === '') last--;
  const matched = incoming.flatMap((cell, from): MatchedColumn[] => {
    const header = textOf(cell);
    if (header === '') return [];
    const to = free.indexOf(squeezed(header));
    if (to < 0) return [{ header, from, to: last++, isNew: true }];
    free[to] = '';
    return [{ header: textOf(headers[to]), from, to, isNew: false }];
  });
  const gone = free.flatMap((left, index) => (left === '' ? [] : [{ header: textOf(headers[index]), index }]));
  return { matched, gone };
}
