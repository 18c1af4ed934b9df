import { codesFor, copied, type OwnCodes } from '../../base/codes';
import { dayOf } from '../../base/day';
import { type DateColumn, labelAt, type Table, type TextColumn } from '../../tables/table';
import { dateColumn, flagColumn, numberColumn, textColumn } from '../prepared';

/** Since when and until when the customer of a row was one, and the state in which it is. */
export interface Terms {
  start: DateColumn;
  end: DateColumn | null;
  state: TextColumn | null;
}

/** The terms of each row; null for a table without starts. A trial, a free plan, or a bill that was never paid, makes no customer. */
export function paidTerms(table: Table): Terms | null {
  const started = dateColumn(table, 'startedOn');
  if (!started) return null;
  const end = endsOf(table);
  const trialEnd = dateColumn(table, 'trialEndsOn');
  const paidFrom = dateColumn(table, 'paidFrom');
  const neverPaid = flagColumn(table, 'neverPaid');
  const start = { ...started, values: started.values.slice() };
  const states = stated(textColumn(table, 'state'), table.rows);
  const isTrialAlone = (row: number): boolean =>
    end !== null && trialEnd !== null && dayOf(end.values[row]) <= dayOf(trialEnd.values[row]);
  const isUnpaid = (row: number): boolean =>
    neverPaid?.values[row] === 2 || (paidFrom !== null && Number.isNaN(paidFrom.values[row]));
  const planOf = unpaidPlans(table);
  const insteadOf = (state: string, row: number): string => {
    if (end !== null && end.values[row] < start.values[row]) return 'reversed';
    const plan = planOf(row);
    if (plan === 'trial' || isTrialAlone(row)) return 'trial';
    return plan === 'free' || (isUnpaid(row) && isOver(state, end, row)) ? 'never' : state;
  };
  for (let row = 0; row < table.rows; row++) {
    states.codes[row] = states.labels.indexOf(insteadOf(labelAt(states, row), row));
    const paid = trialEnd && dayOf(trialEnd.values[row]) > dayOf(start.values[row]) ? trialEnd : paidFrom;
    if (paid && paid.values[row] > start.values[row]) start.values[row] = paid.values[row];
  }
  const state = textColumn(table, 'state');
  return { start, end, state: { type: 'text', header: state?.header ?? '', index: state?.index ?? -1, ...states } };
}

/** Who still runs without a first payment so far is bound to one. */
function isOver(state: string, end: DateColumn | null, row: number): boolean {
  return ['ended', 'unpaid'].includes(state) || (end !== null && !Number.isNaN(end.values[row]));
}

/** The states as read, with room for those that the dates tell. */
function stated(given: TextColumn | null, rows: number): { codes: OwnCodes; labels: string[] } {
  const labels = [...(given?.labels ?? [''])];
  for (const label of ['trial', 'never', 'reversed']) if (!labels.includes(label)) labels.push(label);
  const codes = given ? copied(given.codes, labels.length) : codesFor(labels.length, rows);
  return { codes, labels };
}

/** When each row ended: on its end date, else on that of its cancellation. */
function endsOf(table: Table): DateColumn | null {
  const ended = dateColumn(table, 'endedOn');
  const cancelled = cancellations(table);
  if (!ended || !cancelled) return ended ?? cancelled;
  const values = ended.values.map((value, row) => (Number.isNaN(value) ? cancelled.values[row] : value));
  return { ...ended, values };
}

/** A click on cancel ends nothing while the status still says that the subscription runs: it ends with what is paid. */
function cancellations(table: Table): DateColumn | null {
  const cancelled = dateColumn(table, 'cancelledOn');
  const state = textColumn(table, 'state');
  if (!cancelled || !state) return cancelled;
  const active = state.labels.indexOf('active');
  const values = cancelled.values.map((value, i) => (state.codes[i] === active ? Number.NaN : value));
  return { ...cancelled, values };
}

/** A trial, whether or not it is called a free one, or a plan. */
const TRIAL =
  /^(trial|proef(periode|abonnement|versie)?|probe(abo|abonnement|zeit|phase)?|test(phase|abo)|(p[ée]riode d['’ ])?essai( gratuit)?|(per[íi]odo de )?prueba( gratuita)?)$/i;
const BESIDE_TRIAL = /^(free|gratis|kostenlos\w*) | plan$/gi;

const FREE_PLAN =
  /^(free|freemium|gratis|kostenlos\w*|gratuit\w*|gratuito|forever free)([- ]?(plan|abo|abonnement|account|tier|forever|pakket|tarif))?$/i;

/** What a plan of this name is where it makes no customer; one that is called free only where it costs nothing. */
export function unpaidPlan(label: string): 'trial' | 'free' | null {
  if (TRIAL.test(label.replace(BESIDE_TRIAL, ''))) return 'trial';
  return FREE_PLAN.test(label.trim()) ? 'free' : null;
}

/**
 * The plan of each row where that makes no customer: one that is called a trial, and one that is called free and costs
 * nothing, of which nobody paid or was bound to pay anything; null for any other.
 */
function unpaidPlans(table: Table): (row: number) => 'trial' | 'free' | null {
  const plan = textColumn(table, 'product');
  if (plan === null) return () => null;
  const price = (numberColumn(table, 'mrr') ?? numberColumn(table, 'amount'))?.values;
  const kinds = plan.labels.map(unpaidPlan);
  return (row) => {
    const kind = kinds[plan.codes[row]];
    return kind !== 'free' || (price !== undefined && !(price[row] > 0)) ? kind : null;
  };
}
