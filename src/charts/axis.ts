import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { sayFixed, sayNumber, sayShare } from '../texts/say';
import type { ChartAxis } from './chart';

/** Marks on an axis: enough to read a value, few enough to stay calm. */
const MOST_STEPS = 5;

const A_MILLION = 1_000_000;
const MANY_THOUSANDS = 100_000;

/**
 * A quiet axis around these values: 3 to 6 marks at round numbers. `fromZero` for what adds up: half the height is half the
 * amount. Other values may begin higher, unless they come near zero anyway.
 */
export function axisFor(
  values: readonly (number | null)[],
  { fromZero, unit, language }: { fromZero: boolean; unit: Unit; language: Language },
): ChartAxis {
  const known = values.filter((value): value is number => value !== null);
  const high = Math.max(...known, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  const low = Math.min(...known, fromZero ? 0 : Number.POSITIVE_INFINITY);
  const [lowest, highest] = known.length === 0 ? [0, 1] : widened(low, high, unit);
  const step = roundStep((highest - lowest) / MOST_STEPS);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  const marks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  const ticks = marks.map((value) => ({
    value,
    label: markText(value, step, marks[marks.length - 1], unit, language),
  }));
  return { min: marks[0], max: marks[marks.length - 1], ticks };
}

/** Room above and below; down to zero where that is near, and never past the end of a scale. */
function widened(low: number, high: number, unit: Unit): [number, number] {
  const room = high === low ? Math.abs(high) * 0.1 || 1 : (high - low) * 0.1;
  const isNearZero = low >= 0 && low < high * 0.4;
  const bottom = low === 0 || isNearZero ? 0 : low - room;
  const top = high === 0 && low < 0 ? 0 : high + room;
  const ends = unit === 'ratio' && low >= 0 && high <= 1 ? [0, 1] : unit === 'score' ? [-100, 100] : null;
  return ends ? [Math.max(ends[0], bottom), Math.min(ends[1], top)] : [bottom, top];
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function markText(value: number, step: number, highest: number, unit: Unit, language: Language): string {
  if (unit === 'ratio') return sayShare(value, language, decimalsOf(step * 100));
  if (value === 0) return '0';
  if (highest >= A_MILLION)
    return `${sayNumber(value / A_MILLION, language, decimalsOf(step / A_MILLION))}${million[language]}`;
  if (highest >= MANY_THOUSANDS) return `${sayNumber(value / 1_000, language, decimalsOf(step / 1_000))}k`;
  return sayNumber(value, language, decimalsOf(step));
}

const million: Record<Language, string> = { en: 'M', nl: ' mln' };

function decimalsOf(step: number): number {
  return [0, 1, 2].find((digits) => Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-9) ?? 3;
}

/**
 * Values in a few characters, for labels and narrow tables: 64.3%, 48,500; where the largest of them is large all in
 * thousands (61k) or millions (1.02M, in Dutch 1,02 mln), so that they compare.
 */
export function shortly(unit: Unit, values: readonly (number | null)[], language: Language): (value: number) => string {
  const sizes = values.map((value) => Math.abs(value ?? 0)).filter((size) => size > 0);
  const [largest, smallest] = [Math.max(0, ...sizes), Math.min(...sizes)];
  const inMillions = largest >= A_MILLION && (smallest >= MANY_THOUSANDS || largest >= 100 * A_MILLION);
  if (unit === 'ratio') return (value) => sayShare(value, language, 1);
  if (unit === 'score') return (value) => (value > 0 ? '+' : '') + sayFixed(value, language, 1);
  if (unit === 'days') return (value) => sayFixed(value, language, 1);
  if (inMillions) return (value) => (value === 0 ? '0' : sayNumber(value / A_MILLION, language, 2) + million[language]);
  if (largest >= MANY_THOUSANDS) return (value) => (value === 0 ? '0' : `${sayNumber(value / 1_000, language, 0)}k`);
  const digits = unit === 'money' && largest < 100 ? 2 : 0;
  return (value) => sayFixed(value, language, digits);
}
