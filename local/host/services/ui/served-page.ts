/** Known of lines over some 34,000 characters; shorter ones should be nowhere near. */
const LONGEST_LINE = 2_000;

/**
 * What Google's page server makes of a page, at its worst: it parses and rebuilds what it serves, and all that people
 * have seen it do to their pages is done here at once. It says nothing of what it cuts.
 */
export function servedPage(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi, (_, begin, code, end) => begin + servedScript(code) + end)
    .replace(/\$(?:(\$)|[&\d])/g, (_, dollar = '') => dollar)
    .replace(/[^\0-\x7f]+/g, (letters) => Buffer.from(letters, 'utf8').toString('latin1'))
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE))
    .join('\n');
}

/** Comments are cut to the end of their line, what looks like one in a text as well; templates lose their quotes. */
function servedScript(code: string): string {
  return code.replace(/\/\/.*/g, '').replace(/`/g, '');
}
