import { type FamilyId, families } from './families';
import { familyWordsIn } from './figures-meant';
import { type About, type Meant, questionsMeantBy } from './meant';
import { passing } from './passing-words';
import { spaced } from './spaced';
import { timesNamed } from './time-named';

/** Of some questions those that a text means; none where it is not of sales, whatever word of theirs it has. */
export function questionsFound<T extends { about: About }>(typed: string, among: readonly T[]): Meant<T> {
  const text = spaced(typed);
  const said = saidIn(text, timesNamed(typed).asked?.words ?? '');
  const known = said.filter(Boolean).length;
  // More than half of all that it says beside passing words is what questions speak of.
  const isOfSales =
    OF_SALES.some((id) => familyWordsIn(text, families[id]).length > 0) || known * 2 > said.length || said.length === 0;
  return isOfSales ? questionsMeantBy(typed, among, known < said.length) : { isSure: false, found: [] };
}

/** Words that hardly anybody says of anything else. */
const OF_SALES: readonly FamilyId[] = ['deal', 'lead', 'customer', 'pipeline', 'recurring', 'demo', 'figure'];

/** Letters of words that are said of anything. */
const SHORT = 3;

/** Of each word of a text, beside passing ones and the time that it asks of, whether questions speak of it. */
function saidIn(text: string, time: string): boolean[] {
  const spans = Object.values(families)
    .flatMap((family) => familyWordsIn(text, family))
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.trimEnd().length }));
  let at = 1;
  return text
    .trim()
    .split(' ')
    .flatMap((word) => {
      const [from, to] = [at, at + word.length];
      at = to + 1;
      const isPassing =
        word.length <= SHORT || time.split(' ').includes(word) || familyWordsIn(` ${word} `, passing).length > 0;
      return isPassing ? [] : [spans.some((span) => span.from < to && from < span.to)];
    });
}
