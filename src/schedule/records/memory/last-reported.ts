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

/** What was last reported to one recipient, by key of the KPI. */
export interface LastReported {
  /** The last run recorded when it was reported; '' for none. */
  at: string;
  figures: Record<string, ReportedFigure>;
  /** Short marks of the owners' notes that were told. */
  notes: Record<string, string>;
  /** Crossings that were told and have not been made good: their names and the start of their period. */
  alerts: Record<string, string>;
}

export const NOTHING_REPORTED: LastReported = { at: '', figures: {}, notes: {}, alerts: {} };

type KeptFigure = [value: number, n: number, status: Status, from: string, to: string, typed?: number | null];

/** The same as it is kept: without the names of what each figure tells, since all of the store holds 500 kB. */
export interface KeptReported extends Omit<LastReported, 'figures'> {
  figures: Record<string, KeptFigure>;
}

export function keptReported(reported: LastReported): KeptReported {
  const figures = Object.entries(reported.figures).map(([key, { value, n, status, from, to, typed }]) => {
    const kept: KeptFigure = [value, n, status, from, to];
    return [key, typed === undefined ? kept : [...kept, typed]];
  });
  return { ...reported, figures: Object.fromEntries(figures) };
}

/** A figure that is kept in any other way is as none. */
export function reportedFrom(kept: KeptReported): LastReported {
  const figures = Object.entries(kept.figures).filter(([, figure]) => Array.isArray(figure));
  const named = figures.map(([key, [value, n, status, from, to, typed]]) => [
    key,
    { value, n, status, from, to, typed },
  ]);
  return { ...kept, figures: Object.fromEntries(named) };
}
