/** The part of a number format that is not literal text, colour or condition. */
function codes(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]hms]*\]|General|AM\/PM|A\/P|E[+-]/gi, '');
}

/** Does this format show days or times? */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[ymdhs]/i.test(codes(format));
}

/** Text format: what is written stays as written. */
export const isTextFormat = (format: string | undefined): boolean => format === '@';
