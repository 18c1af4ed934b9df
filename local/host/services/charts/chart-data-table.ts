import type { DrawnChart } from '../../../charts/drawn-chart';
import { offered } from '../../emulation';

type Google = GoogleAppsScript.Charts.DataTableBuilder;

/** A table for a chart: columns first, then rows that fit them. */
export class EmulatedDataTableBuilder implements Pick<Google, 'addColumn' | 'addRow'> {
  static readonly emulates = 'DataTableBuilder';
  readonly #columns: DrawnChart['columns'] = [];
  readonly #rows: DrawnChart['rows'] = [];

  /** For the host alone. */
  static contentOf(builder: EmulatedDataTableBuilder): Pick<DrawnChart, 'columns' | 'rows'> {
    return { columns: [...builder.#columns], rows: builder.#rows.map((row) => [...row]) };
  }

  addColumn(type: GoogleAppsScript.Charts.ColumnType, label: string): Google {
    const name = String(type);
    if (name !== 'STRING' && name !== 'NUMBER') throw new Error(`not emulated: columns of ${name}`);
    this.#columns.push({ type: name, label: String(label) });
    return offered<Google>(this);
  }

  addRow(values: unknown[]): Google {
    const count = this.#columns.length;
    if (values.length > count) throw new Error(`Row given with size different than ${count} (the number of columns).`);
    const row = this.#columns.map(({ type }, column) => {
      const value = values[column] ?? null;
      if (value !== null && typeof value !== type.toLowerCase()) {
        throw new Error(`Type mismatch. Value ${value} does not match type ${type.toLowerCase()} in column ${column}.`);
      }
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`Invalid argument: ${value}`);
      return value as string | number | null;
    });
    this.#rows.push(row);
    return offered<Google>(this);
  }
}
