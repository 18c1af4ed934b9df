import { dayFromIso, isoDay } from '../../../base/day';
import type { Status } from '../../../plan/goals/status';

/** What a report told of one KPI: for the next one, to tell what changed. */
export interface ReportedFigure {
  value: number;
  n: number;
  status: Status;
  /** Inclusive ISO days of what was measured; `from` '' for everything. */
  from: string;
  to: string;
  /** The target that was typed for a period whose own is frozen; absent where none differed. */
  typed?: number | null;
}

/** A figure as it was when its owner's note was first told; inclusive ISO days. */
export type NotedFigure = Pick<ReportedFigure, 'value' | 'from' | 'to'>;

/** What was last reported to one recipient, by key of the KPI. */
export interface LastReported {
  /** The last run recorded when it was reported; '' for none. */
  at: string;
  figures: Record<string, ReportedFigure>;
  /** Short marks of the owners' notes that were told. */
  notes: Record<string, string>;
  /** What each of those notes stood beside when it was first told. */
  notedAt: Record<string, NotedFigure>;
  /** Crossings that were told and have not been made good: their names and the start of their period. */
  alerts: Record<string, string>;
}

export const NOTHING_REPORTED: LastReported = { at: '', figures: {}, notes: {}, notedAt: {}, alerts: {} };

type KeptFigure = [value: number, n: number, status: Status, from: string, to: string, typed?: number | null];

/** The same as it is kept: without the names of what each figure tells, since all of the store holds 500 kB. */
export interface KeptReported extends Omit<LastReported, 'figures' | 'notedAt'> {
  figures: Record<string, KeptFigure>;
  /** The mark of a note, and behind it the figure that it was told beside, its days as numbers: `1x2y3z 0.337 20544 20634`. */
  notes: Record<string, string>;
}

/** Enough to say what became of a figure. */
const DIGITS = 6;

export function keptReported({ notedAt, ...reported }: LastReported): KeptReported {
  const figures = Object.entries(reported.figures).map(([key, { value, n, status, from, to, typed }]) => {
    const kept: KeptFigure = [value, n, status, from, to];
    return [key, typed === undefined ? kept : [...kept, typed]];
  });
  const notes = Object.entries(reported.notes).map(([key, mark]) => {
    const noted = notedAt[key];
    if (!noted) return [key, mark];
    const days = [noted.from, noted.to].map((day) => dayFromIso(day) ?? '');
    return [key, [mark, Number(noted.value.toPrecision(DIGITS)), ...days].join(' ')];
  });
  return { ...reported, figures: Object.fromEntries(figures), notes: Object.fromEntries(notes) };
}

/** A figure that is kept in any other way is as none. */
export function reportedFrom(kept: KeptReported): LastReported {
  const figures = Object.entries(kept.figures).filter(([, figure]) => Array.isArray(figure));
  const named = figures.map(([key, [value, n, status, from, to, typed]]) => [
    key,
    { value, n, status, from, to, typed },
  ]);
  const notes = Object.entries(kept.notes).map(([key, text]): [string, string[]] => [key, text.split(' ')]);
  const noted = notes.filter(([, { length }]) => length > 1);
  return {
    ...kept,
    figures: Object.fromEntries(named),
    notes: Object.fromEntries(notes.map(([key, [mark]]) => [key, mark])),
    notedAt: Object.fromEntries(noted.map(([key, [, value, ...days]]) => [key, notedFigure(value, days)])),
  };
}

function notedFigure(value: string, days: readonly string[]): NotedFigure {
  const [from, to] = days.map((day) => (day === '' ? '' : isoDay(Number(day))));
  return { value: Number(value), from, to };
}
