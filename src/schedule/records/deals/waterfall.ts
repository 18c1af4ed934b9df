import { isoDay } from '../../../base/day';
import { runDay } from '../../calendar/run-name';
import { dealsAt } from './deal-log';
import type { DealRow } from './deal-row';
import { UNKNOWN_CURRENCY } from './deals-now';

/** A number of deals and what they are worth together, in cents: only whole numbers add up to the cent. */
export interface Amount {
  count: number;
  cents: number;
}

/** What comes in, and what goes out, between the deals that stood open then and those that do now. */
export const ways = {
  in: ['new', 'reopened', 'reassignedIn'],
  out: ['won', 'lost', 'gone', 'reassignedOut'],
} as const;

export type Movement = (typeof ways)['in' | 'out'][number];

/**
 * The open deals of one group then and now, and how the one became the other: start + new + reopened + reassignedIn + grown −
 * shrunk − won − lost − gone − reassignedOut = end, to the cent; in number of deals the same without grown and shrunk. Deals
 * leave at the amount at which they stood open. `pushed` and `pulled` stayed open and are worth what they are worth now.
 */
export interface Waterfall extends Record<Movement, Amount> {
  start: Amount;
  end: Amount;
  grown: Amount;
  shrunk: Amount;
  pushed: Amount;
  pulled: Amount;
  /** The won deals at the amount for which they were won. */
  wonFor: Amount;
  /** Deals that had closed, and by a correction are lost instead of won or the other way round: they never stood open. */
  corrected: Amount;
  /** Each deal that was won, lost or pushed, as it is now. */
  deals: Record<'won' | 'lost' | 'pushed', DealRow[]>;
  /** Of the deals that were open then, and that are now, so many carry no amount: they count for nothing in the cents. */
  unvaluedThen: number;
  unvalued: number;
}

/**
 * Whether a waterfall is shown in money: of one known currency, where most open deals carry an amount. Deals that get theirs
 * when they are won come and go with it, which is no value of the pipeline.
 */
export function isInMoney({ start, end, unvaluedThen, unvalued }: Waterfall, currency: string): boolean {
  return currency !== UNKNOWN_CURRENCY && 2 * (unvaluedThen + unvalued) < start.count + end.count;
}

const moves = ['grown', 'shrunk', 'pushed', 'pulled', 'corrected'] as const;
const amounts = ['start', ...ways.in, ...ways.out, ...moves, 'end', 'wonFor'] as const;

/** False for a waterfall on which nothing happened. */
export function moved(waterfall: Waterfall): boolean {
  return [...ways.in, ...ways.out, ...moves].some((name) => waterfall[name].count > 0);
}

function emptyWaterfall(): Waterfall {
  const waterfall = Object.fromEntries(amounts.map((name) => [name, { count: 0, cents: 0 }]));
  const deals = { won: [], lost: [], pushed: [] };
  return { ...waterfall, deals, unvaluedThen: 0, unvalued: 0 } as unknown as Waterfall;
}

/** A deal that was won on Friday is in the export on Monday: so many days late it still counts as new. */
const ENTERED_LATE = 7;

const centsOf = ({ amount }: DealRow): number => Math.round((amount ?? 0) * 100);

/**
 * The waterfall of each group of deals since a run. `groupOf`: the rep, the currency. A deal that changes its group is reassignedOut
 * over by the one and taken by the other. A deal that came and closed in between is new as well as won or lost.
 */
export function waterfalls(
  rows: readonly DealRow[],
  since: string,
  groupOf: (deal: DealRow) => string,
): Map<string, Waterfall> {
  const [before, after] = [dealsAt(rows, since), dealsAt(rows, '9999')];
  const found = new Map<string, Waterfall>();
  const of = (deal: DealRow): Waterfall => {
    const group = groupOf(deal);
    const waterfall = found.get(group) ?? emptyWaterfall();
    found.set(group, waterfall);
    return waterfall;
  };
  const entered = new Set(
    rows.filter(({ run, changes }) => run > since && changes.includes('new')).map(({ id }) => id),
  );
  for (const deal of after.values()) {
    const was = before.get(deal.id);
    if (was?.stage === 'open') wasOpen(was, deal, of);
    else {
      // What the log did not know, and is not new to it, had closed too long ago to be followed.
      const isBack = was ? was.stage !== 'gone' : !entered.has(deal.id);
      wasNot(was, deal, { since, came: isBack ? 'reopened' : 'new' }, of);
    }
  }
  return found;
}

function add(to: Amount, cents: number): void {
  to.count++;
  to.cents += cents;
}

function wasOpen(was: DealRow, deal: DealRow, of: (deal: DealRow) => Waterfall): void {
  const [stood, stands] = [centsOf(was), centsOf(deal)];
  const from = of(was);
  add(from.start, stood);
  if (!was.amount) from.unvaluedThen++;
  if (deal.stage !== 'open') {
    add(from[deal.stage], stood);
    if (deal.stage === 'won') add(from.wonFor, stands);
    if (deal.stage !== 'gone') from.deals[deal.stage].push(deal);
    return;
  }
  const to = of(deal);
  if (to !== from) {
    add(from.reassignedOut, stood);
    add(to.reassignedIn, stood);
  }
  if (stands > stood) add(to.grown, stands - stood);
  if (stands < stood) add(to.shrunk, stood - stands);
  if (was.close !== '' && deal.close > was.close) {
    add(to.pushed, stands);
    to.deals.pushed.push(deal);
  }
  if (deal.close !== '' && deal.close < was.close) add(to.pulled, stands);
  add(to.end, stands);
  if (!deal.amount) to.unvalued++;
}

function wasNot(
  was: DealRow | undefined,
  deal: DealRow,
  { since, came }: { since: string; came: 'new' | 'reopened' },
  of: (deal: DealRow) => Waterfall,
): void {
  const worth = centsOf(deal);
  const known = was !== undefined && was.stage !== 'gone';
  if (deal.stage === 'open') {
    const to = of(deal);
    add(to[came], worth);
    add(to.end, worth);
    if (!deal.amount) to.unvalued++;
    return;
  }
  if (deal.stage === 'gone') return;
  if (known && was.stage === deal.stage) return;
  // What had closed well before was never open in between: it only now stands in the export, or is corrected there.
  const isLate = deal.close >= isoDay((runDay(since) ?? 0) - ENTERED_LATE);
  if (!isLate || (known && deal.close <= was.close)) {
    if (known) add(of(deal).corrected, worth);
    return;
  }
  const through = of(deal);
  add(through[came], worth);
  add(through[deal.stage], worth);
  if (deal.stage === 'won') add(through.wonFor, worth);
  through.deals[deal.stage].push(deal);
}
