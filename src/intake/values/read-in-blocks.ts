/** Reads the rows [from, to) of a column. */
export type ReadRows = (from: number, to: number) => void;

/** What is told of a column so far, and what reads on. */
export interface Scanner<Scan> {
  scan: Scan;
  read: ReadRows;
}

export function scanWhole<Scan>({ scan, read }: Scanner<Scan>, rows: number): Scan {
  read(0, rows);
  return scan;
}

/** Rows that stay near the processor until every column has read them. */
const BLOCK = 1_024;

/** Reads columns side by side, a block of rows at a time: the cells of a row lie together, those of a column far apart. */
export function readInBlocks(rows: number, readers: ReadRows[]): void {
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    for (const read of readers) read(from, to);
  }
}
