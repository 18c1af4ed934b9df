import fc from 'fast-check';
import { one } from './number-column';

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
