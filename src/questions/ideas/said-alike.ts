import { addTo } from '../../base/add-to';
/** What several people said alike: words that each of them wrote. */
export interface SaidAlike {
  words: string[];
  people: number;
}

/** An answer to an open question, and whose it is: answers of one person are one. */
export interface OpenAnswer {
  text: string;
  person: string;
}

/** Words of less tell of no subject. */
const SHORTEST = 4;

/** A word that so large a share of those who said something alike wrote is a part of it. */
const NEARLY_ALL = 0.8;

/** Common words of English and Dutch, which tell of no subject either. */
const COMMON = new Set(
  (
    'about also been best better could does done during each enough ever every from good great have into just keep like ' +
    'little make maybe more most much need nice nothing other over please really should some such than that their them ' +
    'then there they thing things think this those very want were what when where which with would your ' +
    'alles allemaal beter beste deze dingen door echt elke geen gewoon goed graag hebben heel hier iets kunnen maar ' +
    'meer meest mijn minder misschien moet moeten naar niet niets nodig omdat onze over soms steeds super veel voor vaak ' +
    'waar wanneer welke wordt worden zijn zodat zouden'
  ).split(' '),
);

interface Written {
  person: string;
  /** Each word as it was written, in small letters, by its stem, in the order of the text. */
  words: Map<string, string>;
}

/**
 * What at least `fewest` people said alike, what most said first. Nothing is told but words that every one of them wrote: no
 * sentence is anybody's. `unsaid`: words that are never told, names of people above all; what is not all letters is no word.
 */
export function saidAlike(answers: readonly OpenAnswer[], unsaid: ReadonlySet<string>, fewest: number): SaidAlike[] {
  const found: SaidAlike[] = [];
  let left = answers.map(({ text, person }) => ({ person, words: wordsOf(text, unsaid) }));
  for (;;) {
    const seed = mostWritten(left, isSubject, new Set());
    if (seed === null || peopleIn(seed.of) < fewest) return found;
    const stems = new Set([seed.stem]);
    let { of } = seed;
    for (;;) {
      const next = mostWritten(of, () => true, stems);
      if (next === null || peopleIn(next.of) < Math.max(fewest, NEARLY_ALL * peopleIn(of))) break;
      stems.add(next.stem);
      of = next.of;
    }
    found.push({ words: asWritten(of, stems), people: peopleIn(of) });
    left = left.filter((one) => !of.includes(one));
  }
}

function wordsOf(text: string, unsaid: ReadonlySet<string>): Written['words'] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}@._'’-]+/gu) ?? [];
  const plain = words.flatMap((word) => /^[._'’-]*(\p{L}+)[._'’-]*$/u.exec(word)?.[1] ?? []);
  const told = plain.filter((word) => !unsaid.has(word));
  return new Map(told.map((word) => [stemOf(word), word]));
}

/** One lead and several are the same. */
const stemOf = (word: string): string =>
  word.length > SHORTEST ? word.replace(/(?:en|s)$/, '').replace(/(.)\1$/, '$1') : word;

const isSubject = (stem: string, word: string): boolean => word.length >= SHORTEST && !COMMON.has(word) && stem !== '';

const peopleIn = (of: readonly Written[]): number => new Set(of.map(({ person }) => person)).size;

/** The word that most people wrote, of several the first in the alphabet, and who wrote it. */
function mostWritten(
  of: readonly Written[],
  isWanted: (stem: string, word: string) => boolean,
  but: ReadonlySet<string>,
): { stem: string; of: Written[] } | null {
  const writers = new Map<string, Written[]>();
  for (const one of of)
    for (const [stem, word] of one.words) if (!but.has(stem) && isWanted(stem, word)) addTo(writers, stem, one);
  const sorted = [...writers].sort(
    ([first, some], [second, others]) => peopleIn(others) - peopleIn(some) || (first < second ? -1 : 1),
  );
  return sorted.length === 0 ? null : { stem: sorted[0][0], of: sorted[0][1] };
}

/** The words of these stems, in the order and the writing of the one whose text has fewest others. */
function asWritten(of: readonly Written[], stems: ReadonlySet<string>): string[] {
  const [shortest] = [...of].sort((a, b) => a.words.size - b.words.size);
  return [...shortest.words].filter(([stem]) => stems.has(stem)).map(([, word]) => word);
}
