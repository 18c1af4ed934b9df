import type { Cell } from '../../base/cell';
import type { Table } from '../../tables/table';
import type { Question, TabReading } from '../reading';
import type { Recognition, SeenColumn } from '../recognise/recognise';
import type { NumberScan } from '../values/amounts/number-column';
import { settlePriceUnits } from '../values/amounts/price-unit';
import { askWhatGoesOff } from './discounts/ask-what-goes-off';
import { settlePaidTotal } from './discounts/paid-total';
import { settleDiscounts } from './discounts/settle-discounts';
import { takeBackPieces } from './documents/returned-pieces';

/** A tab of what is sold as it was read, with all its columns, also those that no field is read from. */
export interface SoldTab {
  seen: readonly SeenColumn[];
  fields: Recognition['fields'];
  rows: Cell[][];
  locale: string;
  scans: Readonly<Record<string, NumberScan>>;
}

/**
 * What lines and orders come to by the columns beside their price: for how many
 * pieces it is, how many came back, what was paid in the end, what goes off.
 */
export function settleSold(data: Table, columns: TabReading['columns'], tab: SoldTab, questions: Question[]): void {
  const { seen, fields, rows, locale, scans } = tab;
  if (data.table === 'orders') {
    settlePriceUnits(data, tab);
    takeBackPieces(data, tab, questions);
    settlePaidTotal(data, columns, tab);
  }
  settleDiscounts(data, seen, scans, questions);
  askWhatGoesOff(data, seen, fields, rows, locale, questions);
}
