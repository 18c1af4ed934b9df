import type { InLanguages } from '../../../base/language';
import { otherKinds, summaryWords } from '../../../tables/other-kinds/other-kinds';
import type { HeaderText } from '../../text/header-text';
import { normalWords } from '../../text/normal-text';
import { namesId } from '../header-words/header-meaning';
import type { SeenColumn } from '../recognise';

/** A kind of tab that no KPI counts, and how much speaks for it, on the scale of evidenceFor. */
export interface LikelyKind {
  title: InLanguages;
  signs: number;
}

const STRONG = 2;
const WEAK = 1;
const NAMED = 1;

/** Columns of one kind say no more than this: addresses may be any list's. */
export const MOST = 4;

/** One sign is none: any list may have a phone number. */
const FEWEST = 2;

/** More columns than this are not looked at: what a tab is shows in the first. */
const COLUMNS_SEEN = 100;

interface Signs {
  title: InLanguages;
  names: Set<string>;
  /** Each sign with spaces around it, and what it says. */
  words: Map<string, number>;
}

let kinds: Signs[] | null = null;

function kindsOf(): Signs[] {
  kinds ??= Object.values(otherKinds).map(({ title, names, strong, weak }) => ({
    title,
    names: new Set(normalWords(names)),
    words: new Map([
      ...normalWords(weak).map((word) => [word, WEAK] as const),
      ...normalWords(strong).map((word) => [word, STRONG] as const),
    ]),
  }));
  return kinds;
}

/** True for a tab's name that is also what people call another kind of list: it then tells nothing. */
export const namesOther = (tabWords: string[]): boolean =>
  kindsOf().some(({ names }) => tabWords.some((word) => names.has(word)));

/** True for what people call a list of support tickets, or of applicants: what is done for them sells nothing. */
export const namesCare = (word: string): boolean =>
  kindsOf().some(({ title, names }) => CARE.includes(title) && names.has(word));

const CARE: readonly InLanguages[] = [otherKinds.tickets.title, otherKinds.applicants.title];

/**
 * The likeliest other kind of a tab by the columns that nothing of ours explains (`explained`: their places); null where
 * no two signs speak for one.
 */
export function otherKindOf(
  columns: SeenColumn[],
  explained: ReadonlySet<number>,
  tabWords: string[],
): LikelyKind | null {
  const seen = columns.filter(({ index }) => !explained.has(index)).slice(0, COLUMNS_SEEN);
  let best: LikelyKind | null = columns.some(isKey) ? summaryOf(seen, tabWords) : null;
  for (const { title, names, words } of kindsOf()) {
    const said = seen.map(({ header }) => signIn(header.words, words));
    const sum = said.reduce((all, one) => all + one, 0);
    const signs = Math.min(MOST, sum) + (sum > 0 && tabWords.some((word) => names.has(word)) ? NAMED : 0);
    if (signs >= FEWEST && signs > (best?.signs ?? 0)) best = { title, signs };
  }
  return best;
}

/** The most that the words of a header say of a kind, read one by one and together. */
function signIn(header: string[], words: Map<string, number>): number {
  let most = 0;
  for (let from = 0; from < header.length; from++) {
    for (let to = from + 1; to <= Math.min(header.length, from + 4); to++)
      most = Math.max(
        most,
        words.get(header.slice(from, to).join(' ')) ?? words.get(header.slice(from, to).join('')) ?? 0,
      );
  }
  return most;
}

/** True for a column of texts or days that never come back: a summary has one row for each. */
const isKey = ({ profile }: SeenColumn): boolean =>
  profile.filled > 1 && profile.labels.size === profile.filled && (profile.numbers < 0.5 || profile.dates > 0.9);

/** True for a header that counts what a list has a row for each of: "Customers", "Deals won". */
export const isCounting = ({ words }: HeaderText): boolean => signIn(words, summarySigns().counted) > 0;

/**
 * True for one row per month, plan or country, or per month of each month, and only figures beside it, without an id of
 * anything: a summary, whatever its words.
 */
export function hasOnlyFigures(columns: readonly SeenColumn[]): boolean {
  const filled = columns.filter(({ profile }) => profile.filled > 0);
  const months = filled.filter(({ profile }) => [...profile.labels.keys()].every((label) => MONTH.test(label)));
  const keys = months.length > 1 ? months : filled.slice(0, 1);
  const figures = filled.filter((column) => !keys.includes(column));
  const [key] = keys;
  if (key === undefined || figures.length > MOST_FIGURES || keys.some(({ header }) => namesId(header))) return false;
  if (keys.length === 1 && !isKey(key)) return false;
  const isByMonth = months.includes(key);
  // An amount on each of some days may be an order a row.
  if (figures.length < (isByMonth ? 1 : 2) || (!isByMonth && key.profile.dates > 0.5)) return false;
  return figures.every(({ header, profile }) => profile.numbers > 0.9 && profile.flags < 0.9 && !namesId(header));
}

/** A wide tab of figures is a calendar or a table of measurements. */
const MOST_FIGURES = 40;

/** 2026-01, 2026-01-01, 01/2026, Jan 2026, Q1 2026. */
const MONTH =
  /^(?:\d{4}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]0?1)?(?:[ T]00:00.*)?|(?:0?1[-/.])?(?:0?[1-9]|1[0-2])[-/.]\d{4}|\p{L}+\.?[ -]?'?\d{2,4}|Q[1-4][ -]?\d{2,4})$/u;

let summary: { names: Set<string>; counted: Map<string, number>; rates: Map<string, number> } | null = null;

function summarySigns(): NonNullable<typeof summary> {
  summary ??= {
    names: new Set(normalWords(summaryWords.names)),
    counted: new Map(normalWords(summaryWords.counted).map((word) => [word, WEAK])),
    rates: new Map(normalWords(summaryWords.rates).map((word) => [word, WEAK])),
  };
  return summary;
}

/** A report has columns that count ("Deals won", "Calls") and compare ("Win rate"), where a list has one row per thing. */
function summaryOf(seen: SeenColumn[], tabWords: string[]): LikelyKind | null {
  const { names, counted, rates } = summarySigns();
  const numbers = seen.filter(({ profile }) => profile.filled > 0 && profile.numbers > 0.7 && profile.flags < 0.9);
  const counting = numbers.filter(({ header }) => signIn(header.words, counted) > 0).length;
  const comparing = numbers.filter(
    ({ header }) => signIn(header.words, rates) > 0 || header.hints.includes('%'),
  ).length;
  const sum = counting + comparing;
  const signs = Math.min(MOST, sum) + (sum > 0 && tabWords.some((word) => names.has(word)) ? NAMED : 0);
  return signs < FEWEST ? null : { title: summaryWords.title, signs };
}
