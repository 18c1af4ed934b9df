import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { RowsOpened } from '../../bigquery/table/rows-query';
import type { OpenRows } from '../../explain/explanation';
import type { TabReading } from '../../intake/reading';
import { sampleText } from '../../wizard/sample-texts';
import { rowsQuery } from './queries-here';

/** Rows on a page. */
const PAGE = 20;
/** Letters of a query that a person copies. */
const MOST_LETTERS = 50_000;

/** Opens the rows of tables in BigQuery behind a figure: a page of them as they were read, and the query for all. */
export function rowsInBigQuery({ readings, zone }: Pick<Analysis, 'readings' | 'zone'>, language: Language): OpenRows {
  return (tab, rows, says) => {
    const reading = readings.find(({ name }) => name === tab);
    if (!reading) return { header: [], rows: [], query: '' };
    const { cells, columns } = reading;
    const used = [...new Set(Object.values(columns).map(({ index }) => index))].filter((index) => index >= 0);
    const query = rowsQuery(`${tab}: ${says}`, askedOf(reading, rows));
    return {
      header: used.map((index) => String(cells[0][index])),
      rows: rows.slice(0, PAGE).map((row) => used.map((index) => sampleText(cells[row - 1][index], zone, language))),
      query: query.length > MOST_LETTERS ? '' : query,
    };
  };
}

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
