/** Nothing but visible ASCII and single spaces between: most texts, which need no second look. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Characters that take no room: control characters, soft hyphens, zero-width spaces, marks of direction and of byte
 * order, fillers. Tabs and line ends are spaces, and joiners are looked at by themselves.
 */
const HIDDEN = /(?![\s\u0085\u200c\u200d])(?:[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]|\u034f)|\ufeff/gu;

const JOINERS = /[\u200c\u200d]/g;

const SPACES = /[\s\u0085\u2800]+/g;

/**
 * A text as a person sees it: without characters that take no room, every kind of space a plain one, and one character
 * for a letter with its accent. Two texts that look the same are the same.
 */
export function visible(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(HIDDEN, '').replace(JOINERS, joining).replace(SPACES, ' ').trim();
}

/** Joiners shape Persian words and joined pictures; beside a Latin letter, a digit or nothing they say nothing. */
function joining(joiner: string, at: number, text: string): string {
  return isJoined(text.charCodeAt(at - 1)) && isJoined(text.charCodeAt(at + 1)) ? joiner : '';
}

const isJoined = (code: number): boolean => code >= 0x600 && (code < 0x2000 || code > 0x206f);
