import type { Cell } from '../../base/cell';
import type { Zone } from '../../base/zone';
import type { AnyField } from '../../tables/prepared-fields';
import { rawField } from '../../tables/prepared-fields';
import type { Column } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import type { TabAnswers } from '../answers/answers';
import type { Recognition, SeenColumn } from '../recognise/recognise';
import { type NumberScan, numberScanner } from './amounts/number-column';
import { type DateScan, dateScanner } from './dates/date-column';
import { durationMinutes } from './durations';
import { asAsked, readFlagColumn } from './flag-column';
import { headerMinutes } from './header-minutes';
import { labelledScore } from './labelled-score';
import { type ReadRows, readInBlocks, type Scanner } from './read-in-blocks';
import { readTextColumn, TextCoder } from './text-column';

/** A column after one pass, when it is yet to be decided how it is meant. */
export interface Scanned<Scan> {
  field: string;
  column: SeenColumn;
  scan: Scan;
}

/** The columns of a tab after one pass over its rows: texts and flags are ready. */
export interface ScannedColumns {
  ready: Record<string, Column>;
  numbers: Scanned<NumberScan>[];
  dates: Scanned<DateScan>[];
}

/** Columns of text that every question asks for: they are coded at once, all others when they are first asked for. */
export const CODED_AT_ONCE: ReadonlySet<string> = new Set([
  'stage',
  'status',
  'lifecycle',
  'rep',
  'type',
] satisfies AnyField[]);

/** Reads the columns of all fields in one pass over the rows, in which others look at them as well. */
export function scanColumns(
  table: TableName,
  fields: Recognition['fields'],
  rows: Cell[][],
  zone: Zone,
  answers: Pick<TabAnswers, 'amount'>,
  also: readonly ReadRows[],
): ScannedColumns {
  const found: ScannedColumns = { ready: {}, numbers: [], dates: [] };
  const readers: ReadRows[] = [];
  const started = <Scan>({ scan, read }: Scanner<Scan>): Scan => {
    readers.push(read);
    return scan;
  };
  for (const [field, { column }] of Object.entries(fields)) {
    const { header, index } = column;
    const { type, unit, mayBeShare, values } = rawField(table, field) ?? {};
    const said = (text: string): number | undefined =>
      answers.amount(header.written, text) ?? (values === 'score' ? labelledScore(text) : undefined);
    const spelt = (text: string): number | undefined => {
      const minutes = values === 'duration' ? durationMinutes(text) : undefined;
      return minutes === undefined ? undefined : minutes / headerMinutes(header);
    };
    const isMoney = unit === 'money' && mayBeShare === undefined;
    if (type === 'number')
      found.numbers.push({ field, column, scan: started(numberScanner(rows, index, { said, spelt, isMoney })) });
    else if (type === 'date') found.dates.push({ field, column, scan: started(dateScanner(rows, index, zone)) });
    else if (type === 'flag') {
      const column = asAsked(field, readFlagColumn(rows, header.written, index));
      if (column !== null) found.ready[field] = column;
    } else if (type === 'text') {
      const coder = CODED_AT_ONCE.has(field) ? new TextCoder(rows, index) : undefined;
      if (coder) readers.push((from, to) => coder.read(from, to));
      found.ready[field] = readTextColumn(rows, header.written, index, coder);
    }
  }
  readInBlocks(rows.length, [...readers, ...also]);
  return found;
}
