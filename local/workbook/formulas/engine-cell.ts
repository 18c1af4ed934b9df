import type { Evaluated } from '../cell';

/** A cell as the formula engine hands it over. */
export interface EngineCell {
  value: string | number | boolean | null;
  format?: string;
  message?: string;
}

/** What a function is called with: one cell, or the columns of a range. */
export type EngineArgument = EngineCell | EngineCell[][] | undefined;

/** A value of ours as the engine takes it. */
export function engineCell({ value, format }: Evaluated): EngineCell {
  if (typeof value === 'object') return { value: value.error, message: value.message };
  return { value: value ?? null, format };
}

/** The engine lists ranges by column, Sheets by row. */
export function transpose<T>(matrix: T[][]): T[][] {
  return (matrix[0] ?? []).map((_, index) => matrix.map((line) => line[index]));
}
