import { dayOf } from '../../base/day';
import { oncePer } from '../../base/once-per';
import type { Period } from '../../base/period';
import { isDateColumn, isNumberColumn, isTextColumn, type Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { type Figures, NOTHING } from '../figures';
import { rowsWhere } from '../rows/condition';
import type { Model, ModelRows } from './model';
import type { Paying } from './told';

/** A customer. */
interface Payer extends Paying {
  /** A row of theirs, to stand for them. */
  row: number;
  /** Their code. */
  key: number;
}

/** What moved the monthly recurring revenue from the start to the end: with their signs they add up to the change. */
interface Movements {
  new: number;
  expansion: number;
  contraction: number;
  churn: number;
  reactivation: number;
}

/** How a figure is made of its customers: what each puts above and below the line. */
interface Line {
  top: (paying: Paying) => number;
  bottom: (paying: Paying) => number;
  /** Said where nothing stands below the line. */
  empty: Sentence;
}

const READS = [
  'customerKey',
  'mrrValue',
  'start',
  'end',
  'pausedOn',
  'resumedOn',
  'goneWhilePaused',
  'customerSince',
] as const;

/** Which rows run, and which are billed, at the two moments: known once for all groups of rows. */
const momentsOf = oncePer((table: Table) =>
  oncePer((period: Period) => ({
    atStart: rowsWhere({ runs: 'at start' }, table, period),
    atEnd: rowsWhere({ runs: 'at end' }, table, period),
    billedBefore: rowsWhere({ billed: 'at start' }, table, period),
    billedNow: rowsWhere({ billed: 'at end' }, table, period),
  })),
);

/** Each customer of the rows used, compared at the two moments; a moment before all data has no customers. */
function payingOf({ table, index, period }: ModelRows): Payer[] {
  const { customerKey, mrrValue, customerSince } = table.columns;
  if (!isTextColumn(customerKey) || !isNumberColumn(mrrValue)) return [];
  const since = isDateColumn(customerSince) ? customerSince.values : null;
  const { atStart, atEnd, billedBefore, billedNow } = momentsOf(table)(period);
  const payers = new Map<number, Payer>();
  for (const row of index) {
    if (atStart[row] === 0 && atEnd[row] === 0) continue;
    const key = customerKey.codes[row];
    let paying = payers.get(key);
    if (paying === undefined) {
      paying = { before: 0, now: 0, wasThere: false, isThere: false, isNew: false, customers: 1, row, key };
      payers.set(key, paying);
    }
    paying.before += billedBefore[row] * mrrValue.values[row];
    paying.now += billedNow[row] * mrrValue.values[row];
    if (atStart[row] === 1) paying.wasThere = true;
    if (atEnd[row] === 1) paying.isThere = true;
    if (since && period.from !== null && dayOf(since[row]) >= period.from) paying.isNew = true;
  }
  return [...payers.values()];
}

/** By what the revenue of a customer moved, if it did. */
function movementOf({ before, now, wasThere, isThere, isNew }: Paying): keyof Movements {
  if (!wasThere) return isNew ? 'new' : 'reactivation';
  if (!isThere) return 'churn';
  return now < before ? 'contraction' : 'expansion';
}

/** The movements of all customers together, with their signs. */
function movementsOf(all: readonly Paying[]): Movements {
  const moved: Movements = { new: 0, expansion: 0, contraction: 0, churn: 0, reactivation: 0 };
  for (const paying of all) moved[movementOf(paying)] += paying.now - paying.before;
  return moved;
}

const sumOf = (all: readonly Paying[], of: (paying: Paying) => number): number =>
  all.reduce((total, paying) => total + of(paying), 0);

const countOf = (all: readonly Paying[]): number => sumOf(all, ({ customers }) => customers);

/** One of the movements, of the customers whose revenue moved so. */
export function ofMovement(movement: keyof Movements): Model {
  const movedSo = <One extends Paying>(all: readonly One[]): One[] =>
    all.filter((paying) => paying.now !== paying.before && movementOf(paying) === movement);
  const conclude = (told: readonly Paying[]): Figures => {
    const all = movedSo(told);
    const value = sumOf(all, ({ before, now }) => now - before);
    return { ...NOTHING, value, n: countOf(all), top: value };
  };
  return {
    revision: 1,
    reads: READS,
    addsUp: true,
    ofCustomers: true,
    fit: (rows) => conclude(payingOf(rows)),
    byTold: { what: 'movements', conclude, ifMany: true },
    line: (rows) => {
      const { customerKey, mrrValue } = rows.table.columns;
      const top = new Float64Array(rows.table.rows);
      if (!isTextColumn(customerKey) || !isNumberColumn(mrrValue)) return { top, bottom: null };
      const moved = new Set(movedSo(payingOf(rows)).map(({ key }) => key));
      const { billedBefore, billedNow } = momentsOf(rows.table)(rows.period);
      for (const row of rows.index)
        if (moved.has(customerKey.codes[row]) && billedBefore[row] !== billedNow[row])
          top[row] = (billedNow[row] - billedBefore[row]) * mrrValue.values[row];
      return { top, bottom: null };
    },
  };
}

function ofPaying({ top, bottom, empty }: Line): Model {
  const conclude = (all: readonly Paying[]): Figures => {
    const line = { top: sumOf(all, top), bottom: sumOf(all, bottom) };
    const n = countOf(all.filter(({ wasThere }) => wasThere));
    const extra = {
      ...movementsOf(all),
      start: sumOf(all, ({ before }) => before),
      end: sumOf(all, ({ now }) => now),
    };
    if (line.bottom === 0) return { ...NOTHING, ...line, n, extra, reason: empty };
    return { value: line.top / line.bottom, n, ...line, extra };
  };
  return {
    revision: 1,
    reads: READS,
    ofCustomers: true,
    fit: (rows) => conclude(payingOf(rows)),
    byTold: { what: 'movements', conclude, ifMany: true },
    line: (rows) => {
      const above = new Float64Array(rows.table.rows);
      const below = new Float64Array(rows.table.rows);
      for (const paying of payingOf(rows)) {
        above[paying.row] = top(paying);
        below[paying.row] = bottom(paying);
      }
      return { top: above, bottom: below };
    },
  };
}

const NOBODY: Sentence = { text: 'no_customers_at_start' };

/** What the customers of the start pay at the end ÷ what they paid; who came back within the period counts, who is new does not. */
export const netRevenueRetention = ofPaying({
  top: ({ wasThere, now }) => (wasThere ? now : 0),
  bottom: ({ before }) => before,
  empty: NOBODY,
});

/** The same, of each customer no more than they paid: growth of one hides the loss of no other. */
export const grossRevenueRetention = ofPaying({
  top: (paying) => Math.min(paying.before, paying.now),
  bottom: ({ before }) => before,
  empty: NOBODY,
});

/** (new + expansion) ÷ (contraction + churn). */
export const quickRatio = ofPaying({
  top: ({ before, now, wasThere, isNew }) => (wasThere || isNew ? Math.max(0, now - before) : 0),
  bottom: ({ before, now }) => Math.max(0, before - now),
  empty: { text: 'no_recurring_losses' },
});
