import { withoutEnd } from '../../base/text/without-end';
import { isAddress } from '../../plan/people/address';

/** Takes no room, and ends what a mail program takes for the name of a site. */
const BREAK = '\u200b';

/**
 * A text in which mail programs find no site to lead to: they make links of addresses that stand in plain text. Looks the
 * same; what stands in it as an e-mail address stays one.
 */
export function withoutLinks(text: string): string {
  return text.replace(/\S+/g, (word) => (isAddress(bare(word)) ? word : broken(word)));
}

function broken(word: string): string {
  return word.replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/[.。．｡](?=[\p{L}\p{N}])/gu, (dot, at: number) => {
    const isDecimal = dot === '.' && /\d/.test(word[at - 1] ?? '') && /\d/.test(word[at + 1]);
    return isDecimal ? dot : dot + BREAK;
  });
}

/** A word without the signs of a sentence around it. */
function bare(word: string): string {
  return withoutEnd(word.replace(/^[("'“‘<[]+/, ''), /[)"'”’>\],.;:!?]/);
}
