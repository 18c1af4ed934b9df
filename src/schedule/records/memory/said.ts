import type { Status } from '../../../plan/goals/status';

/** What a report said of one KPI: for the next one, to tell what changed. */
export interface SaidFigure {
  value: number;
  n: number;
  status: Status;
  /** Inclusive ISO days of what was measured; `from` '' for everything. */
  from: string;
  to: string;
  /** The target that was typed for a period whose own is frozen; absent where none differed. */
  typed?: number | null;
}

/** What was said to one recipient, by key of the KPI. */
export interface Said {
  /** The last run recorded when it was said; '' for none. */
  at: string;
  figures: Record<string, SaidFigure>;
  /** Short marks of the owners' notes that were told. */
  notes: Record<string, string>;
  /** Crossings that were told and have not been made good: their names and the start of their period. */
  alerts: Record<string, string>;
}

export const NOTHING_SAID: Said = { at: '', figures: {}, notes: {}, alerts: {} };

type KeptFigure = [value: number, n: number, status: Status, from: string, to: string, typed?: number | null];

/** The same as it is kept: without the names of what each figure tells, since all of the store holds 500 kB. */
export interface KeptSaid extends Omit<Said, 'figures'> {
  figures: Record<string, KeptFigure>;
}

export function keptSaid(said: Said): KeptSaid {
  const figures = Object.entries(said.figures).map(([key, { value, n, status, from, to, typed }]) => {
    const kept: KeptFigure = [value, n, status, from, to];
    return [key, typed === undefined ? kept : [...kept, typed]];
  });
  return { ...said, figures: Object.fromEntries(figures) };
}

/** A figure that is kept in any other way is as none. */
export function saidFrom(kept: KeptSaid): Said {
  const figures = Object.entries(kept.figures).filter(([, figure]) => Array.isArray(figure));
  const said = figures.map(([key, [value, n, status, from, to, typed]]) => [
    key,
    { value, n, status, from, to, typed },
  ]);
  return { ...kept, figures: Object.fromEntries(said) };
}
