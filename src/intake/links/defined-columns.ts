import type { TableName } from '../../tables/tables';
import type { Sentence } from '../../texts/sentence';
import { COLUMNS_SEARCHED } from '../locate/layout';
import type { Answer, LinkedColumn, TabReading } from '../reading';
import { profileOf, sampleOf } from '../recognise/profile';
import { readHeader, squeezed } from '../text/normal-text';
import type { Definitions } from './definitions';

/** The column of each table that holds stages or statuses. */
const FIELDS: Partial<Record<TableName, string>> = { deals: 'stage', leads: 'status', orders: 'status' };

const STAGE = /(?:stage|status|fase|phase|stufe|etape|statut|etapa|estado)/;

/** A column of ids of stages, what they are called, and what is said of them. */
export interface DefinedColumn {
  linked: LinkedColumn;
  answers: Answer[];
  note: Sentence;
}

/** Columns of stages or statuses that hold ids of a tab that defines them. */
export function definedColumns(readings: readonly TabReading[], definitions: readonly Definitions[]): DefinedColumn[] {
  return readings.flatMap((reading) => {
    for (const defined of definitions) {
      const found = definedIn(reading, defined);
      if (found !== null) return [found];
    }
    return [];
  });
}

function definedIn(reading: TabReading, { tab, idHeader, names, outcomes }: Definitions): DefinedColumn | null {
  const { table, data, columns, cells, headerRow, name } = reading;
  const field = table === null ? undefined : FIELDS[table];
  if (field === undefined || data === null || name === tab) return null;
  const taken = new Map(Object.entries(columns).map(([one, { index }]) => [index, one]));
  const rows = sampleOf(data.segments[0].cells ?? []);
  const header = (cells[headerRow - 1] ?? []).slice(0, COLUMNS_SEARCHED);
  const index = header.findIndex((cell, at) => {
    const { key } = readHeader(String(cell ?? ''));
    if (key !== idHeader && !STAGE.test(key)) return false;
    if (![undefined, 'id', field, 'name', 'product', 'status'].includes(taken.get(at)) || key === 'id') return false;
    const labels = [...profileOf(rows, at).labels.keys()];
    return labels.length > 0 && labels.every((label) => names.has(squeezed(label)));
  });
  if (index < 0) return null;
  const column = String(header[index]).trim();
  const found = profileOf(rows, index).labels.size;
  return {
    note: { text: 'intake_note_link', values: { found, all: found, column, tab } },
    linked: { tab: name, index, field, names: { tab, of: names } },
    answers: table === 'deals' ? [...outcomes].map(([value, answer]) => ({ tab: name, column, value, answer })) : [],
  };
}
