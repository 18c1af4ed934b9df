import { type FamilyId, families } from './families';
import { familyWordsIn } from './family-words';
import { timesNamed } from './time-named';
import { typedWords } from './typed-words';

/**
 * How much each family of words tells that a question is meant: 4 and more for what alone tells it, less for what is said
 * beside it. `before`: a time with which another is to be compared; `unknown`: a word that no question speaks of, as a name.
 */
export type About = Partial<Record<FamilyId | 'before' | 'unknown', number>>;

/** Below this a text tells of a question, and it is not sure that it means it. */
const SURE = 4;

/** What tells less than this tells of nothing: words that are said of anything. */
const LEAST = 3;

/** No more are proposed where it is not sure which is meant. */
const MOST = 3;

/** What a text means: one where that is sure, else the few that it may mean, the nearest first; none where it tells of none. */
export interface Meant<T> {
  isSure: boolean;
  found: T[];
}

/** Of some questions those of which a text tells most. */
export function questionsMeantBy<T extends { about: About }>(
  typed: string,
  among: readonly T[],
  hasUnknown: boolean,
): Meant<T> {
  const text = typedWords(typed);
  const told = new Set(Object.keys(families).filter((id) => familyWordsIn(text, families[id as FamilyId]).length > 0));
  if (timesNamed(typed).against) told.add('before');
  if (hasUnknown) told.add('unknown');
  const sums = among.map(({ about }) =>
    Object.entries(about).reduce((sum, [id, weight]) => sum + (told.has(id) ? weight : 0), 0),
  );
  const most = Math.max(...sums);
  if (most < LEAST) return { isSure: false, found: [] };
  // Where nothing tells enough, what tells little less may be meant as well.
  const near = most < SURE ? most - 1 : most;
  const nearest = among.map((one, at) => ({ one, sum: sums[at] })).filter(({ sum }) => sum >= near);
  const found = nearest.sort((a, b) => b.sum - a.sum).map(({ one }) => one);
  return { isSure: most >= SURE && found.length === 1, found: found.slice(0, MOST) };
}
