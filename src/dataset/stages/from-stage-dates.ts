import { codesFor } from '../../base/codes';
import { labelAt, type StageDates, type Table, UNREAD_DAY } from '../../tables/table';
import { dates, labelled, textColumn } from '../prepared';

/** A deal that came into a stage, by its row. */
interface Entry {
  row: number;
  stage: StageDates;
}

/** What stands there and is no day is no stage that a deal did not come into. */
const isUnread = ({ unread }: StageDates, row: number): boolean => unread?.values[row] === 2;

/**
 * A history of stages from each tab of deals that has columns of dates for its stages: a row per deal and stage, which
 * lies in the row of the deal. Of a deal in several tabs the first counts.
 */
export function historiesFromDeals(tabs: readonly Table[]): Table[] {
  const told = new Set<string>();
  return tabs.flatMap((table) => {
    const id = textColumn(table, 'id') ?? textColumn(table, 'name');
    if (!table.stageDates || !id) return [];
    const entries: Entry[] = [];
    for (let row = 0; row < table.rows; row++) {
      if (table.leftOut[row] !== 0 || id.codes[row] === 0 || told.has(labelAt(id, row))) continue;
      for (const stage of table.stageDates)
        if (!Number.isNaN(stage.entered[row]) || isUnread(stage, row)) entries.push({ row, stage });
    }
    for (const { row } of entries) told.add(labelAt(id, row));
    const labels = ['', ...new Set(table.stageDates.map(({ stage }) => stage))];
    const codes = codesFor(labels.length, entries.length);
    const [enteredOn, leftOn] = [dates(entries.length), dates(entries.length)];
    const rows = Int32Array.from(entries, ({ row }) => row);
    entries.forEach(({ row, stage }, at) => {
      codes[at] = labels.indexOf(stage.stage);
      enteredOn.values[at] = stage.entered[row];
      leftOn.values[at] = stage.left?.[row] ?? Number.NaN;
    });
    const dealId = { ...id, codes: codesFor(id.labels.length, rows.length).map((_, at) => id.codes[rows[at]]) };
    const unread = table.stageDates.find((stage) => stage.unread)?.unread;
    const marks = unread && {
      ...unread,
      values: Uint8Array.from(entries, ({ row, stage }) => (isUnread(stage, row) ? 2 : 0)),
    };
    const { tab, sheetRows } = table.segments[0];
    const sheetRow = (row: number): number => (typeof sheetRows === 'number' ? sheetRows + row : sheetRows[row]);
    return {
      table: 'stage_history' as const,
      rows: rows.length,
      segments: [{ tab, start: 0, rows: rows.length, sheetRows: rows.map(sheetRow) }],
      columns: { dealId, stage: labelled(codes, labels), enteredOn, leftOn, ...(marks && { [UNREAD_DAY]: marks }) },
      unread: {},
      leftOut: new Uint8Array(rows.length),
      leftOutReasons: [],
      currency: null,
    };
  });
}
