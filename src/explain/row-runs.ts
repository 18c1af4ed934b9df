/** Rows of a sheet as runs in A1 notation, `2:14` and `17:17`; those beyond the most are counted. */
export interface RowRuns {
  ranges: string[];
  /** Rows that none of the ranges holds. */
  more: number;
}

export function rowRuns(rows: readonly number[], most: number): RowRuns {
  const sorted = [...rows].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const last = runs[runs.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, most);
  const held = shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { ranges: shown.map(([from, to]) => `${from}:${to}`), more: new Set(sorted).size - held };
}
