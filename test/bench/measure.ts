/** Median milliseconds of `times` runs after one that warms up; what `prepare` makes for each is not counted. */
export async function medianTime<Given>(
  times: number,
  run: (given: Given) => unknown,
  prepare: () => Given,
): Promise<number> {
  await run(prepare());
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const given = prepare();
    global.gc?.();
    const start = performance.now();
    await run(given);
    spent.push(performance.now() - start);
  }
  return spent.sort((a, b) => a - b)[times >> 1];
}

/** Bytes on the heap and in typed arrays that are still held. */
export function heldBytes(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A table for the terminal: texts to the left, numbers to the right. */
export function printTable(header: string[], rows: (string | number)[][]): void {
  const lines = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(
      `  ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('   ')}`,
    );
  }
  console.log('');
}
