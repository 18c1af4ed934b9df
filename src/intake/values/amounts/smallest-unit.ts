import { rawField } from '../../../tables/prepared-fields';
import { isNumberColumn, isTextColumn, type Table } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { type Currency, currencyOfLabel, decimalsOf } from '../../currency/currencies';
import type { SeenColumn } from '../../recognise/recognise';
import { headerMoney } from './header-money';
import type { NumberScan } from './number-column';
import { numberText, readNumber } from './number-text';

/** Ids as the interfaces of payment services give them: ch_3Pa…, in_1Qx…; pay_29QQ…; PM000… */
const SERVICE_IDS = [
  /^(?:ch|py|pi|in|ii|cus|ctm|txn|sub|re|pyr|il|li|cs|si|evt|rfnd|chrg|trxn)_[A-Za-z0-9]+$/,
  /^pay_[A-Za-z0-9]{14}$/,
  /^(?:PM|PO|RF|SB)0[0-9A-Z]{4,}$/,
];

/** Names that only such an interface gives to its fields. */
const SERVICE_NAMES = new Set([
  ...'paid due remaining refunded captured received capturable subtotal total discount tax'
    .split(' ')
    .map((what) => `amount_${what}`),
  ...'unit_amount application_fee application_fee_amount balance_transaction payment_intent latest_charge livemode billing_cycle_anchor current_period_start cancel_at_period_end'.split(
    ' ',
  ),
]);

/** A field of a field stands behind its name: data.object.amount_paid. */
const isServiceName = (name: string): boolean => SERVICE_NAMES.has(name.slice(name.lastIndexOf('.') + 1));

/** Seconds or milliseconds since 1970, in this century. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** No payment service takes less than about so many cents. */
const LEAST = 50;

/** Below this many cents an amount alone tells that it is none of them. */
const LEAST_ALONE = 100;

type Verdict = 'smallest unit' | 'whole units' | 'ask';

/**
 * Amounts that a payment service's interface gave in cents become what they are worth, each by its own currency: yen have
 * none. That takes several kinds of evidence at once; with half of it, a person is asked and no amount is read.
 */
export function settleSmallestUnit({ data, seen, read: { scans }, answers, questions, problems }: BegunTable): void {
  const fields = Object.keys(scans).filter((field) => {
    const column = data.columns[field];
    if (!isNumberColumn(column) || rawField(data.table, field)?.unit !== 'money') return false;
    const header = seen.find(({ index }) => index === column.index)?.header;
    return header !== undefined && headerMoney(header).power === 0;
  });
  const main = fields.find((field) => scans[field].values.some((value) => value !== 0 && !Number.isNaN(value)));
  if (main === undefined) return;
  const header = data.columns[main].header;
  const powers = powersOf(data, currencyOfHeader(seen, header));
  const verdict =
    answers.unit(header) ??
    (hasFormattedTwin(seen, data.columns[main].index)
      ? 'smallest unit'
      : verdictOn(
          data,
          seen,
          fields.map((field) => scans[field]),
          scans[main].values,
        ));
  if (verdict === 'whole units' || powers.every((power) => power === 0)) return;
  if (verdict === 'smallest unit') {
    for (const field of fields) {
      const { values } = scans[field];
      for (let row = 0; row < values.length; row++) values[row] = values[row] / 10 ** powers[row];
    }
    problems.push({ reason: { text: 'intake_problem_cents', values: { column: header } }, rows: data.rows, cells: [] });
    return;
  }
  const example = scans[main].values.find((value) => value !== 0 && !Number.isNaN(value)) ?? 0;
  const values = { column: header, example: String(example) };
  const options = ['smallest unit', 'whole units'];
  questions.push({ column: header, ask: { text: 'intake_ask_cents', values }, options });
  for (const field of fields) {
    delete data.columns[field];
    data.unread[field] = { text: 'intake_unread_cents', values: { column: header } };
  }
}

function currencyOfHeader(seen: readonly SeenColumn[], header: string): Currency {
  const column = seen.find((one) => one.header.written === header);
  return column === undefined ? '' : headerMoney(column.header).currency;
}

/** The decimals of each row's currency: two where none is named. */
function powersOf({ rows, columns: { currency } }: Table, ofHeader: Currency): Uint8Array {
  const powers = new Uint8Array(rows).fill(decimalsOf(ofHeader));
  if (ofHeader !== '' || !isTextColumn(currency)) return powers;
  const ofLabels = currency.labels.map((label) => decimalsOf(currencyOfLabel(label) ?? ''));
  for (let row = 0; row < rows; row++) powers[row] = ofLabels[currency.codes[row]];
  return powers;
}

function verdictOn(
  data: Table,
  seen: readonly SeenColumn[],
  scans: readonly NumberScan[],
  amounts: Float64Array,
): Verdict {
  const ids = seen.some((column) => isNearlyAll(column, ...SERVICE_IDS));
  const names = seen.some(({ header }) => isServiceName(header.written));
  const dates = Object.values(data.columns).filter(({ type }) => type === 'date');
  const epoch = seen.some((column) => dates.some(({ index }) => index === column.index) && isNearlyAll(column, EPOCH));
  const codes = seen.some(
    (column) => column.index === data.columns.currency?.index && isNearlyAll(column, /^[a-z]{3}$/),
  );
  const kinds = [ids, names, epoch, codes].filter(Boolean).length;
  // Most tabs end here, before their rows are looked at.
  if (kinds === 0) return 'whole units';
  const isFraction = (value: number): boolean => !Number.isNaN(value) && !Number.isInteger(value);
  // A sign beside an amount, or a decimal, is how people are shown it; so are the exports of the service's own pages.
  if (scans.some(({ values, currencyOfRow }) => currencyOfRow !== null || values.some(isFraction)))
    return 'whole units';
  if (seen.some(({ header }) => / \((?:UTC|GMT)\)$/i.test(header.written))) return 'whole units';
  const least = amounts.reduce((low, value) => (value !== 0 ? Math.min(low, Math.abs(value) || low) : low), 1e15);
  if (kinds >= 3 || (ids && (names || epoch))) return least < LEAST ? 'ask' : 'smallest unit';
  return least >= (kinds > 1 ? LEAST : LEAST_ALONE) && !(kinds === 1 && names) ? 'ask' : 'whole units';
}

/** True where a column of the same name and more ("value_formatted") has a hundredth of each amount, with its currency. */
function hasFormattedTwin(seen: readonly SeenColumn[], index: number): boolean {
  const amounts = seen.find((column) => column.index === index);
  if (amounts === undefined || amounts.profile.labels.size < 2) return false;
  const { header, profile } = amounts;
  const whole = new Set(profile.labels.keys());
  return seen.some((twin) => {
    const { labels } = twin.profile;
    const isNamesake = twin !== amounts && header.words.every((word) => twin.header.words.includes(word));
    if (!isNamesake || labels.size !== whole.size) return false;
    const texts = [...labels.keys()].map(numberText);
    return DECIMAL_MARKS.some((mark) =>
      texts.every((text) => text?.currency && whole.has(String(Math.round(readNumber(text, mark) * 100)))),
    );
  });
}

const DECIMAL_MARKS = ['.', ','] as const;

function isNearlyAll({ profile: { labels } }: SeenColumn, ...patterns: RegExp[]): boolean {
  let unlike = 0;
  for (const label of labels.keys()) {
    if (!patterns.some((pattern) => pattern.test(label))) unlike++;
    if (unlike > 0.1 * labels.size) return false;
  }
  return labels.size > 0;
}
