import type { Scale } from '../../tables/table';

/** Words for a good answer and for a bad one, which may have a good one in them: "dissatisfied", "niet tevreden". */
const GOOD =
  /satisf|good|great|excellent|best|happy|always|likely|agree|strong|positive|high|tevred|goed|uitstek|altijd|waarschijnlijk|eens|zeker|zufried|gut|super|immer|wahrscheinlich|zutreff|trifft (?:voll|zu)|stimme (?:voll|zu)|bien|content|toujours|accord|bon|contento|feliz|buen|siempre|acuerdo|alto|soddisf|ottimo|nöjd|bra|tilfreds|zadowol|tyytyv/;
const BAD =
  /dissatisf|unsatisf|not |nada |poco |peu |wenig|kaum|weinig|never|un(?:likely|happy)|bad|poor|worst|terrible|disagree|negative|low|ontevred|niet|slecht|nooit|oneens|onwaarschijnlijk|onvoldoende|unzufried|nicht|schlecht|mangelhaft|ungenügend|nie |unwahrscheinlich|insatisf|mécontent|pas |jamais|mauvais|médiocre|mal|desacuerdo|nunca|descontent|improbable|peor|insoddisf|pessim|missnöjd|dålig|utilfreds|dårlig|misfornøyd|niezadowol|tyytymät/;

const NUMBER_FIRST = /(?<![\p{L}\d])(\d{1,3})\s*[=:→–-]\s*\(?\s*([\p{L}][\p{L}\s'’]*)/gu;
const NUMBER_LAST = /([\p{L}][\p{L}\s'’]*?)\s*(?:[=:→]|\()\s*(\d{1,3})\b/gu;

/**
 * The scale of a header that says that its lowest number is the best answer: "(1 = very satisfied, 5 = very dissatisfied)".
 * 'unknown' where it says that of one end and does not name the other; null where it says no such thing.
 */
export function reversedScale(header: string): Scale | 'unknown' | null {
  const text = header.toLowerCase();
  const first = endsIn(text, NUMBER_FIRST, 1);
  const said = first.length > 0 ? first : endsIn(text, NUMBER_LAST, 2);
  const ends = said.sort((one, other) => one.number - other.number);
  const [low, high] = [ends[0], ends[ends.length - 1]];
  if (low === undefined) return null;
  if (low === high) return /=/.test(text) && low.number <= 1 && low.sense > 0 ? 'unknown' : null;
  const isReversed = low.sense - high.sense > 0 && low.sense >= 0 && high.sense <= 0;
  return isReversed && low.number !== high.number ? { low: low.number, high: high.number } : null;
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
