/**
 * A text without the signs at its end. `sign`: matches one character. It reads the end alone, where a pattern such as
 * /,+$/ begins anew at each comma of a text of 50,000.
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1])) end--;
  return text.slice(0, end);
}
