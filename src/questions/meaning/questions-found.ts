import { type FamilyId, families } from './families';
import { familyWordsIn } from './family-words';
import { figuresMeant, isBySpan, splitName } from './figures-meant';
import { type About, type Meant, questionsMeantBy } from './meant';
import { timesNamed } from './time-named';
import { typedWords } from './typed-words';
import { familiarIn } from './words-said';

/** A question as it is found. */
export interface Findable {
  about: About;
  /** What it tells group by group, `win_rate/rep`, in the standard way to count it; every figure, by whatever it has. */
  splits?: readonly string[] | 'any';
}

/** Of some questions those that a text means; none where it is not of sales, whatever word of theirs it has. */
export function questionsFound<T extends Findable>(typed: string, among: readonly T[]): Meant<T> {
  const text = typedWords(typed);
  const said = familiarIn(text, timesNamed(typed).asked?.words ?? '');
  const known = said.filter(Boolean).length;
  // More than half of all that it says beside passing words is what questions speak of.
  const isOfSales =
    OF_SALES.some((id) => familyWordsIn(text, families[id]).length > 0) || known * 2 > said.length || said.length === 0;
  const hasUnknown = known < said.length;
  const split = splitName(typed);
  if (split) {
    const own = among.filter(({ splits = [] }) => splits !== 'any' && splits.includes(split));
    const found = own.length > 0 ? own : among.filter(({ splits }) => splits === 'any');
    if (found.length > 0 && (own.length === 0 || !hasUnknown))
      return { isSure: found.length === 1 && !hasUnknown, found };
  }
  if (!isOfSales) return { isSure: false, found: [] };
  const meant = questionsMeantBy(typed, among, hasUnknown);
  if (!isBySpan(typed) && (meant.isSure || !hasUnknown)) return meant;
  if (figuresMeant(typed).length !== 1) return { ...meant, isSure: false };
  // A figure that is named is among what is proposed, whatever else is said of it.
  const others = meant.found.filter(({ splits }) => splits !== 'any').slice(0, 2);
  return { isSure: false, found: [...among.filter(({ splits }) => splits === 'any'), ...others] };
}

/** Words that hardly anybody says of anything else. */
const OF_SALES: readonly FamilyId[] = ['deal', 'vendor', 'lead', 'customer', 'pipeline', 'recurring', 'demo', 'figure'];
