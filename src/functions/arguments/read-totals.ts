import type { Sentence } from '../../texts/sentence';
import { wrongCell } from './cells';
import { type CellReader, type PlacedCells, readNumbers } from './read-cells';

/** The kinds of totals, each a number. */
export type TotalKind = 'number' | 'money' | 'count' | 'share';

const EXPECTED: Record<TotalKind, Sentence> = {
  number: { text: 'expected_number' },
  money: { text: 'expected_number' },
  count: { text: 'expected_count' },
  share: { text: 'expected_share' },
};

export function expectedTotal(kind: TotalKind): Sentence {
  return EXPECTED[kind];
}

/** Numbers of one kind; NaN is blank. Throws a Refusal for the first that does not fit the kind. */
export function readTotals(placed: PlacedCells, kind: TotalKind, locale: CellReader['locale']): number[] {
  const values = readNumbers(placed, locale, EXPECTED[kind]);
  const outside = values.findIndex((value) => !fits(value, kind));
  if (outside >= 0) throw wrongCell(placed.placeOf(outside), EXPECTED[kind], placed.cells[outside]);
  return values;
}

function fits(value: number, kind: TotalKind): boolean {
  if (Number.isNaN(value)) return true;
  if (kind === 'share') return value >= 0 && value <= 1;
  return kind === 'count' ? value >= 0 : true;
}
