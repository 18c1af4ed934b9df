import type { Cell } from '../../../base/cell';
import type { Codes } from '../../../base/codes';
import { rawField } from '../../../tables/prepared-fields';
import { isNumberColumn, type Table, type TextColumn } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { type Currency, inLocale } from '../../currency/currencies';
import { namedCurrency } from '../../named/named-currency';
import type { Problem } from '../../reading';
import { saysField } from '../../recognise/header-words/vocabulary';
import type { SeenColumn } from '../../recognise/recognise';
import { problemOf, sheetRowOf } from '../../rows/sheet-rows';
import { textOf } from '../../text/plain-text';
import { headerMoney } from './header-money';
import { rowCurrencies } from './row-currencies';

/**
 * Settles the currency of the amounts: of the sign beside each, else of the header, else of the column of currencies,
 * which belongs to another amount where a header names one. Amounts beside a word that is no currency are not read.
 */
export function settleCurrency({
  data,
  tab,
  found: { block },
  recognition: { fields },
  seen,
  below: { rows },
  read: { scans },
  reading: { locale },
  problems,
}: BegunTable): void {
  const amounts = Object.keys(scans).filter((field) => rawField(data.table, field)?.unit === 'money');
  const headers = new Set(amounts.map((field) => headerMoney(fields[field].column.header).currency).filter(Boolean));
  const column = data.columns.currency as TextColumn | undefined;
  if (headers.size > 0) delete data.columns.currency;
  if (headers.size > 1) {
    data.currency = 'mixed';
    tellMixed(data, [...headers], problems);
    return;
  }
  const [header = ''] = headers;
  const other = header === '' ? undefined : currencyElsewhere(data, seen, rows, amounts, header);
  if (other !== undefined) {
    data.currency = 'mixed';
    tellMixed(data, [header, other], problems);
    return;
  }
  const read = amounts.map((field) => scans[field]);
  if (column === undefined && read.every(({ currencyOfRow }) => currencyOfRow === null)) {
    const named = header || namedCurrency(tab, block.row);
    data.currency = named === '' ? null : inLocale(named, locale);
    return;
  }
  const { codes, labels, unknown } = rowCurrencies({ rows: data.rows, header, column, scans: read, locale });
  // Beside rows below a line that names a currency, others are of some other.
  if (column?.index === -1) for (const row of unknown) codes[row] = labels.length;
  else leaveUnknown(data, unknown, column, amounts, problems);
  if (column?.index === -1 && unknown.length > 0) labels.push('?');
  const used = labelsUsed(codes, labels, data.leftOut);
  data.currency = used.length > 1 ? 'mixed' : (used[0] ?? null);
  if (used.length < 2) return;
  data.columns.currency = { type: 'text', header: column?.header ?? '', index: column?.index ?? -1, codes, labels };
  tellMixed(data, used, problems);
}

/** The currency of a column that has the amounts of rows that have none in this one: "Amount USD" beside "Amount EUR". */
function currencyElsewhere(
  { table, columns, leftOut }: Table,
  seen: readonly SeenColumn[],
  rows: Cell[][],
  amounts: string[],
  header: Currency,
): Currency | undefined {
  const own = amounts.flatMap((field) => (isNumberColumn(columns[field]) ? [columns[field]] : []));
  const lacking = rows.filter(
    (_cells, row) => leftOut[row] === 0 && own.every(({ values }) => Number.isNaN(values[row])),
  );
  if (lacking.length === 0) return undefined;
  const others = seen.filter(({ index, header: name, profile }) => {
    const { currency } = headerMoney(name);
    const isAmount = amounts.some((field) => saysField(name, table, field));
    return (
      currency !== '' &&
      currency !== header &&
      isAmount &&
      profile.numbers > 0.7 &&
      own.every((one) => one.index !== index)
    );
  });
  const found = others.find(({ index }) => lacking.some((cells) => textOf(cells[index]) !== ''));
  return found && headerMoney(found.header).currency;
}

function labelsUsed(codes: Codes, labels: Currency[], leftOut: Uint8Array): Currency[] {
  const used = new Uint8Array(labels.length);
  for (let row = 0; row < codes.length; row++) if (leftOut[row] === 0) used[codes[row]] = 1;
  return labels.filter((label, code) => label !== '' && used[code] === 1);
}

function leaveUnknown(
  data: Table,
  rows: number[],
  column: TextColumn | undefined,
  amounts: string[],
  problems: Problem[],
): void {
  const left = rows.filter((row) => data.leftOut[row] === 0);
  for (const field of amounts) {
    const amount = data.columns[field];
    if (isNumberColumn(amount)) for (const row of rows) amount.values[row] = Number.NaN;
  }
  if (left.length === 0) return;
  const at = column ?? data.columns[amounts[0]];
  const reason = { text: 'intake_problem_unknown_currency', values: { column: at?.header ?? '' } } as const;
  problems.push(problemOf(reason, left, at?.index ?? 0, sheetRowOf(data)));
}

function tellMixed(data: Table, currencies: Currency[], problems: Problem[]): void {
  problems.push({
    reason: { text: 'intake_problem_currencies', values: { currencies: [...currencies].sort().join(', ') } },
    rows: data.rows,
    cells: [],
  });
}
