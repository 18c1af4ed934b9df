import { type FamilyId, families } from './families';
import { familyWordsIn, spaced } from './figures-meant';
import { type About, type Meant, questionsMeantBy } from './meant';
import { passing } from './passing-words';

/** Of some questions those that a text means; none where it is not of sales, whatever word of theirs it has. */
export function questionsFound<T extends { about: About }>(typed: string, among: readonly T[]): Meant<T> {
  return isOfSales(spaced(typed)) ? questionsMeantBy(typed, among) : { isSure: false, found: [] };
}

/** Words that hardly anybody says of anything else. */
const OF_SALES: readonly FamilyId[] = ['deal', 'lead', 'customer', 'pipeline', 'recurring', 'demo', 'figure'];

/** Letters of words that are said of anything. */
const SHORT = 3;

/** Whether a text is of sales: it has such a word, or more than half of all that it says beside passing words is what questions speak of. */
function isOfSales(text: string): boolean {
  if (OF_SALES.some((id) => familyWordsIn(text, families[id]).length > 0)) return true;
  const spans = Object.values(families)
    .flatMap((family) => familyWordsIn(text, family))
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.trimEnd().length }));
  let at = 1;
  const said = text
    .trim()
    .split(' ')
    .flatMap((word) => {
      const [from, to] = [at, at + word.length];
      at = to + 1;
      const isPassing = word.length <= SHORT || familyWordsIn(` ${word} `, passing).length > 0;
      return isPassing ? [] : [spans.some((span) => span.from < to && from < span.to)];
    });
  return said.length === 0 || said.filter(Boolean).length * 2 > said.length;
}
