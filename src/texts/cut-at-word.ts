import { withoutEnd } from '../base/text/without-end';

/** A text of so many characters at most: what is longer is cut after a word, and a sign tells so. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  // A word that fills half of it, or more, is cut itself, but never between the halves of one character.
  const end = /\s/.test(text[most - 1]) ? cut.length : cut.search(/\s\S*$/);
  const kept = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${withoutEnd(kept, /[\s,;:.·(–…-]/)}…`;
}
