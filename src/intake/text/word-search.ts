/** Three letters after each other are looked for as one number: five bits of each, in which capitals are as small letters. */
const LETTERS = 3;
const BITS = 5;
const WINDOWS = 1 << (LETTERS * BITS);

/**
 * A search for words, of three letters or more each, in very many texts of which hardly one holds any: a million names,
 * say. `isFound` is true for a text that holds one of them as it is written, in capitals or not, and for one with other
 * characters than those of ASCII that can be seen, in which accents or what nobody sees may hide one.
 */
export function wordSearch(words: Iterable<string>): (text: string) => boolean {
  const plain = [...words].filter((word) => !hasOthers(word));
  const inside = new RegExp(plain.join('|'), 'i');
  const begins = new Uint8Array(WINDOWS);
  for (const word of plain) begins[windowOf(word)] = 1;
  return (text) => {
    let window = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isOther(code)) return true;
      window = moved(window, code);
      if (begins[window] === 1) return inside.test(text) || hasOthers(text);
    }
    return false;
  };
}

const moved = (window: number, code: number): number => ((window << BITS) | (code & 31)) & (WINDOWS - 1);

const windowOf = (word: string): number =>
  [...word.slice(0, LETTERS)].reduce((window, letter) => moved(window, letter.charCodeAt(0)), 0);

/** Neither a visible character of ASCII nor a plain space. */
const isOther = (code: number): boolean => code < 32 || code > 126;

const OTHERS = /[^ -~]/;
const hasOthers = (text: string): boolean => OTHERS.test(text);
