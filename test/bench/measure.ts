/** Milliseconds of the processor, which other work on the machine disturbs less than the clock's, and what was made. */
export async function processorTime<Made>(run: () => Made | Promise<Made>): Promise<[number, Made]> {
  const before = process.cpuUsage();
  const made = await run();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1_000, made];
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
