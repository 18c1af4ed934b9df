import { normalText } from '../../text/normal-text';
import {
  DAY,
  DOUBTFUL,
  HALVES,
  LETTERS,
  NUMBERS,
  OFTEN,
  ONCE,
  PER,
  PREFIXES,
  STEMS,
  TIMES,
  UNITS,
  UNSURE,
  WEEK,
} from './billing-words';

/** The time between two bills. */
export interface BillingTerm {
  /** 0 for what is billed once; null where only a person can tell. */
  months: number | null;
  /** Where it is doubtful, the months that it may be, the likelier first. */
  likely: number[];
  /** The number that stands in the text, such as the 3 of "every 3 months"; 1 where there is none. */
  count: number;
}

const spread = <Value>(lists: readonly (readonly [Value, string | string[]])[]): Map<string, Value> =>
  new Map(
    lists.flatMap(([value, words]) =>
      (typeof words === 'string' ? words.split(' ') : words).map((word) => [word, value] as const),
    ),
  );

interface Vocabulary {
  units: Map<string, number>;
  numbers: Map<string, number>;
  often: Map<string, number>;
  doubtful: Map<string, number[]>;
}

let words: Vocabulary | null = null;

function vocabulary(): Vocabulary {
  words ??= {
    units: spread(UNITS),
    numbers: spread(NUMBERS),
    often: spread(OFTEN),
    doubtful: spread(DOUBTFUL.map(([list, months]) => [months, list] as const)),
  };
  return words;
}

const sure = (months: number, count = 1): BillingTerm => ({ months, likely: [], count });
const doubtful = (likely: number[]): BillingTerm => ({ months: null, likely, count: 1 });

/** P3M, P1Y, P4W, P28D */
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T\w*)?$/i;

/** Numbers of months that a number alone stands for; 30, 90 and 365 are likelier days. */
const MONTHS_ALONE = new Set([1, 2, 3, 4, 6, 12, 18, 24, 36, 48, 60]);

/** How long it takes until the next bill, by the words exports use. What can be meant in two ways is not guessed. */
export function billingTerm(label: string): BillingTerm {
  const text = label.trim();
  const iso = ISO.exec(text);
  if (iso && text.length > 2) {
    const [years, months, weeks, days] = iso.slice(1).map((digits) => Number(digits ?? 0));
    return sure(years * 12 + months + weeks * WEEK + ofDays(days));
  }
  if (/^\d+$/.test(text)) return MONTHS_ALONE.has(Number(text)) ? sure(Number(text)) : doubtful([]);
  const tokens = tokensOf(text);
  const terms = termsIn(tokens);
  if (terms === null) return explained(tokens);
  const distinct = [...new Set(terms.found.map(({ months }) => round(months)))];
  if (distinct.length === 0) {
    const isOnce = tokens.some((token) => ONCE.has(token) && token !== 'one' && token !== 'off');
    return isOnce || tokens.join(' ') === 'one off' || tokens.join(' ') === 'one time' ? sure(0) : doubtful([]);
  }
  const isTwofold =
    distinct.length > 1 || terms.times > 1 || /\d[.,]\d|\d\/\d|\d\s*\/\s*[a-z]/i.test(text.replace('1/2', ''));
  const [{ months, count }] = terms.found;
  if (!isTwofold && !terms.isUnsure) return sure(months, count);
  const often = terms.times > 1 ? terms.found.flatMap((term) => [term.months / terms.times, term.months]) : [];
  return doubtful(often.length > 0 ? often : distinct.sort((one, other) => one - other));
}

/** A word that people use for two things, and perhaps which of these is meant: "bimonthly (every 2 months)". */
function explained(tokens: string[]): BillingTerm {
  const known = vocabulary().doubtful;
  const likely = tokens.flatMap((token) => known.get(token) ?? []);
  const { found = [], isUnsure = true } = termsIn(tokens.filter((token) => !known.has(token))) ?? {};
  return found.length === 1 && !isUnsure && likely.includes(found[0].months) ? sure(found[0].months) : doubtful(likely);
}

