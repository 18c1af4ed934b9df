import type { Content, Literal } from '../../workbook/cell';
import { isFormula } from '../../workbook/cell';

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
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return String(content);
  const text = content.replace(/\r\n?/g, '\n');
  return PLAIN.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/**
 * What a person typed on the page, as the page has read it: the text that it keeps, and the value it took it for
 * (null: blank). A formula comes as its text.
 */
export function contentOf(text: string, value: Literal | null): Content {
  if (text === '' || value === null) return undefined;
  if (text.startsWith('=')) return { formula: text };
  return value;
}
