import { parse } from 'acorn';

/** What is wrong with the script of engine.html, in sentences: syntax that Apps Script does not parse, text that a page would misread. */
export function problemsOfEngine(script: string): string[] {
  const problems: string[] = [];
  try {
    parse(script, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (error) {
    problems.push(`engine.html is not a script of ES2019: ${(error as Error).message}`);
  }
  if (script.includes('<?')) problems.push('engine.html holds "<?", which Apps Script may read as a scriptlet');
  if (/<!--|<\/?script/i.test(script)) problems.push('engine.html holds text that ends or comments out a script');
  return problems;
}
