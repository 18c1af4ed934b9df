import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import { folded, numberColumn, textColumn } from '../../dataset/prepared';
import { visitsOfDeals } from '../../dataset/stages/visits-of-deals';
import type { Table } from '../../tables/table';

/** What the CRM itself says of a deal on a day. */
export interface StageOnDay {
  /** Stages by their codes; the first is that of deals of which none is known. */
  stages: number;
  stage: (row: number, day: Day) => number;
  /** With what probability it is won; NaN where that is not known. */
  probability: (row: number, stage: number, day: Day) => number;
}

/**
 * In which stage each deal stood on a day, by what a history of stages tells of the days up to it, and what the CRM says of it.
 * An export has the probabilities of its own day alone: those of other days are known where all that are open in a stage
 * have the same.
 */
export function stagesOnDays({ tables, asOf }: Analysis, deals: Table): StageOnDay {
  const history = tables.stage_history;
  const labels = history ? (textColumn(history, 'reached')?.labels ?? []) : [];
  const visits = visitsOfDeals(history, deals);
  const [openStage, said] = [textColumn(deals, 'openStage'), numberColumn(deals, 'probability')?.values];
  const ofStage = new Map<string, number>();
  const own = (row: number): number => (openStage?.codes[row] ? (said?.[row] ?? Number.NaN) : Number.NaN);
  for (let row = 0; row < deals.rows; row++) {
    if (deals.leftOut[row] !== 0 || Number.isNaN(own(row))) continue;
    const name = folded(openStage?.labels[openStage.codes[row]] ?? '');
    ofStage.set(name, (ofStage.get(name) ?? own(row)) === own(row) ? own(row) : Number.NaN);
  }
  const ofCode = labels.map((label) => ofStage.get(folded(label)) ?? Number.NaN);
  return {
    stages: Math.max(1, labels.length),
    stage: (row, day) => visits.get(row)?.find((visit) => visit.day <= day)?.stage ?? 0,
    probability: (row, stage, day) => {
      const known = ofCode[stage] ?? Number.NaN;
      return Number.isNaN(known) && day === asOf ? own(row) : known;
    },
  };
}
