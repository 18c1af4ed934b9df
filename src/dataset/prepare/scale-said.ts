import type { Scale } from '../../tables/table';

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** What stands between the ends of a scale: "1-10", "0 à 10", "van 1 tot en met 5", "between 0 and 10". */
const BETWEEN = words('- – — / → ; : … . , to through and tot t m met en bis und à a et hasta y al');

/** What stands before the highest answer: "out of 10", "sur 10", "score /10", "op een schaal van 10". */
const BEFORE_HIGHEST = words('of / sur sobre max maximum maximal scale schaal skala échelle escala');
const SCALE = words('scale schaal skala échelle escala');

/** What stands behind it: "5-point", "5 stars", "10-Punkte-Skala". */
const BEHIND_HIGHEST = words(
  'point points punt punts punten punkt punkte stars star sterren ster sterne étoiles estrellas puntos scale schaal skala',
);

/** The ends that scales have: 1 to 12 are months, and 1 to 3 may be questions. */
const HIGH_ENDS = words('4 5 6 7 9 10 100');

/** The scale that a header names; null where it names none. */
export function scaleSaid(header: string): Scale | null {
  // A sign is a token of its own.
  const tokens = header.toLowerCase().match(/[\p{L}\d]+|[^\s\p{L}\d]/gu) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const high = Number(tokens[at]);
    if (!HIGH_ENDS.has(tokens[at]) || isOfDate(tokens, at)) continue;
    const low = lowBefore(tokens, at);
    if (low !== null) return { low, high };
    const behind = tokens[at + 1] === '-' ? tokens[at + 2] : tokens[at + 1];
    if (BEFORE_HIGHEST.has(tokens[at - 1]) || BEHIND_HIGHEST.has(behind) || isOfScale(tokens, at))
      return { low: high > 5 ? 0 : 1, high };
  }
  return /\b10er\b/i.test(header) ? { low: 0, high: 10 } : null;
}

/** "1-10-2025" and "2025/10": a day, a month. */
const isOfDate = (tokens: string[], at: number): boolean =>
  (/[-/.]/.test(tokens[at + 1] ?? '') && /^\d+$/.test(tokens[at + 2] ?? '')) ||
  (/[-/.]/.test(tokens[at - 1] ?? '') && /^(\d{3,}|[2-9]|\d\d)$/.test(tokens[at - 2] ?? ''));

/** "On a scale of up to 10". */
const isOfScale = (tokens: string[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((one) => SCALE.has(one));

/** The 0 or 1 from which a scale runs to the number at this place, what each end means aside; null without one. */
function lowBefore(tokens: string[], at: number): number | null {
  let from = at - 1;
  while (from >= 0 && !/^\d+$/.test(tokens[from])) from--;
  if (from < 0 || !/^[01]$/.test(tokens[from]) || /[-.,/]/.test(tokens[from - 1] ?? '')) return null;
  const between = tokens.slice(from + 1, at);
  const isExplained = between[0] === '=' && tokens[at + 1] === '=';
  const bare = withoutBrackets(
    between[0] === '=' ? between.slice(between.findIndex((one) => BETWEEN.has(one))) : between,
  );
  const isJoined = bare.length > 0 && bare.every((one) => BETWEEN.has(one));
  return isExplained || isJoined ? Number(tokens[from]) : null;
}

function withoutBrackets(tokens: string[]): string[] {
  const open = tokens.indexOf('(');
  const close = tokens.indexOf(')');
  return open < 0 || close < open ? tokens : [...tokens.slice(0, open), ...tokens.slice(close + 1)];
}
