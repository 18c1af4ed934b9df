import type { InLanguages } from '../../base/language';
import type { Sentence } from '../../texts/sentence';
import type { Answer } from '../reading';
import { squeezed } from '../text/normal-text';
import { optionTitle } from './option-title';

/** Answers of the wizard on those of the plan tab, what of the latter counts as seen, and what both have changed. */
export interface MergedAnswers {
  answers: Answer[];
  seen: Answer[];
  conflicts: Sentence[];
}

/**
 * Three-way merge of answers: as the wizard showed them, as they stand on the plan tab, as the wizard has them. Of what
 * both have changed the wizard's counts, and what was seen stays: the next look finds the conflict again.
 */
export function mergedAnswers(
  mine: readonly Answer[],
  seen: readonly Answer[],
  standing: readonly Answer[],
): MergedAnswers {
  const lists = [mine, seen, standing].map(byQuestion);
  const merged: MergedAnswers = { answers: [], seen: [], conflicts: [] };
  for (const question of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const [wanted, shown, theirs] = lists.map((list) => list.get(question));
    const isMine = !isSame(wanted, shown);
    const isConflict = isMine && !isSame(theirs, shown) && !isSame(wanted, theirs);
    if (isConflict) merged.conflicts.push(conflict((wanted ?? theirs) as Answer, wanted, theirs));
    const answer = isMine ? wanted : theirs;
    const known = isConflict ? shown : theirs;
    if (answer) merged.answers.push(answer);
    if (known) merged.seen.push(known);
  }
  return merged;
}

/** By what they are about; of two answers to the same question the last one counts. */
function byQuestion(answers: readonly Answer[]): Map<string, Answer> {
  return new Map(answers.map((one) => [[one.tab, one.column, one.value ?? ''].map(squeezed).join('\t'), one]));
}

const isSame = (one: Answer | undefined, other: Answer | undefined): boolean =>
  one?.answer.trim() === other?.answer.trim();

function conflict({ tab, column, value }: Answer, mine: Answer | undefined, theirs: Answer | undefined): Sentence {
  const said = (answer: Answer | undefined): Sentence | InLanguages => {
    if (!answer) return { text: 'wizard_empty' };
    return { en: optionTitle(answer.answer, null, 'en'), nl: optionTitle(answer.answer, null, 'nl') };
  };
  const values = {
    kpi: tab,
    column: [column, value].filter(Boolean).join(', ') || { text: 'column_tab' as const },
    theirs: said(theirs),
    mine: said(mine),
  };
  return { text: 'wizard_both_changed', values };
}
