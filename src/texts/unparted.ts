/** A minus or plus before a currency, as `addedInForm` and amounts below zero have it. */
const SIGNED = /([−+-])(?=[€£¥₹$])/g;

/** The dash between the ends of a band, as in `0-15 min`. */
const BAND = /(?<=\d)-(?=\d)/g;

/** Where it stands, no line ends. */
const WORD_JOINER = '\u2060';

/** A text of which no line ends between a sign and the currency after it, or within a band, for mails and the sidebar, which wrap it. */
export function unparted(text: string): string {
  return text.replace(SIGNED, `$1${WORD_JOINER}`).replace(BAND, `-${WORD_JOINER}`);
}
