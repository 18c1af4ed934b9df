import type { DateColumn, FlagColumn, NumberColumn, TextColumn } from '../../../tables/table';

/** The columns that tell what became of a deal or lead. */
export interface OutcomeSources {
  status?: TextColumn;
  stage?: TextColumn;
  lifecycle?: TextColumn;
  won?: FlagColumn;
  lost?: FlagColumn;
  closed?: FlagColumn;
  active?: FlagColumn;
  archived?: FlagColumn;
  converted?: FlagColumn;
  wonOn?: DateColumn;
  lostOn?: DateColumn;
  closedOn?: DateColumn;
  convertedOn?: DateColumn;
  probability?: NumberColumn;
  lostReason?: TextColumn;
  /** What an open stage beside a day of winning or losing says; undefined where that day tells. */
  reopened?: number;
}

/** Header of a column that says how deals stand, rather than how far they came. */
export const IS_STATUS = /status|statut|estado|état|zustand|toestand/i;
