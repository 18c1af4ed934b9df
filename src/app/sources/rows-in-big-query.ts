import type { Analysis } from '../../analysis/analysis';
import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import type { RowsOpened } from '../../bigquery/table/rows-query';
import type { OpenedElsewhere } from '../../engine/data-set';
import type { OpenedRows, OpenRows, PartOfTab } from '../../explain/explained-tabs';
import { optionTitle } from '../../intake/answers/option-title';
import type { TabReading } from '../../intake/reading';
import { Refusal } from '../../texts/refusal';
import { sampleText } from '../../wizard/sample-texts';
import { rowsQuery } from './queries-here';

/** Rows on a page. */
const PAGE = 20;
/** Letters of a query that a person copies. */
const MOST_LETTERS = 50_000;

/** Opens the rows of tables in BigQuery behind a figure: a page of them as they were read, and the query for all. */
export function rowsInBigQuery(
  { readings, zone, data }: Pick<Analysis, 'readings' | 'zone' | 'data'>,
  language: Language,
): OpenRows {
  const told = (cells: readonly Cell[]): string[] => cells.map((cell) => sampleText(cell, zone, language));
  const ofRead = (reading: TabReading, { rows, says }: PartOfTab): OpenedRows => {
    const { cells, columns, name } = reading;
    const used = [...new Set(Object.values(columns).map(({ index }) => index))].filter((index) => index >= 0);
    const places = rows.map(({ sheetRow }) => sheetRow);
    return {
      header: used.map((index) => String(cells[0][index])),
      rows: places.slice(0, PAGE).map((row) => told(used.map((index) => cells[row - 1][index]))),
      query: copied(rowsQuery(`${name}: ${says}`, askedOf(reading, places))),
    };
  };
  const ofAsked = ({ table }: TabReading, { fields, rows, query }: OpenedElsewhere): OpenedRows => ({
    header: fields.map((field) => optionTitle(field, table, language)),
    rows: rows.map((row) => told(row.map(withoutMidnight))),
    query: copied(query),
  });
  return (tab, parts) => {
    const reading = readings.find(({ name }) => name === tab);
    if (!reading) return [];
    const kinds = parts.map(({ rows, says }) => ({
      says: `${tab}: ${says}`,
      kinds: rows.flatMap(({ kind }) => kind ?? []),
    }));
    if (kinds.every((part) => part.kinds.length === 0)) return parts.map((part) => ofRead(reading, part));
    try {
      return (data.elsewhere?.open(kinds, PAGE) ?? []).map((opened) => ofAsked(reading, opened));
    } catch (error) {
      // The figure stands, and so does how many rows count.
      if (error instanceof Refusal) return error.sentence;
      throw error;
    }
  };
}

const copied = (query: string): string => (query.length > MOST_LETTERS ? '' : query);

const withoutMidnight = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/^(\d{4}-\d\d-\d\d) 00:00:00$/, '$1') : cell;

/** Rows by their id where each has one of its own, else by their place in the order in which a table is read. */
function askedOf({ name: source, cells, columns }: TabReading, rows: readonly number[]): RowsOpened {
  const [names, ...all] = cells;
  const index = columns.id?.index ?? -1;
  const ids = all.map((row) => row[index]);
  const areWhole = ids.every((id) => (typeof id === 'string' && id !== '') || Number.isSafeInteger(id));
  const by =
    areWhole && new Set(ids.map(String)).size === ids.length
      ? { column: String(names[index]), values: rows.map((row) => String(cells[row - 1][index])) }
      : null;
  return { source, by, columns: names.map(String), places: rows.map((row) => row - 1) };
}
