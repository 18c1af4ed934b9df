import type { Cell } from '../engine/cell';
import type { TabAnswers } from './answers';
import { type Block, type BlockRows, blocksOf, headerRows, headersOf, lastRowOf, rowsOf } from './layout';
import { normalText } from './normal-text';
import { isEmpty } from './plain-text';
import { profileOf, sampleOf } from './profile';
import type { Question } from './reading';
import { type Recognition, recognise, type SeenColumn } from './recognise';
import { runningTotals } from './running-total';
import { tableNames } from './vocabulary';

/** Where the tab's table is and what it is. */
export interface Found {
  block: Block;
  below: BlockRows;
  columns: SeenColumn[];
  recognition: Recognition | null;
  /** Other tables beside it. */
  beside: Block[];
  questions: Question[];
}

/** The likeliest header row and table of a tab; null when nothing in it can be a header. */
export function findTable(cells: Cell[][], name: string, answers: TabAnswers): Found | null {
  const tabWords = normalText(name).split(' ');
  let best: Found | null = null;
  for (const row of headerRows(cells)) {
    for (const found of readingsOf(cells, row, tabWords, answers)) {
      if (best === null || (found.recognition?.score ?? -1) > (best.recognition?.score ?? -1)) best = found;
    }
  }
  if (best !== null && best.recognition === null && couldBeData(best)) {
    best.questions.push({ column: '', ask: { text: 'intake_ask_table' }, options: [...tableNames, 'not data'] });
  }
  return best;
}

/** A table with dates and rows that no kind of tab explains is worth a question. */
function couldBeData({ columns, below }: Found): boolean {
  return (
    below.rows.length > 2 &&
    columns.length > 1 &&
    columns.some(({ profile }) => profile.filled > 2 && profile.dates > 0.9 && profile.scores === 0)
  );
}

/** A header row read as one table, or as several beside each other where they are tables apart. */
function readingsOf(cells: Cell[][], row: number, tabWords: string[], answers: TabAnswers): Found[] {
  const blocks = blocksOf(cells, row);
  if (blocks.length === 0) return [];
  const whole: Block = { row, from: blocks[0].from, to: blocks[blocks.length - 1].to };
  if (blocks.length > 1) {
    const apart = blocks.map((block) => look(cells, block, tabWords, answers));
    if (areApart(cells, blocks, apart)) {
      return apart.map((found) => ({ ...found, beside: blocks.filter((block) => block !== found.block) }));
    }
  }
  return [look(cells, whole, tabWords, answers)];
}

/** Blocks are tables of their own when two are recognised, when one ends well before another, or when headers return. */
function areApart(cells: Cell[][], blocks: Block[], found: Found[]): boolean {
  if (found.filter(({ recognition }) => recognition !== null).length > 1) return true;
  const heights = blocks.map((block) => lastRowOf(cells, block) - block.row);
  if (Math.min(...heights) < Math.max(...heights) * 0.8 && blocks.every(({ from, to }) => to - from > 1)) return true;
  const keys = found.flatMap(({ columns }) => columns.map(({ header }) => header.key).filter(Boolean));
  return new Set(keys).size < keys.length;
}

function look(cells: Cell[][], block: Block, tabWords: string[], answers: TabAnswers): Found {
  const below = rowsOf(cells, block, -1);
  const columns = seenColumns(cells, block, below.rows, answers);
  const forced = answers.table === 'not data' ? null : answers.table;
  const named = columns.filter(({ header }) => header.key !== '');
  // A header without rows is an empty table, but not where something else follows: that is a page about tables.
  const page = below.rows.length === 0 && cells.slice(block.row + 1).some((line) => !line.every(isEmpty));
  const recognition = page ? null : (recognise(named, tabWords, below.rows.length, forced)[0] ?? null);
  return { block, below, columns, recognition, beside: [], questions: [] };
}

function seenColumns(cells: Cell[][], block: Block, rows: Cell[][], answers: TabAnswers): SeenColumn[] {
  const sample = sampleOf(rows);
  const headers = headersOf(cells, block);
  const profiles = headers.map((_header, at) => profileOf(sample, block.from + at));
  const running = runningTotals(
    rows,
    headers.map((_header, at) => block.from + at),
    profiles,
  );
  return headers.map((header, at) => ({
    index: block.from + at,
    header,
    profile: profiles[at],
    running: running.has(block.from + at),
    answered: answers.field(header.written),
  }));
}
