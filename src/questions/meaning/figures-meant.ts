import type { KpiId } from '../../kpis/declaration/catalogue';
import { figures } from './figures';

/** The figures of which a text speaks; in "recurring revenue" it does not speak of revenue. */
export function figuresMeant(typed: string): KpiId[] {
  const text = spaced(typed);
  const found = Object.entries(figures).flatMap(([id, family]) =>
    familyWordsIn(text, family).map((word) => ({ id, word })),
  );
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
export function familyWordsIn(text: string, family: string): string[] {
  return family.split('|').flatMap((word) => {
    const [verb, particle] = word.split('..');
    if (particle !== undefined) return partedVerb(text, verb, particle);
    const found = ` ${/[a-z]{4}$/.test(word) ? word : `${word} `}`.replace(/^ \*|\* $|\.(?= $)/g, '');
    return text.includes(found) ? [found] : [];
  });
}

/** Words between a verb and what belongs to it, at most: `kopen` our best customers `bij`. */
const BETWEEN = 4;

/** What may follow where a clause ends; else `bij` goes with what follows. */
const CLAUSE_ENDS =
  'after|als|and|before|voor|because|dan|en|if|in|na|of|omdat|or|than|when|dit|deze|vorig|vorige|this|last'.split('|');

/** A verb whose other part stands further on, at the end of its clause; with what stands between. */
function partedVerb(text: string, verb: string, particle: string): string[] {
  const words = text.trim().split(' ');
  const ends = (at: number): boolean => at === words.length || CLAUSE_ENDS.includes(words[at]);
  return words.flatMap((word, from) => {
    if (!word.startsWith(verb)) return [];
    const to = words.findIndex((one, at) => at > from && one === particle && ends(at + 1));
    return to < 0 || to - from - 1 > BETWEEN ? [] : [` ${words.slice(from, to + 1).join(' ')} `];
  });
}
