import type { Content } from '../workbook/cell';
import { isFormula } from '../workbook/cell';

/** Begins like a word, and is none that the page reads as a truth value or follows as a link. */
const PLAIN = /^\p{L}(?!ttps?:)/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A content as the page keeps it: formulas in English, texts as they are, behind an apostrophe where they might be
 * taken for a number, a day, a formula or a link.
 */
export function pageText(content: Content): string {
  if (content === undefined) return '';
  if (isFormula(content)) return content.formula;
  if (typeof content !== 'string') return String(content).toUpperCase();
  return PLAIN.test(content) && !TRUTH.test(content) ? content : `'${content}`;
}
