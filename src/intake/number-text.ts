import { currencyOf } from './currencies';

/** A number as text, taken apart but not yet read: what its marks mean is decided per column. */
export interface NumberText {
  /** Digits, dots and commas. */
  body: string;
  negative: boolean;
  percent: boolean;
  /** ISO code, '' when none is named. */
  currency: string;
}

const BARE = /^\d[\d.,]*$/;
const SHAPE = /^([^\d.,]*)(\d[\d.,]*|[.,]\d+)([^\d]*)$/;
const SPACED = /\d \d/;
const THOUSANDS_BY_SPACE = /^\D*\d{1,3}( \d{3})+(?!\d)[^ ]*( \D*)?$/;

/** Takes `€ 1.054,-`, `(1,200)`, `1 054,00 €`, `AUD 54000.00`, `12 %` apart; null for a text that is no number. */
export function numberText(text: string): NumberText | null {
  if (BARE.test(text)) return { body: text, negative: false, percent: false, currency: '' };
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/(\d)['’](?=\d{3})/g, '$1');
  if (SPACED.test(plain) && !THOUSANDS_BY_SPACE.test(plain)) return null;
  let inside = plain.replace(/ /g, '').replace(/[−–—]/g, '-');
  let negative = false;
  if (/^\(.*\)$/.test(inside)) {
    negative = true;
    inside = inside.slice(1, -1);
  }
  inside = inside.replace(/[.,]-{1,2}(?=\D*$)/, '');
  const parts = SHAPE.exec(inside);
  if (!parts) return null;
  let percent = false;
  let currency = '';
  let minus = 0;
  for (const side of [parts[1], parts[3]]) {
    let rest = side;
    if (rest.startsWith('-') || rest.endsWith('-')) {
      minus++;
      rest = rest.replace(/^-|-$/, '');
    } else if (rest.startsWith('+')) rest = rest.slice(1);
    if (rest === '%') percent = true;
    else if (rest !== '') {
      const code = currencyOf(rest);
      if (code === null) return null;
      currency = code || currency;
    }
  }
  if (minus > 1 || (minus === 1 && negative)) return null;
  return { body: parts[2], negative: negative || minus === 1, percent, currency };
}

/** Which mark is the decimal one; the other separates thousands. */
export type DecimalMark = '.' | ',';

/**
 * What one number says about the marks of its column: 'dot' or 'comma' is surely the decimal mark, 'dot3' or 'comma3'
 * has exactly three digits behind it and may be either, 'plain' has no mark ('big' when 1,000 or more), 'bad' fits nothing.
 */
export type MarkEvidence = 'dot' | 'comma' | 'dot3' | 'comma3' | 'plain' | 'big' | 'bad';

export function markEvidence({ body, currency }: NumberText): MarkEvidence {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (dot < 0 && comma < 0) return body.replace(/^0+/, '').length > 3 ? 'big' : 'plain';
  if (dot >= 0 && comma >= 0) return dot > comma ? grouped(body, '.') : grouped(body, ',');
  const mark = dot >= 0 ? '.' : ',';
  const last = Math.max(dot, comma);
  if (body.indexOf(mark) !== last) return grouped(body, mark === '.' ? ',' : '.');
  const three = body.length - last === 4 && last > 0 && last < 4 && body.charCodeAt(0) !== 48;
  // Money beside its currency has no three decimals: the mark of `$1,200` separates thousands.
  if (three && currency) return mark === '.' ? 'comma' : 'dot';
  if (three) return mark === '.' ? 'dot3' : 'comma3';
  return mark === '.' ? 'dot' : 'comma';
}

function grouped(body: string, decimal: DecimalMark): MarkEvidence {
  return Number.isNaN(readBody(body, decimal)) ? 'bad' : decimal === '.' ? 'dot' : 'comma';
}

const DOT_DECIMAL = /^(\d{1,3}(,\d{3})+|\d*)(\.\d*)?$/;
const COMMA_DECIMAL = /^(\d{1,3}(\.\d{3})+|\d*)(,\d*)?$/;

/** The value of digits and marks once the decimal mark is known; NaN when they do not fit it. */
export function readBody(body: string, decimal: DecimalMark): number {
  if (decimal === '.') return DOT_DECIMAL.test(body) ? Number(body.replace(/,/g, '')) : Number.NaN;
  return COMMA_DECIMAL.test(body) ? Number(body.replace(/\./g, '').replace(',', '.')) : Number.NaN;
}
