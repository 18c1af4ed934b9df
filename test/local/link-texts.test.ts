import { openHost } from '../../local/host/host';
import { distOf } from './fixtures/dist';

test('a text that looks like a link counts with all its letters, in a formula and in a function of the script', () => {
  const text = '[Acme](javascript:alert(1))';
  const dist = distOf(
    '/** Echo.\n @param {string} x X.\n @return x\n @customfunction */\nfunction ECHO(x) { return x; }',
  );
  const host = openHost({ dist, tabs: [{ name: 'Deals', cells: [[text]] }] });
  expect(host.evaluate('=LEN(A1)')).toBe(text.length);
  expect(host.evaluate('=ECHO(A1)')).toBe(text);
});
