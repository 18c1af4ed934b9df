/** Rows of a sheet as ranges in A1 notation, `2:14` and `17:17`; those beyond the most are counted. */
export interface RowRanges {
  ranges: string[];
  /** Rows that none of the ranges holds. */
  more: number;
}

export function rowRanges(rows: readonly number[], most: number): RowRanges {
  const sorted = [...rows].sort((one, other) => one - other);
  const stretches: [number, number][] = [];
  for (const row of sorted) {
    const last = stretches[stretches.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else stretches.push([row, row]);
  }
  const shown = stretches.slice(0, most);
  const held = shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { ranges: shown.map(([from, to]) => `${from}:${to}`), more: new Set(sorted).size - held };
}
