import type { Cell } from '../../../base/cell';
import { limits } from '../../../base/limits';
import { declarationOf } from '../../../tables/tables';
import type { Sentence } from '../../../texts/sentence';
import { blockRows, blocksOf, headerRows } from '../../locate/layout';
import type { Answer, LinkedColumn, TabReading } from '../../reading';
import { profileOf, sampleOf } from '../../recognise/profile';
import { readHeader } from '../../text/header-text';
import { squeezed } from '../../text/normal-text';
import type { Definitions } from './stage-definitions';

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
  const { table, columns, name } = reading;
  // Without its stages no tab is known to hold deals.
  const field = declarationOf(table ?? 'deals').statuses;
  if (field === null || name === tab) return null;
  const taken = new Map(Object.entries(columns).map(([one, { index }]) => [index, one]));
  const { header, rows } = linesOf(reading);
  const index = header.findIndex((cell, at) => {
    const { key } = readHeader(String(cell ?? ''));
    if (key !== idHeader && !STAGE.test(key)) return false;
    if (![undefined, 'id', field, 'name', 'product', 'status'].includes(taken.get(at)) || key === 'id') return false;
    const labels = idsIn(rows, at, key);
    const found = labels.filter((label) => names.has(squeezed(label))).length;
    // A few ids may be wrong, and totals and notes below the rows stand in this column too.
    return found > 0 && found >= (key === idHeader ? 1 : 2) * (labels.length - found);
  });
  if (index < 0) return null;
  const column = String(header[index]).trim();
  const ids = idsIn(rows, index, readHeader(column).key);
  const found = ids.filter((id) => names.has(squeezed(id))).length;
  return {
    note: { text: 'intake_note_link', values: { found, all: ids.length, column, tab } },
    linked: { tab: name, index, field, names: { tab, of: names } },
    answers: field === 'stage' ? [...outcomes].map(([value, answer]) => ({ tab: name, column, value, answer })) : [],
  };
}

/** The distinct values of a column; a header that comes back among them is none. */
const idsIn = (rows: Cell[][], index: number, header: string): string[] =>
  [...profileOf(rows, index).labels.keys()].filter((label) => readHeader(label).key !== header);

/** The header and a sample of the rows of a tab, whether it is data or not. */
function linesOf({ data, cells, headerRow }: TabReading): { header: Cell[]; rows: Cell[][] } {
  const row = data === null ? headerRows(cells)[0] : headerRow - 1;
  const [block] = row === undefined ? [] : blocksOf(cells, row);
  if (row === undefined || block === undefined) return { header: [], rows: [] };
  const rows = data?.segments[0].cells ?? blockRows(cells, block, -1).rows;
  return { header: cells[row].slice(0, limits.columns), rows: sampleOf(rows) };
}
