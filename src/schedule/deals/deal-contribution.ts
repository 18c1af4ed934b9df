import { dayFromIso, MILLISECONDS_A_DAY } from '../../engine/day';
import { evaluate, isSentence } from '../../engine/evaluate';
import type { Formula, RowFormula } from '../../engine/formula';
import type { Column, Table } from '../../engine/table';
import type { KpiDeclaration } from '../../kpis/declare';
import { NOBODY } from '../history/new-history';
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
  const ofDeals = (kpi.variants[variant]?.oneOf ?? []).flatMap(partsOf).filter(readsDeals);
  const formulas = ofDeals.filter((formula): formula is RowFormula => formula.shape === 'rows');
  const to = dayFromIso(span.to);
  if (to === null || formulas.length === 0 || formulas.length < ofDeals.length) return null;
  const period = { from: dayFromIso(span.from), to: to + 1 };
  return (deal) => {
    if (deal.stage === 'gone' || (span.reps && !span.reps.includes(deal.owner || NOBODY))) return '';
    const tables = { deals: tableOf(deal) };
    const context = { data: { tables, given: () => null }, period, cycle: () => ({ months: 0, touched: [] }) };
    const put = formulas.flatMap((formula): (number | undefined)[][] => {
      const answer = evaluate({ ...formula, rows: { ...formula.rows, needs: [], requires: [] } }, context);
      if (isSentence(answer) || answer.parts[0].leftOut[0] !== 0) return [];
      const { top, bottom } = answer.parts[0];
      return [[top?.[0], bottom?.[0]]];
    });
    return put.length === 0 ? '' : JSON.stringify([put, span.reps && deal.owner]);
  };
}

function partsOf(formula: Formula): Formula[] {
  return formula.shape === 'derived' ? Object.values(formula.inputs).flatMap(({ oneOf }) => oneOf) : [formula];
}

function readsDeals(formula: Formula): boolean {
  return 'rows' in formula && formula.rows.table === 'deals';
}

/**
 * The deal as the only row of a prepared table. What the log does not know is the same before and after: it was created
 * on day 0, it is its customer's first purchase, and of every type.
 */
function tableOf({ stage, amount, close }: DealState): Table {
  const column = { header: '', index: -1 };
  const text = (label: string): Column => ({ ...column, type: 'text', codes: Int32Array.of(1), labels: ['', label] });
  const number = (value: number): Column => ({ ...column, type: 'number', values: Float64Array.of(value) });
  const date = (day: number): Column => {
    return { ...column, type: 'date', values: Float64Array.of(day * MILLISECONDS_A_DAY), timed: false };
  };
  const yes: Column = { ...column, type: 'flag', values: Uint8Array.of(2) };
  const closed = stage === 'open' ? Number.NaN : (dayFromIso(close) ?? Number.NaN);
  return {
    table: 'deals',
    rows: 1,
    segments: [],
    columns: {
      outcome: text(stage),
      closed: date(closed),
      created: date(0),
      cycleDays: number(closed),
      value: number(amount ?? Number.NaN),
      customerKey: text('a customer'),
      isFirstPurchase: yes,
      typedUpsell: yes,
      typedCrossSell: yes,
    },
    unread: {},
    leftOut: Uint8Array.of(0),
    leftOutReasons: [],
    currency: null,
  };
}
