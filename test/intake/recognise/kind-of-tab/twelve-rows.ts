import type { Cell } from '../../../../src/base/cell';
import type { RawTab } from '../../../../src/intake/reading';

/** Twelve rows under a header `a|b|c`, each cell made of its row's number. */
export const tab = (name: string, header: string, cells: (row: number) => Cell[], rows = 12): RawTab => ({
  name,
  cells: [header.split('|'), ...Array.from({ length: rows }, (_, row) => cells(row + 1))],
});
export const day = (row: number): string => `2025-03-${String((row % 28) + 1).padStart(2, '0')}`;
export const of = (row: number, ...labels: string[]): string => labels[row % labels.length];
