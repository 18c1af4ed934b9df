import type { OwnCodes } from '../../../base/codes';
import type { TextColumn } from '../../../tables/table';
import { type Currency, currencyOfLabel, inLocale, oneCurrency } from '../../currency/currencies';
import type { NumberScan } from './number-column';

/** What tells the currencies of a table's amounts. */
interface Sources {
  rows: number;
  /** Of the headers of its amounts; '' where they name none. */
  header: Currency;
  /** The column of currencies; of no say where a header names the one of the amounts. */
  column: TextColumn | undefined;
  scans: readonly NumberScan[];
  locale: string;
}

/** The currency of each row of a table. */
export interface RowCurrencies {
  /** Place in `labels` per row; 0 where nothing names one. */
  codes: OwnCodes;
  labels: Currency[];
  /** Rows whose currency is a word that is none, and rows whose own amounts name several. */
  unknown: number[];
}

/** Labels of rows without a currency that can be counted by. */
const UNKNOWN = '?';

/**
 * The currency of each row: that beside the amount itself, completed by the header or the column where it is a sign that
 * several share; else that of the header; else that of the column.
 */
export function rowCurrencies({ rows, header, column, scans, locale }: Sources): RowCurrencies {
  const besides: Currency[] = header !== '' || !column ? [header] : column.labels.map(ofLabel);
  const codeOfBeside = header !== '' || !column ? null : column.codes;
  const signed = scans.filter(({ currencyOfRow }) => currencyOfRow !== null);
  const labels: Currency[] = [''];
  const known = new Map<Currency, number>([['', 0]]);
  const codeOf = (currency: Currency): number => {
    const named = inLocale(currency, locale);
    let code = known.get(named);
    if (code === undefined) {
      code = labels.push(named) - 1;
      known.set(named, code);
    }
    return code;
  };
  const codes = new Int32Array(rows);
  const unknown: number[] = [];
  const remembered = new Map<string, number>();
  const ofBeside = besides.map((beside) => (beside === UNKNOWN ? -1 : codeOf(beside)));
  for (let row = 0; row < rows; row++) {
    const at = codeOfBeside === null ? 0 : codeOfBeside[row];
    let code = ofBeside[at];
    const own = signed.length === 0 ? '' : ownOf(signed, row);
    if (own !== '') {
      const key = `${own} ${at}`;
      code = remembered.get(key) ?? (own === UNKNOWN ? -1 : codeOf(completed(own, besides[at])));
      remembered.set(key, code);
    }
    if (code < 0) unknown.push(row);
    else codes[row] = code;
  }
  return { codes, labels, unknown };
}

const ofLabel = (label: string): Currency => (label === '' ? '' : (currencyOfLabel(label) ?? UNKNOWN));

const completed = (own: Currency, beside: Currency): Currency =>
  beside === UNKNOWN ? own : (oneCurrency(own, beside) ?? own);

/** The currency beside the amounts of a row. */
function ownOf(scans: readonly NumberScan[], row: number): Currency {
  let own: Currency = '';
  for (const { currencyOfRow, currencies } of scans) {
    const place = currencyOfRow === null ? 0 : currencyOfRow[row];
    if (place === 0) continue;
    const both = oneCurrency(own, currencies[place - 1]);
    if (both === null) return UNKNOWN;
    own = both;
  }
  return own;
}
