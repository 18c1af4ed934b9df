import { readFileSync, writeFileSync } from 'node:fs';
import { functionsTable } from './readme/functions-table';
import { kpiTable } from './readme/kpi-table';
import { limitsTable } from './readme/limits-table';

const MADE: Record<string, () => string> = {
  'functions in English': () => functionsTable('en'),
  'functions in Dutch': () => functionsTable('nl'),
  'KPIs in English': () => kpiTable('en'),
  'KPIs in Dutch': () => kpiTable('nl'),
  'limits in English': () => limitsTable('en'),
  'limits in Dutch': () => limitsTable('nl'),
};

/** The README with its made parts, between `<!-- made: … -->` and `<!-- end -->`, made anew. Throws when a part is missing. */
export function renewed(readme: string): string {
  return Object.keys(MADE).reduce((text, part) => {
    const marks = new RegExp(`(<!-- made: ${part} -->)[\\s\\S]*?(<!-- end -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no place for: ${part}`);
    return text.replace(marks, (_all, start: string, end: string) => `${start}\n\n${MADE[part]()}\n\n${end}`);
  }, readme);
}

if (process.argv[1]?.endsWith('readme.ts')) writeFileSync('README.md', renewed(readFileSync('README.md', 'utf8')));
