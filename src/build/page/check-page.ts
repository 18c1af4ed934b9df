/** More than this and a page is slow to open; that of newer exports holds what opens a workbook and closes it again. */
export const LARGEST_BYTES = 132_500;
/** Google's page server was seen to cut lines over some 34,000 characters. */
const LONGEST_LINE = 2_000;

/**
 * What is wrong with a page, in sentences. Google's page server parses a page and builds it anew: what people have seen
 * it cut or change, without a word, must not be there. `more`: bytes beyond the usual.
 */
export function problemsOfPage(html: string, code: string, styles: string, more = 0): string[] {
  const problems: string[] = [];
  const refuse = (text: string, pattern: RegExp, what: string): void => {
    const found = pattern.exec(text);
    if (found) problems.push(`${what}: ${text.slice(Math.max(0, found.index - 30), found.index + 30)}`);
  };
  if (!html.includes(code) || !html.includes(styles)) problems.push('needs a </head> and a </body>');
  refuse(html, /<\?/, 'holds "<?", which Apps Script may read as a scriptlet');
  refuse(html, /<!--/, 'holds a comment of HTML, which is cut');
  refuse(html, /[^\0-\x7f]/, 'holds a letter beyond ASCII, which comes out garbled');
  refuse(html, /\$[&$\d]/, 'holds a "$" before "&", "$" or a digit, which is taken for a blank to fill in');
  refuse(code, /\/\//, 'its script holds "//", behind which the line is cut');
  refuse(code, /`/, 'its script holds a template, which is broken');
  refuse(code, /<\/script/i, 'its script holds text that ends a script');
  refuse(styles, /<\/style/i, 'its styles hold text that ends them');
  refuse(html, /<(?:script|link)[^>]+(?:src|href)=/i, 'loads something from elsewhere');
  const longest = Math.max(...html.split('\n').map((line) => line.length));
  if (longest > LONGEST_LINE) problems.push(`has a line of ${longest} characters, more than ${LONGEST_LINE}`);
  const bytes = Buffer.byteLength(html);
  if (bytes > LARGEST_BYTES + more) problems.push(`has ${bytes} bytes, more than ${LARGEST_BYTES + more}`);
  return problems;
}
