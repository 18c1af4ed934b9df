import type { KpiId } from '../../kpis/declaration/catalogue';
import { type FamilyId, families } from './families';
import { figures } from './figures';

/** How much each family of words tells that a question is meant: 4 and more for what alone tells it, less for what is said beside it. */
export type About = Partial<Record<FamilyId, number>>;

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
export function questionsMeantBy<T extends { about: About }>(typed: string, among: readonly T[]): Meant<T> {
  const text = spaced(typed);
  const told = new Set(Object.keys(families).filter((id) => wordsIn(text, families[id as FamilyId]).length > 0));
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

/** The figures of which a text speaks; in "recurring revenue" it does not speak of revenue. */
export function figuresMeant(typed: string): KpiId[] {
  const text = spaced(typed);
  const found = Object.entries(figures).flatMap(([id, family]) => wordsIn(text, family).map((word) => ({ id, word })));
  const own = found.filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)));
  return [...new Set(own.map(({ id }) => id as KpiId))];
}

/** A text as its words, small and without accents, each between spaces. */
export function spaced(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  return ` ${plain.trim()} `;
}

/** The words of a family that a text, as `spaced` writes it, has: between spaces, but where a word may go on. */
function wordsIn(text: string, family: string): string[] {
  return family
    .split('|')
    .map((word) => ` ${/[a-z]{4}$/.test(word) ? word : `${word} `}`.replace(/^ \*|\* $|\.(?= $)/g, ''))
    .filter((word) => text.includes(word));
}
