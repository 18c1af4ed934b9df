import type { Evaluated } from '../cell';

/** What a formula hands to a function: one cell, or a rectangle, rows first. */
export type CellArgument = Evaluated | Evaluated[][];

/** Functions beyond the engine's own: those of the script. */
export interface CellFunctions {
  /** As declared; matched without regard to case. */
  names: string[];
  /** A rectangle of values, rows first. An Error becomes #ERROR! with its message. `name` is in capitals. */
  run(name: string, args: CellArgument[]): Evaluated[][];
}

export const noFunctions: CellFunctions = {
  names: [],
  run: (name) => {
    throw new Error(`Unknown function: ${name}`);
  },
};
