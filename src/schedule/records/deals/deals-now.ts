import type { Analysis } from '../../../analysis/analysis';
import { type Day, dayOf, isoDay } from '../../../base/day';
import type { FieldOf } from '../../../tables/prepared-fields';
import {
  type DateColumn,
  isDateColumn,
  isNumberColumn,
  isTextColumn,
  labelAt,
  type Table,
  type TextColumn,
} from '../../../tables/table';
import type { DealStage, DealState } from './deal-row';

/** Every deal of the export by its key, and how many rows no key could be made for. */
export interface DealsNow {
  deals: Map<string, DealState>;
  /** The day on which each of them was made, where the export tells. */
  created: Map<string, Day>;
  /** Keys of deals of which nobody has said yet what their stage means. */
  unclear: Set<string>;
  unnamed: number;
}

type Read<Value> = (row: number) => Value;

/** The outcome of what a person has put out of the pipeline. */
const OUT = 'out';

const STAGES: DealStage[] = ['open', 'won', 'lost'];

/**
 * The deals as of the analysis; null without a tab of deals. A deal is known by its id, in a tab without ids by its name,
 * customer and creation day together where those name one row only. What was created after as-of is not there yet.
 */
export function dealsNow({ tables, asOf }: Analysis): DealsNow | null {
  const table = tables.deals;
  const outcome = table && textAt(table, 'outcome');
  if (!table || !outcome) return null;
  const keyOf = keysOf(table);
  const created = dayAt(table, 'created');
  const [closed, general, expected] = [
    dayAt(table, 'closed'),
    dayAt(table, 'closedOn'),
    dayAt(table, 'expectedCloseOn'),
  ];
  const amount = numberAt(table, 'value');
  const [owner, reached] = [textAt(table, 'rep'), textAt(table, 'stage')];
  const [name, customer] = [textAt(table, 'name'), textAt(table, 'customer')];
  const currency = currencyAt(table);
  const deals = new Map<string, DealState>();
  const made = new Map<string, Day>();
  const twice = new Set<string>();
  const unclear = new Set<string>();
  let unnamed = 0;
  for (let row = 0; row < table.rows; row++) {
    if (table.leftOut[row] !== 0 || (created?.(row) ?? asOf) > asOf) continue;
    const stage = STAGES.find((one) => one === outcome(row));
    const key = keyOf(row);
    if (!stage) {
      if (outcome(row) !== OUT) unclear.add(key);
      continue;
    }
    if (key === '' || twice.has(key)) {
      unnamed++;
    } else if (deals.has(key)) {
      // Two rows under one key cannot be told apart: neither is followed.
      deals.delete(key);
      twice.add(key);
      unnamed += 2;
    } else {
      const day = created?.(row);
      if (day != null) made.set(key, day);
      const close = stage === 'open' ? (expected?.(row) ?? general?.(row)) : closed?.(row);
      deals.set(key, {
        stage,
        reached: reached?.(row) ?? '',
        amount: amount(row),
        currency: currency(row),
        close: close == null ? '' : isoDay(close),
        owner: owner?.(row) ?? '',
        name: name?.(row) || customer?.(row) || '',
      });
    }
  }
  return { deals, created: made, unclear, unnamed };
}

function textAt(table: Table, field: FieldOf<'deals'>): Read<string> | null {
  const column = table.columns[field] as TextColumn | undefined;
  return isTextColumn(column) ? (row) => labelAt(column, row) : null;
}

function dayAt(table: Table, field: FieldOf<'deals'>): Read<Day | null> | null {
  const column = table.columns[field] as DateColumn | undefined;
  if (!isDateColumn(column)) return null;
  return (row) => (Number.isNaN(column.values[row]) ? null : dayOf(column.values[row]));
}

function numberAt(table: Table, field: FieldOf<'deals'>): Read<number | null> {
  const column = table.columns[field];
  if (!isNumberColumn(column)) return () => null;
  return (row) => (Number.isNaN(column.values[row]) ? null : column.values[row]);
}

function keysOf(table: Table): Read<string> {
  const id = textAt(table, 'id');
  if (id) return id;
  const [name, customer] = [textAt(table, 'name'), textAt(table, 'customer')];
  const created = dayAt(table, 'created');
  if (!name && !customer) return () => '';
  return (row) => {
    const day = created?.(row);
    return [name?.(row), customer?.(row), day == null ? '' : isoDay(day)].filter(Boolean).join(' · ');
  };
}

/** The currency of a deal whose own is not known among several. */
export const UNKNOWN_CURRENCY = '?';

function currencyAt(table: Table): Read<string> {
  if (table.currency !== 'mixed') return () => table.currency ?? '';
  const column = textAt(table, 'currency');
  if (!column) return () => UNKNOWN_CURRENCY;
  return (row) => column(row) || UNKNOWN_CURRENCY;
}
