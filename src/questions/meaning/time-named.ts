import { spaced } from './spaced';

type Unit = 'week' | 'month' | 'quarter' | 'year';

/** A week, a month, a quarter or a year: so many before the one that runs (-1: the one after it), or the one of that name. */
export type Time =
  | { unit: Unit; back: number }
  /** `which`: from 1; the latest that has begun where no year is named. */
  | { unit: 'week' | 'month' | 'quarter'; which: number; year: number | null }
  | { unit: 'year'; year: number };

/** A time as a question names it; `since`: from its first day on. */
export type TimeNamed = Time & { words: string; since?: true };

/** What a question says of time: of which it asks, and what that is compared with. */
export interface TimesNamed {
  asked: TimeNamed | null;
  against: TimeNamed | null;
}

const running: Record<Unit, string> = {
  week: 'this week|current week|deze week|lopende week',
  month: 'this month|current month|deze maand|lopende maand',
  quarter: 'this quarter|current quarter|dit kwartaal|lopende kwartaal',
  year: 'this year|current year|dit jaar|lopende jaar',
};

/** What stands behind these is not asked about: it is what that is compared with. */
const AGAINST = 'than|with|compared to|versus|vs|against|dan|vergeleken met|ten opzichte van|tegenover';

const next: Record<Unit, string> = {
  week: 'next week|coming week|following week|volgende week|komende week',
  month: 'next month|coming month|following month|volgende maand|komende maand',
  quarter: 'next quarter|coming quarter|following quarter|volgend kwartaal|komend kwartaal',
  year: 'next year|coming year|following year|volgend jaar|komend jaar',
};

/** So long ago is what is compared with; alone it is no week, month, quarter or year of its own. */
const ago = (unit: string): string =>
  `(?:${AGAINST}) (?:a|one|the|een|de|het) ${unit} (?:ago|earlier|before|geleden|eerder|ervoor|daarvoor)`;

const before: Record<Unit, string> = {
  week: `last week|past week|previous week|vorige week|afgelopen week|${ago('week')}`,
  month: `last month|past month|previous month|vorige maand|afgelopen maand|${ago('month')}|${ago('maand')}`,
  quarter: `last quarter|past quarter|previous quarter|vorig kwartaal|afgelopen kwartaal|${ago('quarter')}|${ago('kwartaal')}`,
  year: `last year|past year|previous year|vorig jaar|afgelopen jaar|${ago('year')}|${ago('jaar')}`,
};

/** What stands behind these begins then. */
const SINCE = 'since|sinds|vanaf';

/** In their order; May is asked about where it is no verb. */
const months = [
  'january|januari',
  'february|februari',
  'march|maart',
  'april',
  `(?:in|of|for|during|van|voor|${AGAINST}|${SINCE}) (?:may|mei)|(?:may|mei)(?= 20)`,
  'june|juni',
  'july|juli',
  'august|augustus',
  'september',
  'october|oktober',
  'november',
  'december',
];

const quarters = [
  '[qk]1|first quarter|eerste kwartaal',
  '[qk]2|second quarter|tweede kwartaal',
  '[qk]3|third quarter|derde kwartaal',
  '[qk]4|fourth quarter|vierde kwartaal',
];

/** What has done so since last month has done so from it. */
const CHANGED = / (?:chang|verander|drop|fell|fall|rose|ris|lower|higher|gedaald|gezakt|gestegen|lager|hoger)/;

const behind = (words: string): RegExp => new RegExp(` (?:${words})(?: in(?: the| het)?| the| het| over| during)?$`);
const LINK = new RegExp(`^ (?:${AGAINST}|${SINCE}) `);
const [BEHIND_AGAINST, BEHIND_SINCE] = [behind(AGAINST), behind(SINCE)];

/** Each place where a global pattern is found from where it stands. */
function placesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const next = pattern.exec(text);
  return next ? [next, ...placesOf(pattern, text)] : [];
}

/** The times that a question names, in English or Dutch: the first of which it asks, and the first that it compares that with. */
export function timesNamed(typed: string): TimesNamed {
  const text = spaced(typed);
  const isOfChange = CHANGED.test(text);
  const named = (words: string, time: (year: number | null, which: number) => Time) =>
    placesOf(new RegExp(` (?:${words})(?: 20\\d\\d)?(?= )`, 'g'), text).map(({ 0: all, index }) => {
      const [, year] = / (20\d\d)$/.exec(all) ?? [];
      const ahead = [text.slice(0, index), ` ${all.split(' ')[1]}`];
      const stands = (place: RegExp): boolean => ahead.some((words) => place.test(words));
      const which = Number(/\d+/.exec(all)?.[0]);
      const one: TimeNamed = {
        ...time(year === undefined ? null : Number(year), which),
        words: all.replace(LINK, '').trim(),
      };
      const isSince = stands(BEHIND_SINCE);
      const isAgainst = stands(BEHIND_AGAINST) || (isSince && isOfChange && 'back' in one && one.back > 0);
      return { isAgainst, at: index, one: isSince && !isAgainst ? { ...one, since: true as const } : one };
    });
  const units = Object.keys(running) as Unit[];
  const times = [
    ...units.flatMap((unit) => named(running[unit], () => ({ unit, back: 0 }))),
    ...units.flatMap((unit) => named(before[unit], () => ({ unit, back: 1 }))),
    ...units.flatMap((unit) => named(next[unit], () => ({ unit, back: -1 }))),
    ...named('(?:week|wk|weeknummer|week number) (?:0?[1-9]|[1-4]\\d|5[0-3])', (year, which) => ({
      unit: 'week',
      which,
      year,
    })),
    ...months.flatMap((words, at) => named(words, (year) => ({ unit: 'month', which: at + 1, year }))),
    ...quarters.flatMap((words, at) => named(words, (year) => ({ unit: 'quarter', which: at + 1, year }))),
    ...named(`(?:in|of|over|during|van|${AGAINST}|${SINCE})(?= 20)`, (year) => ({ unit: 'year', year: year ?? 0 })),
  ].sort((one, other) => one.at - other.at);
  const first = (isAgainst: boolean): TimeNamed | null => times.find((one) => one.isAgainst === isAgainst)?.one ?? null;
  return { asked: first(false), against: first(true) };
}

/** The times of a question in words: what is answered for one holds for another that names the same. */
export function timeWords(typed: string): string {
  const { asked, against } = timesNamed(typed);
  const named = [asked?.since && 'since', asked?.words, against && 'than', against?.words];
  return named.filter(Boolean).join(' ');
}
