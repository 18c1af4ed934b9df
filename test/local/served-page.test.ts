import { readFileSync } from 'node:fs';
import { servedPage } from '../../local/host/services/ui/served-page';
import { hostOf } from './fixtures/dist';

const script = (code: string) => `<body><script>${code}</script></body>`;

describe("Google's page server, at its worst,", () => {
  test.each([
    ['cuts comments of HTML', '<p>a</p><!-- b\n -->c', '<p>a</p>c'],
    ['cuts a script behind //', script('var a = 1; // one\nvar b;'), script('var a = 1; \nvar b;')],
    ['cuts a text at //', script('var a = "http://x";\nvar b;'), script('var a = "http:\nvar b;')],
    ['leaves addresses outside scripts', '<a href="https://x">', '<a href="https://x">'],
    ['takes $ for blanks to fill in', 'cost $$5 $1 $& $a', 'cost $5   $a'],
    ['takes the quotes off templates', script('var a = `b`;'), script('var a = b;')],
    ['garbles what is not ASCII', '<p>é …</p>', '<p>Ã© â\u0080¦</p>'],
    ['cuts long lines', `<p>\n${'x'.repeat(2_001)}\n</p>`, `<p>\n${'x'.repeat(2_000)}\n</p>`],
  ])('%s', (_, page, served) => {
    expect(servedPage(page)).toBe(served);
  });

  test('finds nothing to change on the sidebar', () => {
    const page = readFileSync('dist/sidebar.html', 'utf8');
    expect(servedPage(page)).toBe(page);
  });
});

test('what a script shows, and what it reads back of a page, has passed through it', () => {
  const host = hostOf(`
    function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>é</p><!-- a -->')); }
    function read() { return HtmlService.createHtmlOutput('<script>var a = "b//c";</' + 'script>').getContent(); }`);
  host.call('show', [], { caller: 'menu' });
  expect(host.state.pages[0].html).toBe('<p>Ã©</p>');
  expect(host.call('read')).toBe('<script>var a = "b</script>');
});
