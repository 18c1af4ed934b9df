import fc from 'fast-check';
import { decimalMark, scanNumbers, settleNumbers } from '../../../src/intake/values/amounts/number-column';

/** The numbers of a column; 'asked' where a person must say what its mark means, null for a text that is left out with a reason. */
function column(texts: string[], locale = 'en_US'): (number | null)[] | 'asked' {
  const scan = scanNumbers(
    texts.map((text) => [text]),
    0,
  );
  const mark = decimalMark(scan, () => locale);
  if (mark === 'ask' || mark === 'mixed') return 'asked';
  settleNumbers(scan, mark);
  const left = new Set([...scan.unreadable.rows, ...scan.errors.rows]);
  return [...scan.values].map((value, row) => {
    expect([texts[row], Number.isNaN(value)]).toEqual([texts[row], left.has(row)]);
    return Number.isNaN(value) ? null : value;
  });
}

const one = (text: string, locale?: string): number | null | 'asked' => {
  const read = column([text], locale);
  return read === 'asked' ? read : read[0];
};

test.each([
  ['kr. 1.250,50', 1250.5],
  ['Kr.45', 45],
  ['Tk. 300', 300],
  ['Bs. 12,50', 12.5],
  ['Rs.12,34,567.50', 1_234_567.5],
  ['₹1,00,00,000', 10_000_000],
  ['лв. 18', 18],
  ['12,50 руб.', 12.5],
  ['S/. 1,500.00', 1500],
  ['S/.50', 50],
  ['sFr. 80.–', 80],
  ['SFr. 3’400.50', 3400.5],
  ['Eur. 12', 12],
  ['1 234,50 Kč', 1234.5],
  ['12 500 Ft', 12_500],
  ['R 1 200,00', 1200],
  ['R$ 1.200,00', 1200],
  ['1.200,00 TL', 1200],
  ['RM1,200.00', 1200],
  ['NT$1,200', 1200],
  ['12.000 ₫', 12_000],
  ['د.إ. ١٬٢٣٤٫٥٠', 1234.5],
  ['۱۲٬۳۴۵٫۶ ﷼', 12_345.6],
  ['１２３．５', 123.5],
  ['F CFA 25 000', 25_000],
  ["1'234'567.80", 1_234_567.8],
  ["$1'234,567.89", 1_234_567.89],
  ['500/-', 500],
  ['Rs. 1,500/=', 1500],
])('%s', (text, value) => {
  expect(one(text)).toBe(value);
});

test.each([
  ['$(12.34)', -12.34],
  ['($12.34)', -12.34],
  ['(12.34) €', -12.34],
  ['€ (1.200,50)', -1200.5],
  ['-$12.34', -12.34],
  ['$-12.34', -12.34],
  ['$ - 12.34', -12.34],
  ['$12.34-', -12.34],
  ['12.34 - $', -12.34],
  ['12,34− kr', -12.34],
  ['−£5', -5],
  ['– 9,00 €', -9],
  ['＋7', 7],
  ['+€7', 7],
])('the sign of %s', (text, value) => {
  expect(one(text)).toBe(value);
});

test.each([
  ['€ 1.200,–', 1200],
  ['1.200,-- EUR', 1200],
  ['kr 45,—', 45],
  ["CHF 1'200.-", 1200],
  ['12,- €', 12],
])('%s has no cents', (text, value) => {
  expect(one(text)).toBe(value);
});

test.each([
  ['1.2k', 1200],
  ['€ 3 mln', 3_000_000],
  ['1,5 Mio. €', 1_500_000],
  ['2M', 2_000_000],
  ['£2.5m', 2_500_000],
  ['0.07 bn USD', 70_000_000],
  ['12 T€', 12_000],
  ['kEUR 4,5', 4500],
  ['3 lakh', 300_000],
  ['₹1.5 crore', 15_000_000],
  ['1,1 млн ₽', 1_100_000],
])('%s is so many thousands or millions', (text, value) => {
  expect(one(text)).toBe(value);
});

test.each([
  '12.34 CR',
  '12.34DR',
  '12.34 Cr.',
  '1.2 billion',
  '5 mil',
  'Rp 1,2 M',
  '1.2B',
  '12m',
  'EUR.50',
  '-,50 €',
  '–.50',
  '50¢',
  'Pro 12',
  'ABC 12',
  '12 top',
  '30 sec',
  '€ 12 $',
  '--5',
  '-(5)',
  '(5',
  '5)',
  '12 %%',
  '€ 12 %',
  '1,000,00',
  '1.2345.678',
  '1,2345,6789',
  '12 34',
  '5.44E+12',
  'Q1',
  '12-14',
  '10x4',
  '12:30',
  '₿ 3',
])('%s is left out with a reason', (text) => {
  expect(one(text)).toBeNull();
});

test.each(['KWD 1.250', '1,250 د.ك', 'BHD 12,345'])('%s may be thousandths: asked', (text) => {
  expect(one(text)).toBe('asked');
});

test('a column decides with all its values', () => {
  expect(column(['1.234', '12,50'])).toEqual([1234, 12.5]);
  expect(column(['1.234', '12,50', '7'], 'nl_NL')).toEqual([1234, 12.5, 7]);
  expect(column(['2,50,000', '10,000', '900'])).toEqual([250_000, 10_000, 900]);
  expect(column(['900', '1.234,-'])).toEqual([900, 1234]);
  expect(column(['KWD 1.250', 'KWD 0.5'])).toEqual([1.25, 0.5]);
  expect(column(['1.234', '900'])).toBe('asked');
});

