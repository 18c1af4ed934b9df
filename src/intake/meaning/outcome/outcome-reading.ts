import { NamedCells } from '../../../base/cell-address';
import { codesFor } from '../../../base/codes';
import { outcomeLabels } from '../../../tables/labels';
import type { Column, TextColumn } from '../../../tables/table';
import type { TabAnswers } from '../../answers/answers';
import { outcomesOf } from '../stage-words';

/** Labels of the column `outcome`, in the order of its codes. */
export const OUTCOME_LABELS = ['', ...outcomeLabels];
/** The codes of those labels. */
export const [NONE, OPEN, WON, LOST, OUT, UNKNOWN, CONTRADICTED] = [0, 1, 2, 3, 4, 5, 6];

export interface OutcomeReading {
  column: TextColumn;
  /** Labels that nobody knows the meaning of, with the rows that hang on them. */
  unknown: { header: string; label: string; rows: number }[];
  /** Rows in which two columns contradict each other. */
  contradictions: NamedCells;
}

/** Outcome code of each label of a column, by its words or by what a person said of them. */
export function outcomesOfLabels(column: TextColumn | undefined, forLeads: boolean, answers: TabAnswers): Uint8Array {
  if (column === undefined) return new Uint8Array(0);
  const known = outcomesOf(column.labels, forLeads);
  return Uint8Array.from(column.labels, (label, code) => {
    if (label === '') return NONE;
    const outcome = answers.outcome(column.header, label) ?? known[code];
    return outcome === null ? UNKNOWN : OUTCOME_LABELS.indexOf(outcome);
  });
}

/** Outcome code of each row by the words of a column. */
export function outcomesByWords(
  column: TextColumn | undefined,
  forLeads: boolean,
  answers: TabAnswers,
): (row: number) => number {
  if (column === undefined) return () => NONE;
  const { codes } = column;
  const ofLabel = outcomesOfLabels(column, forLeads, answers);
  return (row) => ofLabel[codes[row]];
}

/**
 * What was decided of each row that is not left out, -1 where two columns contradict each other. `asked`: the columns whose
 * words nobody may know.
 */
export function collectOutcomes(
  from: Column,
  leftOut: Uint8Array,
  asked: (TextColumn | undefined)[],
  decide: (row: number) => number,
): OutcomeReading {
  const rows = leftOut.length;
  const codes = codesFor(OUTCOME_LABELS.length, rows);
  const contradictions = new NamedCells();
  const counts = asked.map((column) => (column ? new Int32Array(column.labels.length) : null));
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] > 0) continue;
    let code = decide(row);
    if (code === -1) {
      contradictions.add(row);
      code = CONTRADICTED;
    } else if (code === UNKNOWN) {
      const at = asked.findIndex((column) => column !== undefined && column.codes[row] > 0);
      const counted = counts[at];
      if (counted) counted[(asked[at] as TextColumn).codes[row]]++;
    }
    codes[row] = code;
  }
  const unknown: OutcomeReading['unknown'] = [];
  asked.forEach((column, at) => {
    column?.labels.forEach((label, code) => {
      const count = counts[at]?.[code] ?? 0;
      if (count > 0) unknown.push({ header: column.header, label, rows: count });
    });
  });
  return {
    column: { type: 'text', header: from.header, index: from.index, codes, labels: OUTCOME_LABELS },
    unknown,
    contradictions,
  };
}
