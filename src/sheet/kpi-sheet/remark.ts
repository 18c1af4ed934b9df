import { standInNotes } from '../../analysis/notes';
import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { dataEndsSentence, type KpiFacts, uncompared } from '../../scorecard/kpi-facts';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';

/**
 * Why there is no number comes first, then where the target comes from, then what the number's reader should know. All of
 * it stands in the cell, since notes are not printed.
 */
export function remarkOf(facts: KpiFacts, language: Language): string {
  return remarks(facts)
    .map((sentence) => say(sentence, language))
    .join(' · ');
}

/** True of a remark that an earlier version cut, with all of it in a note that nobody keeps up any more. */
export function isCutRemark(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.endsWith(' …');
}

function remarks({ result, previous, doubt, goalRemark, upcoming, period, end, gaps }: KpiFacts): Sentence[] {
  const asAsked = result.period.from === period.from && result.period.to === period.to;
  const said = ['note_from', 'note_stands_in', ...(asAsked ? ['note_period'] : [])];
  const notes = result.notes.filter(({ text }) => !said.includes(text));
  const short = end === null || result.value === null ? null : dataEndsSentence(end);
  const context = [doubt, short, goalRemark, upcoming, uncompared(previous), gaps];
  return [result.reason, ...standInNotes(result), ...context, ...notes].flatMap((sentence) => sentence ?? []);
}
