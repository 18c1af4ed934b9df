import { type Day, dayOf } from '../../base/day';
import { type Column, type FlagColumn, labelAt, type Table, type TextColumn, UNREAD_DAY } from '../../tables/table';
import { matching, matchingRows } from '../join';
import { dateColumn, dates, flagColumn, flags, merged, numbers, textColumn } from '../prepared';
import { stageMeanings } from './stage-meanings';
import { stageOrder } from './stage-order';

/** A deal that came into a stage: the row, the stage by its code, and when. */
interface Visit {
  row: number;
  stage: number;
  entered: number;
}

const [NO, YES] = [1, 2];

/**
 * Completes a history of stages: `reached`, the stage that a deal came into, `place`, how many
 * stages lie before that, `entered` and `left`, `stayDays` from the one
 * to the other, and what became of the deal. It leaves a stage when the tab says so, else when it comes into another one or
 * closes, whichever is first. `wentOn`: it came into a further stage since, or was won; blank where only a stage of which nobody
 * knows whether it closes a deal follows. What lies after `asOf` has not happened.
 */
export function prepareStageHistory(history: Table, deals: Table | null, asOf: Day): Table {
  const [deal, stage] = [textColumn(history, 'dealId'), textColumn(history, 'toStage') ?? textColumn(history, 'stage')];
  const came = dateColumn(history, 'enteredOn') ?? dateColumn(history, 'movedOn');
  if (!deal || !stage) return history;
  const reached = merged(stage, (_, commonest) => commonest);
  const columns: Record<string, Column> = { ...history.columns, reached };
  if (!came) return { ...history, columns };
  const has = (wall: number): boolean => dayOf(wall) <= asOf;
  const made = {
    place: numbers(history.rows),
    isClosing: flags(history.rows),
    isAgain: flags(history.rows),
    isOfOpenDeal: flags(history.rows),
    wentOn: flags(history.rows),
    entered: { ...came },
    left: { ...dates(history.rows), timed: came.timed },
    stayDays: numbers(history.rows),
  };
  const meanings = stageMeanings(reached.labels, deals);
  const isClosing = meanings.map((meaning) => meaning !== null && meaning !== 'open');
  const ways = waysOf(history, deal, reached, came.values, has);
  const isLeft = new Set(ways.flatMap((way) => way.slice(0, -1).map((visit) => visit.stage)));
  const order = stageOrder(
    ways.map((way) => [...new Set(way.map((visit) => visit.stage))].filter((one) => !isClosing[one])),
    reached.labels.length,
  );
  const ends = endsOf(history, deals, has);
  const isOpen = opennessOf(history, deals);
  const leftOn = dateColumn(history, 'leftOn');
  for (let row = 0; row < history.rows; row++) {
    made.isClosing.values[row] = isClosing[reached.codes[row]] ? YES : NO;
    made.place.values[row] = order[reached.codes[row]];
    made.isOfOpenDeal.values[row] = isOpen(row);
  }
  for (const way of ways) {
    const seen = new Set<number>();
    way.forEach((visit, at) => {
      const { row, stage: here } = visit;
      const later = way.slice(at + 1);
      const end = ends(row);
      made.isAgain.values[row] = seen.has(here) ? YES : NO;
      seen.add(here);
      const isOn = ({ stage: next }: Visit): boolean =>
        isClosing[next] ? meanings[next] === 'won' : order[next] > order[here];
      const isUnclear = later.some(({ stage: next }) => meanings[next] === null && !isLeft.has(next));
      if (end?.isWon || later.some((next) => isOn(next) && (meanings[next.stage] !== null || isLeft.has(next.stage))))
        made.wentOn.values[row] = YES;
      else if (!isUnclear) made.wentOn.values[row] = NO;
      const said = leftOn?.values[row] ?? Number.NaN;
      const left = Number.isNaN(said) ? endOfStay(visit, later[0], end) : said;
      made.left.values[row] = has(left) ? left : Number.NaN;
      made.stayDays.values[row] = dayOf(made.left.values[row]) - dayOf(visit.entered);
    });
  }
  const unread = unreadOfDeals(history, deals, deal);
  return { ...history, columns: { ...columns, ...made, ...(unread && { [UNREAD_DAY]: unread }) } };
}

