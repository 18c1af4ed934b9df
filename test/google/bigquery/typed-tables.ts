import type { EngineType, EngineValue } from '../../../local/host/bigquery/engine';
import { nameFrom } from '../../../local/host/bigquery/load-tab';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';
import type { Analysis } from '../../../src/analysis/analysis';
import { textOf } from '../../../src/intake/text/plain-text';
import type { Column, Table } from '../../../src/tables/table';

/**
 * The tabs of some tables as they come into a warehouse: their own columns under their own headers, numbers and days of their
 * type, texts as they are, without the rows that no KPI counts. With `instants`, moments stand in TIMESTAMP columns.
 */
export function typedTables({ readings, zone }: Analysis, tables: readonly string[], instants = false): StoredTable[] {
  return readings.flatMap(({ data, cells, headerRow }) => {
    if (!data || !tables.includes(data.table)) return [];
    const header = cells[headerRow - 1].map((cell) => String(cell ?? ''));
    const lines = data.segments[0].cells ?? [];
    const counted = lines.map((_, row) => row).filter((row) => data.leftOut[row] === 0);
    const columns = header.flatMap((name, index) => {
      if (name.trim() === '') return [];
      const read = columnAt(data, index);
      const type = typeOf(read, instants);
      const value = (row: number): EngineValue => {
        if (read?.type === 'number') return Number.isNaN(read.values[row]) ? null : read.values[row];
        if (read?.type === 'date') {
          const wall = read.values[row];
          return Number.isNaN(wall) ? null : type === 'TIMESTAMP' ? zone.toInstant(wall) : wall;
        }
        const text = textOf(lines[row][index]);
        return text === '' ? null : text;
      };
      return [{ name: nameFrom(name.trim()), type, values: counted.map(value) }];
    });
    const rows = counted.map((_, at) => columns.map(({ values }) => values[at]));
    return [{ path: `local.crm.${data.table}`, columns: columns.map(({ name, type }) => ({ name, type })), rows }];
  });
}

function columnAt({ columns }: Table, at: number): Column | undefined {
  return Object.values(columns).find(({ index, type }) => index === at && (type === 'number' || type === 'date'));
}

function typeOf(column: Column | undefined, instants: boolean): EngineType {
  if (column?.type === 'number') return 'FLOAT64';
  if (column?.type !== 'date') return 'STRING';
  return column.timed ? (instants ? 'TIMESTAMP' : 'DATETIME') : 'DATE';
}
