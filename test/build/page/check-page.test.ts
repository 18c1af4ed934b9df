import { LARGEST_BYTES, problemsOfPage } from '../../../src/build/page/check-page';

const page = (code: string, styles = '', more = '') =>
  problemsOfPage(
    `<!DOCTYPE html><html><head><style>${styles}</style></head><body>${more}<script>${code}</script></body></html>`,
    code,
    styles,
  );

test('plain ASCII in short lines is all there may be', () => {
  expect(page('var a=1/2;a&&b("$x");', 'p{color:red}', '<p>$ 5 &eacute;</p>')).toEqual([]);
});

test.each([
  ['var a=1 // one', 'its script holds "//"'],
  ['var a="http://x"', 'its script holds "//"'],
  ['var a=`one`', 'its script holds a template'],
  ['var a="$1"', 'holds a "$" before'],
  ['$&&a()', 'holds a "$" before'],
  ['var a="é"', 'holds a letter beyond ASCII'],
  ['var a="<!--"', 'holds a comment of HTML'],
  ['var a="</script>"', 'its script holds text that ends a script'],
  ['var a="<?"', 'which Apps Script may read as a scriptlet'],
  [`var a="${'x'.repeat(2_000)}"`, 'more than 2000'],
])('%.40s', (code, problem) => {
  expect(page(code).join('\n')).toContain(problem);
});

test.each([
  ['p::before{content:"✓"}', '', 'holds a letter beyond ASCII'],
  ['</style>', '', 'its styles hold text that ends them'],
  ['', '<!-- note -->', 'holds a comment of HTML'],
  ['', '<p>naïve</p>', 'holds a letter beyond ASCII'],
  ['', '<script src="more.js"></script>', 'loads something from elsewhere'],
  ['', `<p>${'x'.repeat(LARGEST_BYTES)}</p>`, `more than ${LARGEST_BYTES}`],
])('styles %s, page %.40s', (styles, more, problem) => {
  expect(page('', styles, more).join('\n')).toContain(problem);
});
