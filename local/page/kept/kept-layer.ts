import type { Layer } from '../../workbook/layer';

/** What a layer holds, cell by cell: row, column, value. */
export type KeptLayer<T> = [row: number, column: number, value: T][];

export function keptLayer<T>(layer: Layer<T>): KeptLayer<T> {
  const kept: KeptLayer<T> = [];
  layer.each((value, row, column) => kept.push([row, column, value]));
  return kept;
}

export function fillLayer<T>(layer: Layer<T>, kept: KeptLayer<T>): void {
  for (const [row, column, value] of kept) layer.set(row, column, value);
}