const round = (months: number): number => Math.round(months * 1e6) / 1e6;

/** Four weeks are 28 days. */
const ofDays = (days: number): number => (days % 7 === 0 ? (days / 7) * WEEK : days * DAY);

/** Words and numbers, `3mo` and `3-monthly` in two; prefixes put before what they belong to. */
function tokensOf(text: string): string[] {
  const inWords = text.replace(/½|\b1\/2(?!\d)/g, ' half ').replace(/(\d)(?=\p{L})/gu, '$1 ');
  const parts = normalText(inWords).split(' ').filter(Boolean);
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, next] = [parts[at], parts[at + 1]];
    const isOrdinal = /^\d+$/.test(parts[at - 1] ?? '') && /^(st|nd|rd|th|e|de|ste|er)$/.test(part);
    if (isOrdinal) continue;
    if (part === 'p' && next !== undefined && PER[next] !== undefined) {
      joined.push(PER[next]);
      at++;
      continue;
    }
    if (PREFIXES.has(part) && next !== undefined) {
      const rest = next === 'a' || next === 'an' || next === 'een' ? parts[at + 2] : next;
      const { units, doubtful: known } = vocabulary();
      if (known.has(part + next)) joined.push(part + next);
      else if (HALVES.has(part) && units.has(rest ?? '')) joined.push(`half ${rest}`);
      else joined.push(part, next);
      at += rest === next ? 1 : 2;
    } else joined.push(part);
  }
  return joined;
}

interface Found {
  found: { months: number; count: number }[];
  /** How often in that time; 1 where the text names no number of times. */
  times: number;
  isUnsure: boolean;
}

/** The times that tokens name; null where one of them means two things. */
function termsIn(tokens: string[]): Found | null {
  const known = vocabulary();
  const { units, numbers } = known;
  const result: Found = { found: [], times: 1, isUnsure: false };
  let count: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (known.doubtful.has(token)) return null;
    const number = /^\d+$/.test(token) ? Number(token) : numbers.get(token);
    const isHalf = token.startsWith('half ');
    const unit = isHalf
      ? (units.get(token.slice(5)) as number) / 2
      : (units.get(token) ?? units.get(bare(token)) ?? stemIn(token));
    const often = TIMES.has(token) ? (count ?? 1) : known.often.get(token);
    if (often !== undefined) {
      result.times = Math.max(result.times, often);
      count = null;
    } else if (unit !== undefined && (!LETTERS.has(token) || isUnitHere(tokens, at, count))) {
      const every = count ?? (tokens[at - 2] === 'om' && tokens[at - 1] === 'de' ? 2 : 1);
      result.found.push({ months: unit === DAY ? ofDays(every) : unit * every, count: every });
      count = null;
    } else if (number !== undefined) {
      if (count !== null && count !== 1 && number !== 1) result.isUnsure = true;
      count = count === null || count === 1 ? number : count;
    } else {
      if (UNSURE.has(token)) result.isUnsure = true;
      // "4 per year" is a number of times, "per 4 years" none.
      if (count !== null && count !== 1 && !/^(calendar|kalender)$/.test(token)) {
        result.times = Math.max(result.times, count);
        count = null;
      }
    }
  }
  if (count !== null && count !== 1) result.isUnsure = true;
  return result;
}

/** "monatliche", "jährlicher" without what their noun asks for. */
const bare = (token: string): string => token.replace(/lich(?:e|er|es|en|em)$/, 'lich');

const stemIn = (token: string): number | undefined =>
  token.length > 5 ? STEMS.find(([begins]) => begins.test(token))?.[1] : undefined;

/** A single letter, and the French year, are units where nothing else is said, behind a number, or behind "per". */
function isUnitHere(tokens: string[], at: number, count: number | null): boolean {
  return tokens.length === 1 || count !== null || /^(p|per|par|l|every|chaque)$/.test(tokens[at - 1] ?? '');
}
