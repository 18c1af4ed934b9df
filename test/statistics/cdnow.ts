import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFrom } from '../../src/base/day';

const folder = join(__dirname, '../../../shared/data/cdnow');

/** Runs tests on the CDNOW sample, or says that it is absent: the data are no part of the repository. */
export function describeCdnow(body: () => void): void {
  if (existsSync(folder)) describe('CDNOW', body);
  else describe.skip('CDNOW (skipped: ../shared/data/cdnow is absent)', () => it('needs the data', () => undefined));
}

const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);

/** The published summary, weeks with two digits: one customer per line. */
export function summary(): { frequency: number[]; recency: number[]; age: number[]; mean: number[] } {
  const rows = linesOf('cdnow_customers_summary_with_transactions.csv')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  const column = (index: number) => rows.map((row) => row[index]);
  return { frequency: column(1), recency: column(2), age: column(3), mean: column(4) };
}

/** The raw purchases: customer 1 to 2357, day, amount. */
export function purchases(): { customers: number[]; days: number[]; amounts: number[] } {
  const rows = linesOf('CDNOW_sample.txt').map((line) => line.trim().split(/\s+/));
  return {
    customers: rows.map((row) => Number(row[1])),
    days: rows.map(([, , date]) => dayFrom(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6)))),
    amounts: rows.map((row) => Number(row[4])),
  };
}
