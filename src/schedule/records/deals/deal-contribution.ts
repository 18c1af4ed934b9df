import { dayFromIso, MILLISECONDS_A_DAY } from '../../../base/day';
import { evaluate } from '../../../engine/evaluate/evaluate';
import type { RowFormula } from '../../../engine/formula/formula';
import { leavesOf } from '../../../engine/formula/walk';
import type { KpiDeclaration } from '../../../kpis/declaration/declare';
import { wayOf } from '../../../kpis/declaration/slice';
import { preparedFields } from '../../../tables/prepared-fields';
import type { Column, Table } from '../../../tables/table';
import { tables } from '../../../tables/tables';
import { isSentence } from '../../../texts/sentence';
import { UNLABELLED } from '../history/part-name';
import type { DealState } from './deal-row';

/** What one deal puts into a figure; '' where it does not count. Two states that give the same leave the figure alone. */
export type Contribution = (deal: DealState) => string;

/** A figure of a finished span (inclusive ISO days); by rep for some reps only. */
export interface FigureSpan {
  from: string;
  to: string;
  reps: readonly string[] | null;
}

/**
 * What a deal puts into a KPI. Null where that cannot be told deal by deal: where the KPI compares customers, or fits a
 * model over all deals.
 */
export function contributionTo(kpi: KpiDeclaration, variant: string, span: FigureSpan): Contribution | null {
  // The log does not know which deals are of that part.
  if (wayOf(variant).only !== null) return null;
  const leaves = (kpi.variants[variant]?.oneOf ?? []).flatMap((formula) => leavesOf(formula));
  const ofDeals = leaves.filter((leaf) => leaf.shape !== 'given' && leaf.rows.table === 'deals');
  const formulas = ofDeals.filter((formula): formula is RowFormula => formula.shape === 'rows');
  const to = dayFromIso(span.to);
  if (to === null || formulas.length === 0 || formulas.length < ofDeals.length) return null;
  const period = { from: dayFromIso(span.from), to: to + 1 };
  return (deal) => {
    if (deal.stage === 'gone' || (span.reps && !span.reps.includes(deal.owner || UNLABELLED))) return '';
    const tables = { deals: tableOf(deal) };
    const context = {
      data: { tables, given: () => null },
      period,
      cycle: () => ({ months: 0, touched: [], notes: [] }),
    };
    const put = formulas.flatMap((formula): (number | undefined)[][] => {
      const { rows, countBy: _, beside: __, ...own } = formula;
      const answer = evaluate({ ...own, rows: { ...rows, needs: [], requires: [] } }, context);
      if (isSentence(answer)) return [];
      const used = answer.lines(null).filter(({ parts }) => parts.leftOut[0] === 0);
      return used.map(({ top, bottom }) => [top?.[0], bottom?.[0]]);
    });
    return put.length === 0 ? '' : JSON.stringify([put, span.reps && deal.owner]);
  };
}

/**
 * The deal as the only row of a prepared table. What the log does not know of it is the same before and after: it was
 * created on day 0, is its customer's first purchase, and of every type.
 */
function tableOf({ stage, amount, close, owner }: DealState): Table {
  const closed = stage === 'open' ? null : dayFromIso(close);
  const value = columnOf('number', amount);
  return {
    table: 'deals',
    rows: 1,
    segments: [],
    columns: {
      ...unknown,
      outcome: columnOf('text', stage),
      closed: columnOf('date', closed),
      closedOn: columnOf('date', dayFromIso(close)),
      created: columnOf('date', 0),
      cycleDays: columnOf('number', closed),
      rep: columnOf('text', owner),
      amount: value,
      // The log holds what could be read, of deals of which it is known what became of them.
      amountUnreadable: columnOf('flag', null),
      closedUnknown: columnOf('flag', null),
      value,
    },
    unread: {},
    leftOut: Uint8Array.of(0),
    leftOutReasons: [],
    currency: null,
  };
}

/** A column of one row; null is blank, and a flag that is not is yes. */
function columnOf(type: Column['type'], value: string | number | null): Column {
  const known = { header: '', index: -1 };
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (type) {
    case 'text':
      return { ...known, type, codes: Int32Array.of(value === null ? 0 : 1), labels: ['', String(value)] };
    case 'number':
      return { ...known, type, values: Float64Array.of(number) };
    case 'date':
      return { ...known, type, values: Float64Array.of(number * MILLISECONDS_A_DAY), timed: false };
    case 'flag':
      return { ...known, type, values: Uint8Array.of(value === null ? 0 : 2) };
  }
}

/** Every field that a formula over deals can name, with something in it. */
const unknown: Record<string, Column> = Object.fromEntries(
  Object.entries({ ...tables.deals.fields, ...preparedFields.deals }).map(([name, { type }]) => [
    name,
    columnOf(type, type === 'text' ? 'any' : 0),
  ]),
);
