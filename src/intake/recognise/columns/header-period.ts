import type { HeaderText } from '../../text/header-text';
import { normalWords } from '../../text/normal-text';
import { type MonthTongue, monthNamed } from '../../values/dates/month-names';

/** The period that a header names beside what its column holds: "Target Q1 2026", `quota_2026_03`, "Doel januari 2026". */
export interface HeaderPeriod {
  /** The header without its period. */
  head: HeaderText;
  /** Null where the header does not say. */
  year: number | null;
  /** Its first month, 1 to 12. */
  month: number;
  months: number;
  /** The 26 of "Jan 26", which is a year only where others agree. */
  perhapsYear: number | null;
}

const YEAR = /^(?:19|20)\d{2}$/;
const TOGETHER = /^((?:19|20)\d{2})(q[1-4]|0[1-9]|1[0-2])$|^(q[1-4])((?:19|20)\d{2})$/;
/** Q1 and T1 are quarters, H1 and S1 halves of a year. */
const PART = /^([qths])([1-4])$/;
const QUARTERS = new Set(normalWords('quarter|kwartaal|quartal|trimestre'));
const ORDINAL = /^([1-4])(?:e|er|ere|eme|ste|de|st|nd|rd|th|o)?$/;
const BINDING = new Set(normalWords('of|for|in|van|voor|in|de|du|des|der|für|pour|para|del'));
/** The year of `Jan-26` and `Q1 '26`. */
const SHORT_YEAR = /[-'’]\d{2}\)?$/;

interface Part {
  month: number;
  months: number;
  /** The words that say it. */
  at: number[];
}

/** Null for a header that names none, or more than one, or a financial year, whose months nobody knows. `tongue`: that of the months beside it. */
export function headerPeriod({ written, words, hints }: HeaderText, tongue: MonthTongue | null): HeaderPeriod | null {
  const parted = (list: string[]): string[] =>
    list.flatMap((word) => TOGETHER.exec(word)?.slice(1).filter(Boolean) ?? [word]);
  const own = parted(words);
  const said = [...own, ...parted(hints)];
  const years = said.flatMap((word, at) => (YEAR.test(word) ? [at] : []));
  const parts = partsIn(said, tongue);
  if (years.length > 1 || parts.length > 1 || (years.length === 0 && parts.length === 0)) return null;
  const [part = monthOfNumbers(said, years[0])] = parts;
  if (part === null) return null;
  const taken = new Set([...years, ...part.at]);
  const numbers = said.flatMap((word, at) => (!taken.has(at) && /\d/.test(word) ? [at] : []));
  const short =
    numbers.length === 1 && years.length === 0 && /^[2-3]\d$/.test(said[numbers[0]])
      ? 2000 + Number(said[numbers[0]])
      : null;
  if (numbers.length > 0 && short === null) return null;
  const isYear = short !== null && (part.months > 1 || SHORT_YEAR.test(written));
  const left = (word: string, at: number): boolean => !taken.has(at) && !numbers.includes(at) && word !== '';
  const head = withoutBinding(own.filter(left));
  return {
    head: {
      written,
      words: head,
      key: head.join(''),
      hints: said.slice(own.length).filter((word, at) => left(word, own.length + at)),
    },
    year: years.length > 0 ? Number(said[years[0]]) : isYear ? short : null,
    month: part.month,
    months: part.months,
    perhapsYear: isYear ? null : short,
  };
}

function partsIn(words: string[], tongue: MonthTongue | null): Part[] {
  return words.flatMap((word, at): Part[] => {
    const month = monthNamed(word, tongue);
    if (month !== undefined) return [{ month, months: 1, at: [at] }];
    const [, letter, which] = PART.exec(word) ?? [];
    const months = letter === 'q' || letter === 't' ? 3 : 6;
    if (letter !== undefined && Number(which) * months <= 12)
      return [{ month: (Number(which) - 1) * months + 1, months, at: [at] }];
    if (!QUARTERS.has(word)) return [];
    const beside = [at + 1, at - 1].find((place) => ORDINAL.test(words[place] ?? ''));
    const [, quarter] = ORDINAL.exec(words[beside ?? -1] ?? '') ?? [];
    return beside === undefined ? [] : [{ month: Number(quarter) * 3 - 2, months: 3, at: [at, beside] }];
  });
}

/** `2026 03`, `03 2026` and the first day of it; the whole year without a number beside it. */
function monthOfNumbers(words: string[], year: number): Part | null {
  const numbers = words.flatMap((word, at) => (at !== year && /^\d+$/.test(word) ? [at] : []));
  if (numbers.length === 0) return { month: 1, months: 12, at: [] };
  const [month, day = 1] = numbers.map((at) => Number(words[at]));
  const isFirst = numbers.length === 1 || (numbers.length === 2 && year < numbers[0] && day === 1);
  return isFirst && month >= 1 && month <= 12 ? { month, months: 1, at: numbers } : null;
}

function withoutBinding(words: string[]): string[] {
  const last = words.length - 1;
  if (BINDING.has(words[last])) return withoutBinding(words.slice(0, last));
  return BINDING.has(words[0]) ? withoutBinding(words.slice(1)) : words;
}