const LOCALES =
  'ar ar-EG ar-MA bn-BD ca cs da de de-AT de-CH el en en-AU en-CA en-GB en-IN en-ZA es es-AR es-CL es-MX et fa fi fr fr-CA fr-CH he hi hi-u-nu-deva hr hu id is it it-CH ja ko lt lv mr ms my nb ne nl nl-BE pl pt pt-PT ro ru sk sl sr sv sw ta te th th-u-nu-thai tr uk ur uz vi zh zh-TW'.split(
    ' ',
  );
const CURRENCIES = Intl.supportedValuesOf('currency');

const cents = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9_999_999_999 }));

/** How often a number was read back, asked about and left out: printed, since a reader that refuses all would pass. */
function readsBack(name: string, texts: fc.Arbitrary<{ text: string; value: number; locale: string }>): void {
  const found = { read: 0, asked: 0, 'left out': 0 };
  fc.assert(
    fc.property(texts, ({ text, value, locale }) => {
      const got = one(text, locale);
      if (typeof got === 'number') {
        expect([text, locale, got]).toEqual([text, locale, value === 0 ? got : value]);
        expect(Math.abs(got)).toBe(Math.abs(value));
      }
      found[typeof got === 'number' ? 'read' : got === null ? 'left out' : 'asked']++;
    }),
    { numRuns: 6000 },
  );
  console.info(
    `${name}: ${Object.entries(found)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  );
  expect(found.read).toBeGreaterThan(4500);
}

test('what any locale writes is read back as the number, asked about, or left out: never another number', () => {
  const written = fc
    .record({
      locale: fc.constantFrom(...LOCALES),
      currency: fc.option(fc.constantFrom(...CURRENCIES)),
      display: fc.constantFrom('symbol', 'narrowSymbol', 'code'),
      sign: fc.constantFrom('standard', 'accounting'),
      cents,
      negative: fc.boolean(),
      inOwn: fc.boolean(),
    })
    .map(({ locale, currency, display, sign, cents, negative, inOwn }) => {
      const format = new Intl.NumberFormat(
        locale,
        currency === null
          ? { minimumFractionDigits: 2 }
          : { style: 'currency', currency, currencyDisplay: display, currencySign: sign },
      );
      const digits = Math.min(2, format.resolvedOptions().maximumFractionDigits as number);
      const value = Number(((cents / 100) * (negative ? -1 : 1)).toFixed(digits));
      return { text: format.format(value), value, locale: inOwn ? locale.replace('-', '_') : 'en_US' };
    });
  readsBack('as locales write', written);
});

const SIGNS =
  'kr kr. Kč zł Ft lei лв. ₺ TL R$ Rs Rs. ₹ Fr. CHF SFr. Eur. EUR € £ $ S/ Bs. A$ C$ NZ$ US$ HK$ MX$ ₽ руб. ₴ грн FCFA din. kn RM Rp ₱ ฿ ₫ 元 ¥ 円 ₩ ₪ ₦ KSh'.split(
    ' ',
  );
const MINUS = ['-', '−', '–'];
const GROUP: Record<string, string[]> = {
  '.': [',', ' ', '\u00a0', '\u202f', "'", '’', ''],
  ',': ['.', ' ', '\u00a0', '\u202f', "'", ''],
};

test('what people write by hand likewise: any sign, before or behind, spaced or not, with any mark', () => {
  const written = fc
    .record({
      cents,
      mark: fc.constantFrom('.', ','),
      at: fc.nat(),
      byTwo: fc.boolean(),
      sign: fc.constantFrom(...SIGNS),
      space: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
      form: fc.nat({ max: 11 }),
      minus: fc.constantFrom(...MINUS),
      noCents: fc.boolean(),
      locale: fc.constantFrom('en_US', 'nl_NL', 'da_DK', 'en_IN', 'de_CH', ''),
    })
    .map(({ cents, mark, at, byTwo, sign, space, form, minus, noCents, locale }) => {
      const group = GROUP[mark][at % GROUP[mark].length];
      const whole = String(Math.floor(cents / 100));
      const step = byTwo && mark === '.' && group === ',' ? /\B(?=(\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g;
      const isWhole = cents % 100 === 0 || noCents;
      const rest = isWhole ? (noCents ? `${mark}–` : '') : `${mark}${String(cents % 100).padStart(2, '0')}`;
      const size = whole.replace(step, group) + rest;
      const value = isWhole ? Math.floor(cents / 100) : cents / 100;
      const [before, behind] = [`${sign}${space}`, `${space}${sign}`];
      const forms: [string, number][] = [
        [before + size, 1],
        [size + behind, 1],
        [`${minus}${before}${size}`, -1],
        [`${before}${minus}${size}`, -1],
        [`${before}${minus} ${size}`, -1],
        [`${minus}${size}${behind}`, -1],
        [`${before}(${size})`, -1],
        [`(${before}${size})`, -1],
        [`(${size}${behind})`, -1],
        [`(${size})${behind}`, -1],
        [`${before}${size}${rest.endsWith('–') ? '' : '-'}`, rest.endsWith('–') ? 1 : -1],
        [size, 1],
      ];
      const [text, factor] = forms[form];
      return { text, value: value * factor, locale };
    });
  readsBack('by hand', written);
});
