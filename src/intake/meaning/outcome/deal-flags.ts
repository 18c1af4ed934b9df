import type { DateColumn, FlagColumn } from '../../../tables/table';

/** The flags of a deal, and what else may tell how far it is. */
export interface FlagSources {
  won?: FlagColumn;
  lost?: FlagColumn;
  closed?: FlagColumn;
  active?: FlagColumn;
  closedOn?: DateColumn;
}

/** What flags say of a deal; 'contradiction' where they cannot all be true, null where they say nothing. */
export type FlagOutcome = 'won' | 'lost' | 'open' | 'unknown' | 'contradiction' | null;

/** What a person said of the rows that a lone flag calls "no". */
type SaidNo = Exclude<FlagOutcome, 'contradiction' | null> | 'out' | undefined;

/** Headers of the day on which a deal was closed: a "Close date" is the expected one while a deal is open. */
const CLOSED =
  /\b(closed|gesloten|afgesloten|geschlossen|abgeschlossen|cl[oô]tur[eé]e?|ferm[eé]e?|cerrad[oa])(?![\p{L}])/iu;

/**
 * What the flags say of each row. Won and Lost boxes of which neither is ticked leave a deal open; both ticked contradict
 * each other. Under a lone one a closed flag tells, else what a person said, else the day on which deals were closed.
 * `others`: a status or stage will tell what flags leave open.
 */
export function flagOutcomes(
  sources: FlagSources,
  saidNo: SaidNo,
  others: boolean,
): (row: number) => FlagOutcome | 'out' {
  const { won, lost, closed, active } = sources;
  const lone = won && lost ? null : (won ?? lost ?? null);
  const onlyTicks = { won: hasNoNo(won), lost: hasNoNo(lost) };
  const dated = lone === null ? null : closingDates(sources, lone);
  return (row) => {
    const isWon = ticked(won, onlyTicks.won, row);
    const isLost = ticked(lost, onlyTicks.lost, row);
    if (isWon === 2) return isLost === 2 ? 'contradiction' : 'won';
    if (isLost === 2) return 'lost';
    if (active?.values[row] === 1) return 'lost';
    const isClosed = closed?.values[row] ?? 0;
    if (isClosed === 1) return 'open';
    if (lone === null) {
      if (!won || !lost || (others && won.values[row] === 0 && lost.values[row] === 0)) return null;
      return isClosed === 2 ? 'contradiction' : 'open';
    }
    if ((lone === won ? isWon : isLost) !== 1) return null;
    const other = lone === won ? 'lost' : 'won';
    if (isClosed === 2) return other;
    if (others) return null;
    if (saidNo !== undefined) return saidNo;
    if (dated === null) return 'unknown';
    if (Number.isNaN(dated.values[row])) return 'open';
    return dated.tells ? other : 'unknown';
  };
}

/** Ticks alone, with nothing in the other cells. */
const hasNoNo = (flag: FlagColumn | undefined): boolean => flag !== undefined && !flag.values.includes(1);

function ticked(flag: FlagColumn | undefined, onlyTicks: boolean, row: number): number {
  const value = flag?.values[row] ?? 0;
  return value === 0 && onlyTicks ? 1 : value;
}

/** Days of closing, and whether one tells that a deal is over: by its header, or since other deals have none yet. */
function closingDates({ closedOn }: FlagSources, lone: FlagColumn): { values: Float64Array; tells: boolean } | null {
  if (closedOn === undefined) return null;
  const { values, header } = closedOn;
  const tells = CLOSED.test(header) || values.some((value, row) => Number.isNaN(value) && lone.values[row] !== 2);
  return { values, tells };
}
