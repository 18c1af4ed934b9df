import type { Scale } from '../../tables/table';

/** Words for a good answer and for a bad one, which may have a good one in them: "dissatisfied", "niet tevreden". */
const GOOD =
  /satisf|good|great|excel|best|happy|always|likely|agree|tevred|goed|uitstek|altijd|waarschijnlijk|eens|zufried|gut|immer|wahrscheinlich|zutreff|trifft|stimme|bien|toujours|accord|\bbon|content|buen|siempre|acuerdo|soddisf|nöjd|tilfreds|zadowol|tyytyv/;
const BAD =
  /dissat|unsat|not |nada |poco |peu |wenig|never|unlikely|unhappy|bad|poor|worst|terrible|disagree|ontevred|niet|slecht|nooit|oneens|onwaar|unzufr|nicht|schlecht|mangelh|ungenüg|\bnie |unwahr|insat|pas |jamais|mauvais|\bmal[oa]?\b|desacuerdo|nunca|insoddi|missnöjd|utilfreds|niezad|tyytymä/;

const NUMBER_FIRST = /(?<![\p{L}\d])(\d{1,3}) ?[=:→–-] ?\(? ?(\p{L}[\p{L} '’]{0,40})/gu;
const NUMBER_LAST = /(\p{L}[\p{L} '’]{0,40})[=:→(] ?(\d{1,3})\b/gu;

/**
 * The scale of a header that says that its lowest number is the best answer: "(1 = very satisfied, 5 = very dissatisfied)".
 * 'unknown' where the words of one end say so and those of the other tell nothing; null where it says no such thing.
 */
export function reversedScale(header: string): Scale | 'unknown' | null {
  const text = header.toLowerCase().replace(/\s/g, ' ');
  const first = endsIn(text, NUMBER_FIRST, 1);
  const said = first.length > 0 ? first : endsIn(text, NUMBER_LAST, 2);
  const ends = said.sort((one, other) => one.number - other.number);
  const [low, high] = [ends[0], ends[ends.length - 1]];
  if (!low) return null;
  if (low === high) return /=/.test(text) && low.number <= 1 && low.sense > 0 ? 'unknown' : null;
  const turned = low.sense - high.sense;
  return turned < 1 ? null : turned > 1 ? { low: low.number, high: high.number } : 'unknown';
}

function endsIn(text: string, pattern: RegExp, number: 1 | 2): ReturnType<typeof meant>[] {
  return (text.match(pattern) ?? []).map((end) => {
    const parts = new RegExp(pattern.source, 'u').exec(end) as RegExpExecArray;
    return meant(parts[number], parts[3 - number]);
  });
}

/** What the words at one end of a scale mean: 1 good, −1 bad, 0 where none is known. */
const meant = (number: string, words: string): { number: number; sense: number } => ({
  number: Number(number),
  sense: BAD.test(`${words} `) ? -1 : GOOD.test(words) ? 1 : 0,
});
