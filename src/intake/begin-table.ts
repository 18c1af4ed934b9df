import { rangeOf } from '../base/column-range';
import { rawField } from '../tables/prepared-fields';
import { isTextColumn, type Table } from '../tables/table';
import type { TabAnswers } from './answers/answers';
import type { BegunTable } from './begun-table';
import type { ColumnsReading } from './columns-reading';
import { emptyTable } from './empty-table';
import { type Found, type OtherTable, otherTable } from './locate/find-table';
import { type Block, type BlockRows, blockRows, isSecondHeader } from './locate/layout';
import { startsAgain } from './locate/starts-again';
import { besideItself } from './locate/tables-beside';
import { saidScale } from './named/said-scale';
import { readColumns } from './read-columns';
import type { LinkedColumn, Problem, RawTab, Reading } from './reading';
import type { Recognition } from './recognise/recognise';
import { sheetRowOf } from './rows/sheet-rows';
import { surelyFilled } from './rows/surely-filled';
import { squeezed } from './text/normal-text';
import { renamed } from './values/renamed';

/** Reads the columns of the table that was found on a tab; gives the reason where it stands there twice, or another may be a part of it. */
export function beginTable(
  tab: RawTab,
  reading: Reading,
  answers: TabAnswers,
  { block, others: apart, columns: seen, below: whole }: Found,
  recognition: Recognition,
): BegunTable | { twice: Problem } {
  const { table } = recognition;
  const fields = usedFields(recognition);
  const power = saidScale(tab.name, tab.cells, block.row);
  const readDown = (below: BlockRows): Pick<BegunTable, 'data' | 'below' | 'read'> => {
    const data = emptyTable(tab, table, below);
    const place = { rows: below.rows, header: tab.cells[block.row], block, power };
    return { data, below, read: readColumns(table, fields, place, reading, answers, sheetRowOf(data)) };
  };
  const all = readDown(whole);
  const second = secondHeader(whole, block, all.read);
  const begun = second < 0 ? all : readDown(blockRows(tab.cells, block, sheetRowOf(all.data)(second) - 1));
  const { data, read, below } = begun;
  const others =
    begun === all ? apart : [...apart, tableBelow(tab, sheetRowOf(all.data)(second) - 1, reading, answers)];
  const twice =
    startsAgain(tab.cells, block, below, read.repeated, sheetRowOf(data)) ??
    besideItself(table, others, seen, block, data.rows);
  if (twice !== null) return { twice };
  const linked = (reading.linked ?? []).filter((one) => one.tab === tab.name);
  data.columns = named(read.columns, linked);
  data.unread = read.unread;
  return {
    ...begun,
    ...{ tab, reading, answers, found: { block, others }, seen, recognition, fields },
    filled: surelyFilled(data),
    ofGroups: {},
    linePrices: [],
    credits: 'none',
    questions: read.questions,
    problems: read.problems,
    notes: [],
  };
}

const tableBelow = ({ cells }: RawTab, row: number, { zone }: Reading, answers: TabAnswers): OtherTable =>
  otherTable(cells, { row, from: 0, to: cells[row].length }, answers, zone);

/** Without the columns that only tell what the tab is. */
function usedFields({ table, fields }: Recognition): Recognition['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => rawField(table, field)?.unused !== true));
}

/** The columns with the names of stages and statuses in place of their ids. */
function named(columns: Table['columns'], linked: readonly LinkedColumn[]): Table['columns'] {
  const shown = { ...columns };
  for (const { field, names } of linked) {
    const column = columns[field];
    if (names && isTextColumn(column))
      shown[field] = renamed(
        column,
        column.labels.map((label) => names.of.get(squeezed(label)) ?? label),
      );
  }
  return shown;
}

/** First row that is the header of another table, without a blank line before it; -1 when there is none. */
function secondHeader({ rows }: BlockRows, block: Block, { repeated, suspects }: ColumnsReading): number {
  const found = [...suspects].filter((row) => !repeated.includes(row) && isSecondHeader(rows[row], block));
  return found.length > 0 ? rangeOf(Float64Array.from(found)).low : -1;
}
