import { dayFromIso } from '../base/day';
import type { Sentence } from '../texts/sentence';
import { isAddress } from './people/address';

/** A value of a plan and the place where it stands, such as `kpis[1].targets[0].from`. */
export interface Placed {
  value: unknown;
  at: string;
}

/** Reads one value; undefined where it is absent or wrong, and what is wrong goes to the problems. */
export type Reader<T> = (placed: Placed, problems: Sentence[]) => T | undefined;

/** A problem of the plan, saying where it stands and what was expected there. */
export function wrong({ value, at }: Placed, expected: Sentence): Sentence {
  return { text: 'plan_wrong', values: { at, got: shown(value), expected } };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function reader<T>(accept: (value: unknown) => T | undefined, expected: Sentence): Reader<T> {
  return (placed, problems) => {
    const accepted = accept(placed.value);
    if (accepted === undefined) problems.push(wrong(placed, expected));
    return accepted;
  };
}

export const text = reader((value) => (typeof value === 'string' ? value.trim() : undefined), { text: 'expects_text' });

export const flag = reader((value) => (typeof value === 'boolean' ? value : undefined), { text: 'expects_flag' });

export const number = reader((value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined), {
  text: 'expects_number',
});

/** A text that passes a test. */
export function textThat(passes: (value: string) => boolean, expected: Sentence): Reader<string> {
  return reader((value) => (typeof value === 'string' && passes(value.trim()) ? value.trim() : undefined), expected);
}

export const isoDate = textThat((value) => dayFromIso(value) !== null, { text: 'expects_date' });

/** 09:00 to 24:00 */
export const clock = textThat((value) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value), { text: 'expects_clock' });

export const address = textThat(isAddress, { text: 'expects_address' });

export const hour = reader(
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 23 ? (value as number) : undefined,
  { text: 'expects_hour' },
);

/** One of a few words, without regard to case. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return reader((value) => words.find((word) => typeof value === 'string' && word === value.trim().toLowerCase()), {
    text: 'expects_one_of',
    values: { words: words.join(', ') },
  });
}

/** A list, each entry read by itself; wrong entries are left out and named. */
export function listOf<T>(entry: Reader<T>): Reader<T[]> {
  return (placed, problems) => {
    if (!Array.isArray(placed.value)) {
      problems.push(wrong(placed, { text: 'expects_list' }));
      return undefined;
    }
    const read = placed.value.map((value, index) => entry({ value, at: `${placed.at}[${index}]` }, problems));
    return read.filter((value): value is NonNullable<typeof value> => value !== undefined);
  };
}

/** An object of which every key is optional, save the required ones; unknown keys are named, since they may be misspelt. */
export function objectOf<T>(
  readers: { [Key in keyof Required<T>]: Reader<Required<T>[Key]> },
  required: readonly (keyof T & string)[] = [],
): Reader<T> {
  return (placed, problems) => {
    const { value, at } = placed;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(wrong(placed, { text: 'expects_object' }));
      return undefined;
    }
    const inside = (key: string): string => (at === '' ? key : `${at}.${key}`);
    const given = value as Record<string, unknown>;
    const read: Partial<Record<string, unknown>> = {};
    for (const key of Object.keys(given)) {
      if (given[key] === undefined || given[key] === null) continue;
      if (!Object.keys(readers).includes(key)) {
        const known = Object.keys(readers).join(', ');
        problems.push({ text: 'plan_unknown_key', values: { at: inside(key), known } });
        continue;
      }
      const entry = readers[key as keyof T]({ value: given[key], at: inside(key) }, problems);
      if (entry !== undefined) read[key] = entry;
    }
    const missing = required.filter((key) => given[key] === undefined || given[key] === null);
    for (const key of missing) problems.push({ text: 'plan_missing_key', values: { at: inside(key) } });
    return required.every((key) => read[key] !== undefined) ? (read as T) : undefined;
  };
}
