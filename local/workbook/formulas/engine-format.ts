const LITERAL = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/i;
const CODE = /\[(h+|m+|s+)\]|AM\/PM|A\/P|h+|s+/i;
const PARTS = new RegExp(`${LITERAL.source}|${CODE.source}`, 'gi');

/**
 * A number format as the formula engine and the spreadsheet page take it: they know hours of two digits only, write those
 * of a duration as hhhh, and the halves of the day as a; what they do not know makes every formula an error.
 */
export function engineFormat(format: string): string {
  return format.replace(PARTS, (part) => {
    if (LITERAL.test(part)) return part;
    if (/^a/i.test(part)) return 'a';
    if (/^\[?h/i.test(part)) return part.startsWith('[') || part.length > 2 ? 'hhhh' : 'hh';
    return /^\[?s/i.test(part) ? 'ss' : 'mm';
  });
}
