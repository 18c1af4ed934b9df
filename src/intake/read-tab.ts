import type { Cell } from '../base/cell';
import { answersFor, type TabAnswers } from './answers/answers';
import { beginTable } from './begin-table';
import { partedTerms } from './locate/amounts-by-term';
import { type Found, findTable } from './locate/find-table';
import { withGroupsInHeaders } from './locate/grouped-headers';
import { inColumn, leaveOutUnsplit, packedProblems, packedRows } from './locate/packed-rows';
import { withUnitsInHeaders } from './locate/units-below-header';
import { longHeaders, unseenColumns } from './locate/unread-parts';
import { monthsWithYears } from './locate/year-beside-month';
import { quotasNote } from './meaning/quotas/quotas-by-period';
import type { Problem, Question, RawTab, Reading, TabReading } from './reading';
import { askAboutCarried } from './recognise/questions/ask-about-columns';
import { inOrder } from './recognise/questions/question-rank';
import type { Recognition } from './recognise/recognise';
import { markDuplicates } from './rows/repeated/mark-duplicates';
import { problemOf, sheetRowOf } from './rows/sheet-rows';
import { rules } from './rules';

/**
 * Reads a raw tab: finds its header and table, its columns and their values, and marks the rows that no KPI may count.
 * Never throws on what a tab may hold; a tab that is no data has `table: null`.
 */
export function readTab(tab: RawTab, reading: Reading): TabReading {
  const read = readTabWithDuplicates(tab, reading);
  const { data } = read;
  if (data === null) return read;
  const index = data.columns.id?.index ?? Object.values(data.columns)[0]?.index ?? 0;
  const duplicates = markDuplicates(data);
  data.leftOutReasons.forEach((reason, at) => {
    const rows = duplicates.filter((row) => data.leftOut[row] === at + 1);
    if (rows.length > 0) read.problems.push(problemOf(reason, rows, index, sheetRowOf(data)));
  });
  return read;
}

/** The same without looking for duplicates, for who joins several tabs and looks for them in the whole. */
export function readTabWithDuplicates(tab: RawTab, reading: Reading): TabReading {
  const packed = packedRows(tab.cells);
  if (packed === null)
    return readCells(
      tab.name,
      monthsWithYears(partedTerms(withGroupsInHeaders(withUnitsInHeaders(tab.cells)))),
      reading,
    );
  const read = packed.cells === null ? notData(tab.name, tab.cells, []) : readCells(tab.name, packed.cells, reading);
  if (read.data !== null) leaveOutUnsplit(read.data, packed);
  return { ...read, problems: [...packedProblems(packed, tab.cells), ...read.problems.map(inColumn(packed.column))] };
}

function readCells(name: string, cells: Cell[][], reading: Reading): TabReading {
  const carried = (reading.carried ?? []).filter((one) => one.tab === name);
  const answers = answersFor(name, reading.answers, carried);
  if (answers.table === 'not data') return notData(name, cells, []);
  const found = findTable(cells, name, answers, reading);
  if (found === null) return notData(name, cells, []);
  const read =
    found.recognition === null
      ? notData(name, cells, found.questions)
      : readFound({ name, cells }, reading, answers, found, found.recognition);
  askAboutCarried(carried, read);
  read.problems.push(...found.problems, ...unseenColumns(cells, found), ...longHeaders(cells, found));
  return read;
}

/** A tab that is not read, and why where there is more to say. */
export function notData(name: string, cells: Cell[][], questions: Question[], problems: Problem[] = []): TabReading {
  return {
    name,
    cells,
    table: null,
    headerRow: 0,
    rows: 0,
    columns: {},
    questions,
    problems,
    notes: [],
    data: null,
  };
}

function readFound(
  tab: RawTab,
  reading: Reading,
  answers: TabAnswers,
  found: Found,
  recognition: Recognition,
): TabReading {
  const begun = beginTable(tab, reading, answers, found, recognition);
  if ('twice' in begun) return { ...notData(tab.name, tab.cells, [], [begun.twice]), refused: [recognition.table] };
  for (const rule of rules) rule(begun);
  const { data, fields, ofGroups, questions, problems, notes } = begun;
  return {
    name: tab.name,
    cells: tab.cells,
    table: recognition.table,
    headerRow: found.block.row + 1,
    rows: data.rows,
    columns: { ...columnsOf(fields), ...ofGroups },
    questions: inOrder(questions),
    problems,
    refused: begun.found.others.flatMap(({ table }) => table ?? []),
    notes: [...notes, ...(data.quotas ? [quotasNote(data.quotas)] : [])],
    data,
  };
}

function columnsOf(fields: Recognition['fields']): TabReading['columns'] {
  const columns: TabReading['columns'] = {};
  for (const [field, { column, sure }] of Object.entries(fields))
    columns[field] = { header: column.header.written, index: column.index, sure };
  return columns;
}
