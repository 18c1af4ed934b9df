import { type Day, isoDay, monthStart } from '../../../base/day';
import { runDay } from '../../calendar/run-name';
import { WATCHED_MONTHS } from '../history/closed-periods';
import { isSame } from '../history/new-history';
import type { DealChange, DealRow, DealState } from './deal-row';
import type { DealsNow } from './deals-now';

/** Reports look back as far as the last of their kind, a quarter at most; before that one row per deal is enough. */
export const DETAILED_DAYS = 120;

/** An export that lacks more of the known deals than this is taken for a slip, for as many days. */
const FEWEST_FOUND = 0.5;
const PATIENT_DAYS = 7;
const FEWEST_TO_SUSPECT = 10;

/** Deals that closed before this day are not followed: nothing compares with them any more. */
function firstFollowed(asOf: Day): string {
  return isoDay(monthStart(asOf + 1, -WATCHED_MONTHS));
}

/** The deals as they stood after a run, those that were gone by then included. */
export function dealsAt(rows: readonly DealRow[], run: string): Map<string, DealRow> {
  const states = new Map<string, DealRow>();
  for (const row of rows) {
    const known = states.get(row.id);
    if (row.run <= run && (!known || known.run <= row.run)) states.set(row.id, row);
  }
  return states;
}

/** True when the log tells how the deals stood after that run. */
export function tellsOf(rows: readonly DealRow[], run: string, asOf: Day): boolean {
  return run >= isoDay(asOf - DETAILED_DAYS) && rows.some((row) => row.run <= run);
}

/** The name of the last run that left a row; '' when none did. */
export function lastRun(rows: readonly { run: string }[]): string {
  return rows.reduce((last, { run }) => (run > last ? run : last), '');
}

/**
 * The rows that a refresh adds: each deal that is not as the log knows it. Of deals that the log does not know, those
 * that closed long ago are left out, and one as old that stands open has been opened again; a deal whose stage nobody has explained stays as it was. Null for an export that lacks most of what was there: it is compared again when it
 * is whole, or has stayed so for a week.
 */
export function newDealRows(
  before: readonly DealRow[],
  now: DealsNow,
  asOf: Day,
  occurrence: string,
): DealRow[] | null {
  const last = lastRun(before);
  const run = occurrence > last ? occurrence : last;
  const known = dealsAt(before, run);
  const standing = [...known.values()].filter(({ stage }) => stage !== 'gone');
  const missing = standing.filter(({ id }) => !now.deals.has(id) && !now.unclear.has(id));
  const isPartial = standing.length >= FEWEST_TO_SUSPECT && missing.length > standing.length * FEWEST_FOUND;
  const lastDay = runDay(last);
  if (isPartial && lastDay !== null && asOf + 1 - lastDay < PATIENT_DAYS) return null;
  const rows: DealRow[] = [];
  // Where the data turns out to end before the last run, what that run left out is no news.
  const first = firstFollowed(Math.max(asOf, lastDay ?? asOf));
  for (const [id, state] of now.deals) {
    const was = known.get(id);
    if (!was && state.stage !== 'open' && state.close < first) continue;
    const isOld = before.length > 0 && state.stage === 'open' && isoDay(now.created.get(id) ?? asOf) < first;
    const changes: DealChange[] = !was && isOld ? ['reopened'] : changesOf(was, state);
    if (changes.length > 0) rows.push({ run, id, changes, ...state });
  }
  for (const was of missing) rows.push({ ...was, run, changes: ['gone'], stage: 'gone' });
  return rows;
}

function changesOf(was: DealState | undefined, is: DealState): DealChange[] {
  const { stage, reached, amount, currency, close, owner } = is;
  if (!was) return ['new'];
  const changes: DealChange[] = [];
  if (was.stage === 'gone') changes.push('back');
  else if (was.stage !== stage) changes.push(stage === 'open' ? 'reopened' : (stage as DealChange));
  else if (stage === 'open' && reached !== was.reached) changes.push('moved');
  const isEqual = amount === null || was.amount === null ? amount === was.amount : isSame(amount, was.amount);
  if (!isEqual || currency !== was.currency) changes.push('amount');
  if (close !== was.close) changes.push('close');
  if (owner !== was.owner) changes.push('owner');
  return changes;
}

/** The rows that stay: every one of late, before that the last of each deal, none of deals that closed or went long ago. */
export function thinnedDeals(rows: readonly DealRow[], asOf: Day): DealRow[] {
  const cutOff = isoDay(asOf - DETAILED_DAYS);
  const first = firstFollowed(asOf);
  const last = dealsAt(rows, lastRun(rows));
  const lastBefore = dealsAt(
    rows.filter(({ run }) => run < cutOff),
    cutOff,
  );
  return rows.filter((row) => {
    if (row.run >= cutOff) return true;
    if (lastBefore.get(row.id) !== row) return false;
    const isOver = row.stage === 'gone' || (row.stage !== 'open' && row.close < first);
    return !isOver || last.get(row.id) !== row;
  });
}
