import { spaced } from './figures-meant';

type Unit = 'month' | 'quarter' | 'year';

/** A month, a quarter or a year: so many before the one that runs, or the one of that name. */
export type Time =
  | { unit: Unit; back: number }
  /** `which`: from 1; the latest that has begun where no year is named. */
  | { unit: 'month' | 'quarter'; which: number; year: number | null }
  | { unit: 'year'; year: number };

/** A time as a question names it. */
export type TimeNamed = Time & { words: string };

const running: Record<Unit, string> = {
  month: 'this month|current month|deze maand|lopende maand',
  quarter: 'this quarter|current quarter|dit kwartaal|lopende kwartaal',
  year: 'this year|current year|dit jaar|lopende jaar',
};

const before: Record<Unit, string> = {
  month: 'last month|past month|previous month|vorige maand|afgelopen maand',
  quarter: 'last quarter|past quarter|previous quarter|vorig kwartaal|afgelopen kwartaal',
  year: 'last year|past year|previous year|vorig jaar|afgelopen jaar',
};

/** In their order; May is asked about where it is no verb. */
const months = [
  'january|januari',
  'february|februari',
  'march|maart',
  'april',
  '(?:in|of|for|during|van|voor) (?:may|mei)|(?:may|mei)(?= 20)',
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

/** What stands behind these is not asked about: it is what that is compared with. */
const COMPARED = / (?:than|since|with|compared to|versus|vs|against|dan|sinds|vergeleken met|tegenover)(?: in)?$/;

/** The first time that a question asks about, in English or Dutch; null where it names none, or only what another is compared with. */
export function timeNamed(typed: string): TimeNamed | null {
  const text = spaced(typed);
  const named = (words: string, time: (year: number | null) => Time): (TimeNamed & { at: number })[] => {
    const found = new RegExp(` (?:${words})(?: (20\\d\\d))?(?= )`).exec(text);
    if (!found || COMPARED.test(text.slice(0, found.index))) return [];
    const [all, year] = found;
    return [{ ...time(year === undefined ? null : Number(year)), words: all.trim(), at: found.index }];
  };
  const units = Object.keys(running) as Unit[];
  const found = [
    ...units.flatMap((unit) => named(running[unit], () => ({ unit, back: 0 }))),
    ...units.flatMap((unit) => named(before[unit], () => ({ unit, back: 1 }))),
    ...months.flatMap((words, at) => named(words, (year) => ({ unit: 'month', which: at + 1, year }))),
    ...quarters.flatMap((words, at) => named(words, (year) => ({ unit: 'quarter', which: at + 1, year }))),
    ...named('(?:in|of|over|during|van)(?= 20)', (year) => ({ unit: 'year', year: year ?? 0 })),
  ];
  return found.sort((one, other) => one.at - other.at)[0] ?? null;
}
