import { families } from './families';
import { figures } from './figures';

/** The words of a family that a text, as `spaced` writes it, has: between spaces, but where a word may go on. */
export function familyWordsIn(text: string, family: string): string[] {
  return heardIn(text, family).flat();
}

const heard = new Map<string, { list: string[]; text?: string; words: string[][] }>();

/** The same, each word by its parts. Families are of each other: what one has of a text is looked up once. */
export function heardIn(text: string, family: string): string[][] {
  const known = heard.get(family) ?? { list: family.split('|'), words: [] };
  if (known.text === text) return known.words;
  const words = known.list.map((word) => wordIn(text, word)).filter(({ length }) => length > 0);
  heard.set(family, { ...known, text, words });
  return words;
}

const lists: Record<string, string> = { ...families, ...figures };

/** What a text has of a word, part by part; nothing where it lacks one. */
function wordIn(text: string, word: string): string[] {
  if (/[#&]/.test(word)) {
    const parts = word.split('&').map((part) => {
      if (part[0] !== '#') return wordIn(text, part);
      const said = heardIn(text, lists[part.slice(1)]);
      return [[], ...said].sort((a, b) => b.length - a.length)[0];
    });
    return parts.every(({ length }) => length > 0) ? parts.flat() : [];
  }
  const [verb, particle] = word.split('..');
  if (particle !== undefined) return partedVerb(text, verb, particle);
  const found = ` ${/[a-z]{4}$/.test(word) ? word : `${word} `}`.replace(/^ \*|\* $|\.(?= $)/g, '');
  return text.includes(found) ? [found] : [];
}

/** Words between a verb and what belongs to it, at most: `kopen` our best customers `bij`. */
const BETWEEN = 4;

/** What may follow where a clause ends; else `bij` goes with what follows. */
const CLAUSE_ENDS =
  'aan|after|als|and|before|voor|because|dan|en|if|in|na|of|omdat|or|than|when|dit|deze|vorig|vorige|this|last'.split(
    '|',
  );

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
