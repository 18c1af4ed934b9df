import type { Unit } from '../../base/unit';
import { numberText, readNumber } from '../../intake/values/amounts/number-text';

/** Units that people type behind a goal, and how many of the KPI's own they are. */
const TYPED_UNITS: Partial<Record<Unit, readonly [times: number, unit: RegExp][]>> = {
  days: [
    [1, /(days?|dag(en)?|tage?n?|jours?|d[ií]as?|d)\.?$/i],
    [7, /(weeks?|weken|wochen?|semaines?|semanas?)\.?$/i],
  ],
  minutes: [
    [1, /(minutes?|minuten|minuut|minutos?|mins?)\.?$/i],
    [60, /(hours?|uur|uren|stunden?|heures?|horas?|hrs?|h|u)\.?$/i],
  ],
};

/** A typed goal without the unit behind it, and what the number is to be multiplied by. */
export function withoutUnit(text: string, unit: Unit): { rest: string; times: number } {
  for (const [times, typed] of TYPED_UNITS[unit] ?? []) {
    if (typed.test(text)) return { rest: text.replace(typed, '').trimEnd(), times };
  }
  return { rest: text, times: 1 };
}

/**
 * A goal as a cell or a plan file holds it: a number, or a text that can be read in one way only, such as `45 %`, `0,7`,
 * `60 days` or `€ 1.250,50`. Null for any other.
 */
export function goalNumber(value: unknown, unit: Unit): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const { rest, times } = withoutUnit(value.trim(), unit);
  const parts = numberText(rest);
  if (parts === null || ['dot3', 'comma3', 'doubt', 'bad'].includes(parts.evidence)) return null;
  const isAmount = unit === 'money' || unit === 'count';
  if ((parts.power < 0 && unit !== 'ratio') || (parts.power > 0 && !isAmount)) return null;
  if (parts.currency !== '' && unit !== 'money') return null;
  return readNumber(parts, parts.evidence === 'comma' ? ',' : '.') * times;
}

/** The digits of a text whose mark may separate thousands or decimals: how the number can be typed instead. Null for any other. */
export function withoutMark(value: unknown): string | null {
  const parts = typeof value === 'string' ? numberText(value) : null;
  return parts !== null && ['dot3', 'comma3', 'doubt'].includes(parts.evidence)
    ? parts.body.replace(/[.,']/, '')
    : null;
}