/** The visits of each deal, the earliest first; what came on one day in the order of the rows. */
function waysOf(
  history: Table,
  deal: TextColumn,
  reached: TextColumn,
  came: Float64Array,
  has: (wall: number) => boolean,
): Visit[][] {
  const ways = new Map<number, Visit[]>();
  for (let row = 0; row < history.rows; row++) {
    const stage = reached.codes[row];
    if (history.leftOut[row] !== 0 || deal.codes[row] === 0 || stage === 0 || !has(came[row])) continue;
    const way = ways.get(deal.codes[row]) ?? [];
    way.push({ row, stage, entered: came[row] });
    ways.set(deal.codes[row], way);
  }
  return [...ways.values()].map((way) => way.sort((a, b) => a.entered - b.entered || a.row - b.row));
}

interface End {
  isWon: boolean;
  closed: number;
}

/** When a deal comes into the next stage or closes, whichever is first: where it is moved after it has closed ends no stay. */
function endOfStay({ entered }: Visit, next: Visit | undefined, end: End | null): number {
  const closed = end?.closed ?? Number.NaN;
  if (!next) return closed;
  const closesFirst = dayOf(closed) >= dayOf(entered) && dayOf(closed) < dayOf(next.entered);
  return closesFirst ? closed : next.entered;
}

/** The row of its deal per row of a history of stages, by id or by name; −1 without one, null where none is known. */
export function dealsOfHistory(history: Table, deals: Table): Int32Array | null {
  const match = matching(history, deals, [
    ['dealId', 'id'],
    ['dealId', 'name'],
  ]);
  return match && matchingRows(match);
}

/**
 * Marks all rows of a deal of which some day cannot be read, be it that of its close: nobody knows where it went from each
 * stage, and when. Null where there is none.
 */
function unreadOfDeals(history: Table, deals: Table | null, deal: TextColumn): FlagColumn | null {
  const own = flagColumn(history, UNREAD_DAY);
  const ofDeals = deals && flagColumn(deals, UNREAD_DAY);
  const rowOf = deals && ofDeals && dealsOfHistory(history, deals);
  const closed = deals && dateColumn(deals, 'closed')?.values;
  const isUnread = (row: number): boolean => {
    const other = rowOf?.[row] ?? -1;
    return own?.values[row] === 2 || (ofDeals?.values[other] === 2 && !(closed && !Number.isNaN(closed[other])));
  };
  const unread = new Set<number>();
  for (let row = 0; row < history.rows; row++)
    if (history.leftOut[row] === 0 && deal.codes[row] > 0 && isUnread(row)) unread.add(deal.codes[row]);
  if (unread.size === 0) return null;
  const values = Uint8Array.from(deal.codes, (code) => (unread.has(code) ? 2 : 0));
  return { ...flags(0), values, example: (own ?? ofDeals)?.example };
}

/** Outcomes that do not say whether a deal is open. */
const UNTOLD: ReadonlySet<string> = new Set(['', 'unknown', 'contradicted']);

/** Whether the deal of a row is open today, as the tab of deals tells; blank where it does not. */
function opennessOf(history: Table, deals: Table | null): (row: number) => number {
  const rowOf = deals && dealsOfHistory(history, deals);
  const outcome = deals && textColumn(deals, 'outcome');
  if (!rowOf || !outcome) return () => 0;
  const meanings = outcome.labels.map((label) => (label === 'open' ? YES : UNTOLD.has(label) ? 0 : NO));
  return (row) => {
    const deal = rowOf[row];
    return deal < 0 ? 0 : deals.leftOut[deal] === 0 ? meanings[outcome.codes[deal]] : NO;
  };
}

/** How the deal of a row has ended, where the tab of deals tells. */
function endsOf(history: Table, deals: Table | null, has: (wall: number) => boolean): (row: number) => End | null {
  const rowOf = deals && dealsOfHistory(history, deals);
  const [outcome, closed] = deals ? [textColumn(deals, 'outcome'), dateColumn(deals, 'closed')] : [];
  if (!rowOf || !outcome) return () => null;
  return (row) => {
    const other = rowOf[row];
    if (other < 0) return null;
    const wall = closed?.values[other] ?? Number.NaN;
    const isDone = closed ? has(wall) : true;
    return { isWon: isDone && labelAt(outcome, other) === 'won', closed: isDone ? wall : Number.NaN };
  };
}
