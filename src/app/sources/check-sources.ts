import type { TabReading } from '../../intake/reading';
import { textOf } from '../../intake/text/plain-text';
import type { SourceTable } from '../../plan/sources';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';

/** A table that was read, and what is worth saying of it. */
export interface SourceRead {
  table: SourceTable;
  source: string;
  notes: Sentence[];
}

/** Adds the notes of sources to their readings. Throws a refusal where something would be counted twice, or by chance. */
export function checkSources(readings: readonly TabReading[], sources: readonly SourceRead[]): void {
  for (const reading of readings) {
    const own = sources.find(({ source }) => source === reading.name);
    if (own) {
      reading.notes.push(...own.notes);
      // A table has no cells that could be shown.
      for (const problem of reading.problems) problem.cells = [];
      refuseUnequalCopies(reading);
      continue;
    }
    const twin = sources.find(({ table }) => table === reading.table);
    if (twin) throw new Refusal({ text: 'source_and_tab', values: { tab: reading.name, source: twin.source } });
  }
}

/** Of rows of a tab that share an id the last one counts; a table of BigQuery has no last row. */
function refuseUnequalCopies({ name, cells, columns, problems }: TabReading): void {
  if (!problems.some(({ reason }) => reason.text === 'intake_duplicate_id')) return;
  const rowsById = new Map<string, string>();
  for (const row of cells.slice(1)) {
    const texts = row.map(textOf);
    const id = texts[columns.id.index];
    const text = JSON.stringify(texts);
    const known = rowsById.get(id);
    if (id !== '' && known !== undefined && known !== text)
      throw new Refusal({ text: 'source_same_id', values: { source: name, id } });
    rowsById.set(id, text);
  }
}
