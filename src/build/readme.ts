import { readFileSync, writeFileSync } from 'node:fs';
import { kpis } from '../kpis';
import { cadenceOf, cadences } from '../plan/calendar/cadences';
import { functionsTable } from './readme/functions-table';
import { kpiTable } from './readme/kpi-table';
import { limitsTable } from './readme/limits-table';

/** Tables, each in lines of its own. */
const TABLES: Record<string, () => string> = {
  'functions in English': () => functionsTable('en'),
  'functions in Dutch': () => functionsTable('nl'),
  'KPIs in English': () => kpiTable('en'),
  'KPIs in Dutch': () => kpiTable('nl'),
  'limits in English': () => limitsTable('en'),
  'limits in Dutch': () => limitsTable('nl'),
};

const listed = (ids: readonly string[]): string => {
  const quoted = ids.map((id) => `\`${id}\``);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter(Boolean).join(' or ');
};

/** Words within a sentence. */
const WORDS: Record<string, () => string> = {
  'number of KPIs': () => String(kpis.length),
  cadences: () => listed(cadences),
  'cadences of a period that has ended': () =>
    listed(cadences.filter((cadence) => cadenceOf(cadence).reportsOn !== null)),
};

const MADE: [part: string, text: () => string][] = [
  ...Object.entries(TABLES).map(([part, table]): [string, () => string] => [part, () => `\n\n${table()}\n\n`]),
  ...Object.entries(WORDS),
];

/** The README with its made parts, between `<!-- made: … -->` and `<!-- end -->`, made anew. Throws when a part is missing. */
export function renewed(readme: string): string {
  return MADE.reduce((text, [part, made]) => {
    const marks = new RegExp(`(<!-- made: ${part} -->)[\\s\\S]*?(<!-- end -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no place for: ${part}`);
    return text.replace(marks, (_all, start: string, end: string) => start + made() + end);
  }, readme);
}

if (process.argv[1]?.endsWith('readme.ts')) writeFileSync('README.md', renewed(readFileSync('README.md', 'utf8')));
