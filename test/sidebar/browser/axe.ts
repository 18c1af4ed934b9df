import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe calls serious or critical; `apart`: not of what is in there, by its selector. */
export async function seriousProblems(page: Page, apart?: string): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const scope = apart === undefined ? 'document' : JSON.stringify({ exclude: [apart] });
  // Of rules that nothing breaks nobody asks where they hold
  const found = (await page.evaluate(
    `axe.run(${scope}, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  )) as Violation[];
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
