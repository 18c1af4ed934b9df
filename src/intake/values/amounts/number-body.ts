/** Which mark is the decimal one; the other separates thousands. */
export type DecimalMark = '.' | ',';

/**
 * What one number says about the marks of its column: 'dot' or 'comma' is surely the decimal mark; 'dot3' or 'comma3'
 * has exactly three digits behind it and may be either, as may be 'doubt', whatever else the column holds of that kind;
 * 'plain' has no mark, 'big' is 1,000 or more without one, 'bad' fits nothing.
 */
export type MarkEvidence = 'dot' | 'comma' | 'dot3' | 'comma3' | 'doubt' | 'plain' | 'big' | 'bad';

/** Money as most currencies count it, as Kuwait's dinar does, or no money at all. */
export type Money = 'hundredths' | 'thousandths' | null;

/** What digits and marks say about their column. `body`: digits, dots, commas, and apostrophes between thousands. */
export function markEvidence(body: string, money: Money): MarkEvidence {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  const quotes = body.includes("'");
  if (dot < 0 && comma < 0) {
    if (quotes) return Number.isNaN(readBody(body, '.')) ? 'bad' : 'big';
    return body.replace(/^0+/, '').length > 3 ? 'big' : 'plain';
  }
  const decimal = dot > comma ? '.' : ',';
  const last = Math.max(dot, comma);
  if (dot >= 0 && comma >= 0) return fitting(body, decimal);
  if (body.indexOf(decimal) !== last) return fitting(body, decimal === '.' ? ',' : '.');
  const whole = quotes ? last - body.lastIndexOf("'") - 1 : last;
  const three = body.length - last === 4 && whole > 0 && whole < 4 && body.charCodeAt(0) !== 48;
  if (!three && !quotes) return decimal === '.' ? 'dot' : 'comma';
  if (!three || (quotes && whole < 3)) return fitting(body, decimal);
  if (money === 'thousandths') return 'doubt';
  // Money beside its currency has no three decimals: the mark of `$1,200` separates thousands.
  if (money === 'hundredths' && !quotes) return decimal === '.' ? 'comma' : 'dot';
  return decimal === '.' ? 'dot3' : 'comma3';
}

function fitting(body: string, decimal: DecimalMark): MarkEvidence {
  return Number.isNaN(readBody(body, decimal)) ? 'bad' : decimal === '.' ? 'dot' : 'comma';
}

const GROUPS = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:'\d{3})+)$/;
/** 12,34,567: thousands, lakhs and crores. */
const GROUPS_OF_TWO = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
/** 1'234,567: an apostrophe after the millions, as in Mexico and Spain. */
const MILLIONS = /^\d{1,3}(?:'\d{3})+[.,]\d{3}$/;

/** The value of digits and marks once the decimal mark is known, in powers of ten; NaN when they do not fit it. */
export function readBody(body: string, decimal: DecimalMark, power = 0): number {
  const at = body.lastIndexOf(decimal);
  const whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (!/^\d*$/.test(fraction) || whole.includes(decimal)) return Number.NaN;
  if (!/^\d*$/.test(whole) && !GROUPS.test(whole) && !GROUPS_OF_TWO.test(whole) && !MILLIONS.test(whole))
    return Number.NaN;
  if (whole === '' && fraction === '') return Number.NaN;
  return Number(`${whole.replace(/[.,']/g, '') || '0'}.${fraction || '0'}e${power}`);
}
