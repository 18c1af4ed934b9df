import { standInNotes } from '../../analysis/notes';
import type { Cell } from '../../base/cell';
import type { Language } from '../../base/language';
import { dataEndsSentence, type KpiFacts, uncompared } from '../../scorecard/kpi-facts';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';

/** Of what follows the first remark, with that: two lines of the column where it is narrowest. */
const MOST_LETTERS = 56;

/** Behind remarks of which there are more than the cell says. */
const MORE = ' …';

/** What the cell says, and the note on it: all of it, a line each, where that is more; else ''. */
export interface Remark {
  text: string;
  note: string;
}

/**
 * Why there is no number comes first, then where the target comes from, then what the number's reader should know. The first
 * is told whole, on paper too; the others as far as rows stay even.
 */
export function remarkOf(facts: KpiFacts, language: Language): Remark {
  const all = remarks(facts).map((sentence) => say(sentence, language));
  const fits = (count: number): boolean => all.slice(0, count).join(' · ').length <= MOST_LETTERS;
  const count = all.findIndex((_, index) => index > 0 && !fits(index + 1));
  if (count < 0) return { text: all.join(' · '), note: '' };
  return { text: all.slice(0, count).join(' · ') + MORE, note: all.join('\n') };
}

/** True of a cell on which a note of ours stands. */
export function hasMoreToSay(cell: Cell): boolean {
  return typeof cell === 'string' && cell.endsWith(MORE);
}

function remarks({ result, previous, doubt, goalRemark, upcoming, period, end, gaps }: KpiFacts): Sentence[] {
  const asAsked = result.period.from === period.from && result.period.to === period.to;
  const said = ['note_from', 'note_stands_in', ...(asAsked ? ['note_period'] : [])];
  const notes = result.notes.filter(({ text }) => !said.includes(text));
  const short = end === null || result.value === null ? null : dataEndsSentence(end);
  const context = [doubt, short, goalRemark, upcoming, uncompared(previous), gaps];
  return [result.reason, ...standInNotes(result), ...context, ...notes].flatMap((sentence) => sentence ?? []);
}
