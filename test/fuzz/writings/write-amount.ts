import type { Random } from '../../../local/sample/maker/random';
import type { Language } from './labels';

/** How amounts are written: the marks in a number, the sign of the currency and its place, the minus. */
export interface AmountForm {
  thousands: string;
  decimal: string;
  /** Groups of two above the first thousand: 12,34,567. */
  lakh: boolean;
  /** Whole amounts without decimals: '' for 1.250, ',-' for 1.250,- */
  whole: string | null;
  before: string;
  after: string;
  minus: 'first' | 'real' | 'inside' | 'brackets' | 'last';
  /** The code stands in the header. */
  inHeader: string;
}

const marks: Record<Language, [thousands: string, decimal: string][]> = {
  en: [
    [',', '.'],
    ['', '.'],
  ],
  nl: [
    ['.', ','],
    ['', ','],
  ],
  de: [
    ['.', ','],
    ['', ','],
    ["'", '.'],
    ['’', '.'],
  ],
  fr: [
    ['\u202F', ','],
    ['\u00A0', ','],
    [' ', ','],
    ['', ','],
  ],
  es: [
    ['.', ','],
    ['', ','],
    [' ', ','],
  ],
};

/** Signs and abbreviations of one currency each, the code first. */
const currencies: Record<Language, string[][]> = {
  en: [
    ['USD', '$'],
    ['GBP', '£'],
    ['EUR', '€'],
    ['INR', '₹', 'Rs.', 'Rs'],
    ['EUR', '€', 'Eur.'],
  ],
  nl: [
    ['EUR', '€', 'Eur.'],
    ['EUR', '€'],
  ],
  de: [
    ['EUR', '€'],
    ['EUR', 'Eur.'],
    ['CHF', 'Fr.', 'SFr.'],
  ],
  fr: [
    ['EUR', '€'],
    ['CHF', 'Fr.'],
  ],
  es: [
    ['EUR', '€'],
    ['PEN', 'S/'],
    ['EUR', 'Eur.'],
  ],
};

export function pickAmountForm(random: Random, language: Language): AmountForm {
  const [thousands, decimal] = random.pick(marks[language]);
  const [code, ...signs] = random.pick(currencies[language]);
  const sign = random.pick([...signs, code]);
  const gap = random.pick(['', ' ', '\u00A0', ' ']);
  const spaced = gap === '' && /[A-Za-z]$/.test(sign) ? ' ' : gap;
  const place = random.pick(['before', 'after', 'none', 'header', 'before']);
  const whole = random.pick([null, '', language === 'nl' && place === 'before' ? ',-' : null]);
  return {
    thousands,
    decimal,
    lakh: code === 'INR' && thousands === ',' && random.chance(0.6),
    whole,
    before: place === 'before' ? sign + spaced : '',
    after: place === 'after' ? (spaced || ' ') + sign : '',
    minus: random.pick(whole === ',-' ? ['first', 'inside'] : ['first', 'first', 'real', 'inside', 'brackets', 'last']),
    inHeader: place === 'header' ? code : '',
  };
}

function grouped(digits: string, { thousands, lakh }: AmountForm): string {
  if (thousands === '') return digits;
  const last = digits.slice(-3);
  const rest = digits.slice(0, -3);
  if (rest === '') return last;
  return [...(rest.match(lakh ? /.{1,2}(?=(..)*$)/g : /.{1,3}(?=(...)*$)/g) ?? []), last].join(thousands);
}

export function writeAmount(amount: number, form: AmountForm): string {
  const [whole, cents] = Math.abs(amount).toFixed(2).split('.');
  const tail = cents === '00' && form.whole !== null ? form.whole : form.decimal + cents;
  const number = grouped(whole, form) + tail;
  const { before, after, minus } = form;
  if (amount >= 0) return before + number + after;
  if (minus === 'brackets') return `(${before}${number}${after})`;
  if (minus === 'last') return `${before}${number}-${after}`;
  if (minus === 'inside') return `${before}-${number}${after}`;
  return `${minus === 'real' ? '−' : '-'}${before}${number}${after}`;
}
