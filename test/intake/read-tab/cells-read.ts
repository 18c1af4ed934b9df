import type { Cell } from '../../../src/base/cell';
import { readTab } from '../../../src/intake/read-tab';
import type { Answer, TabReading } from '../../../src/intake/reading';
import { readingWith } from '../shared-data';

export const HEADER = ['Deal ID', 'Deal Owner', 'Deal Stage', 'Amount', 'Create Date', 'Close Date'];

export const read = (cells: Cell[][], answers: Answer[] = [], name = 'Sheet1'): TabReading =>
  readTab({ name, cells }, readingWith(answers));

export const deals = (...rows: Cell[][]): Cell[][] => [HEADER, ...rows];

export function values(reading: TabReading, field: string): (number | null)[] {
  const column = reading.data?.columns[field];
  if (column === undefined || column.type === 'text') throw new Error(`${field} holds no values`);
  return [...column.values].map((value) => (Number.isNaN(value) ? null : value));
}

export function texts(reading: TabReading, field: string): string[] {
  const column = reading.data?.columns[field];
  if (column?.type !== 'text') throw new Error(`${field} is no text column`);
  return [...column.codes].map((code) => column.labels[code]);
}

/** Reason why each row is left out, '' for a row that counts. */
export function leftOut(reading: TabReading): string[] {
  const data = reading.data;
  if (data === null) throw new Error('not data');
  return [...data.leftOut].map((code) => (code === 0 ? '' : data.leftOutReasons[code - 1].text));
}

export const WON: Cell[] = ['D1', 'Ann', 'Closed Won', '100', '2024-01-05', '2024-02-05'];
export const LOST: Cell[] = ['D2', 'Bob', 'Closed Lost', '200', '2024-01-06', '2024-02-06'];
export const OPEN: Cell[] = ['D3', 'Ann', 'Negotiation', '300', '2024-01-07', ''];
