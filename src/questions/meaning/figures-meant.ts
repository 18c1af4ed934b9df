import type { DimensionId } from '../../dimensions';
import { type FamilyId, families } from './families';
import { familyWordsIn, heardIn } from './family-words';
import { type FigureName, figures, groups, splits } from './figures';
import { typedWords } from './typed-words';

/**
 * The figures of which a text speaks: those that most of it tells, as the leads that become customers are no number of
 * leads; in "recurring revenue" it does not speak of revenue.
 */
export function figuresMeant(typed: string): FigureName[] {
  const text = typedWords(typed);
  const found = Object.entries(figures).flatMap(([id, family]) =>
    heardIn(text, family).map((words) => ({ id, words })),
  );
  const all = found.flatMap(({ words }) => words);
  const own = found.filter(
    ({ words }) => words.length > 1 || !all.some((one) => one !== words[0] && `${one} `.includes(words[0])),
  );
  const most = Math.max(...own.map(({ words }) => words.length));
  return [...new Set(own.flatMap(({ id, words }) => (words.length === most ? [id as FigureName] : [])))];
}

/** By what a text asks to be told: by people only where it names nothing else. */
export function groupsMeant(typed: string): string[] {
  const text = typedWords(typed);
  const found = Object.entries(groups).flatMap(([id, family]) => (familyWordsIn(text, family).length > 0 ? [id] : []));
  return found.length > 1 ? found.filter((id) => id !== 'rep') : found;
}

/** Words behind which stands what a figure is told by. */
const EACH = / (?:per|by|each|every|elke|iedere|naar) /;

/** What asks which of the months, whatever is asked of it. */
const WHICH_MONTH = / (?:which|what|welke|best|beste|worst|slechtste|busiest|drukste) (?:month|maand) /;

/** What asks it of all that was sold, where no figure is named. */
const BEST_MONTH = / (?:our|onze|my|mijn) (?:best|beste|worst|slechtste|top) (?:month|maand) /;

/** Spans of time by which no figure is told. */
const NO_GROUPS = / (?:per|by|each|every|elke|iedere|elk|ieder) (?:week|quarter|kwartaal|year|jaar|day|dag) /;

/** Before these words stands no name. */
const ANY =
  'a|an|the|our|my|this|per|by|each|every|een|het|de|ons|onze|mijn|elk|elke|ieder|iedere|naar|sales|whole|hele';

/** One figure told group by group, and nothing else of it. */
export interface SplitMeant {
  figure: FigureName;
  by: DimensionId;
}

/** What no text speaks of that asks for nothing but a figure by its groups. */
const MORE: readonly FamilyId[] = [
  ...([
    'why',
    'change',
    'went',
    'trend',
    'relation',
    'forecast',
    'target',
    'enough',
    'most',
    'best',
    'differ',
  ] as const),
  ...(['which', 'who', 'compare', 'habits', 'ought', 'how', 'mood', 'needs', 'lose'] as const),
];

/** True where a text asks to be told by a span of time by which no figure is told. */
export const isBySpan = (typed: string): boolean => NO_GROUPS.test(typedWords(typed));

/** The figure that a text asks for by one kind of group, as revenue per month; null where it asks anything else. */
export function splitMeant(typed: string): SplitMeant | null {
  const text = typedWords(typed);
  const isOfAll = BEST_MONTH.test(text);
  const [figure, ...others]: FigureName[] =
    isOfAll && figuresMeant(typed).length === 0 ? figuresMeant('turnover') : figuresMeant(typed);
  if (figure && others.length === 0 && WHICH_MONTH.test(text)) return { figure, by: 'month' };
  if (
    !figure ||
    others.length > 0 ||
    NO_GROUPS.test(text) ||
    MORE.some((id) => familyWordsIn(text, families[id]).length > 0)
  )
    return null;
  const told = named(text);
  if (told) return { figure, by: told };
  const behind = text
    .split(EACH)
    .slice(1)
    .map((rest) => ` ${rest.split(' ').slice(0, 2).join(' ')} `);
  const found = Object.entries(splits).flatMap(([id, family]) =>
    behind.some((words) => familyWordsIn(words, family).length > 0) ? [id as DimensionId] : [],
  );
  const [by, ...more] = found;
  return by && more.length === 0 ? { figure, by } : null;
}

/** What a name of the data is one of, as `withNames` writes it, where the text names one kind. */
function named(text: string): DimensionId | null {
  const kinds = Object.keys(groups).filter(
    (id) => text.includes(` ${id} `) && !new RegExp(` (?:${ANY}) ${id} `).test(text),
  );
  return kinds.length === 1 ? (kinds[0] as DimensionId) : null;
}

/** The same by one name; '' for none. */
export function splitName(typed: string): string {
  const split = splitMeant(typed);
  return split ? `${split.figure}/${split.by}` : '';
}
