import { dayFromIso, MILLISECONDS_A_DAY, type Wall } from '../engine/day';

/** A number typed as text, such as 12.5, 25% or € 40; NaN when it is none. */
export function numberFromText(text: string): number {
  const bare = text.replace(/[\s€$£\u00a0\u202f]/g, '');
  const parts = /^([+-]?\d+(?:\.\d+)?)(%?)$/.exec(bare);
  if (!parts) return Number.NaN;
  return parts[2] === '%' ? Number(parts[1]) / 100 : Number(parts[1]);
}

/** The moment that an ISO text names (2017-03-01, 2017-03-01 09:30, 2017-03-01T09:30:15); NaN when it names none. */
export function wallFromText(text: string): Wall {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!parts) return Number.NaN;
  const day = dayFromIso(parts[1]);
  const [hours, minutes, seconds] = [Number(parts[2] ?? 0), Number(parts[3] ?? 0), Number(parts[4] ?? 0)] as const;
  if (day === null || hours > 24 || minutes > 59 || seconds > 59) return Number.NaN;
  return day * MILLISECONDS_A_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}
