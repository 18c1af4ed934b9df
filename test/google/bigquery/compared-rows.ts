import type { LocalBigQuery } from '../../../local/host/bigquery/local-big-query';
import { restFields, restRows } from '../../../local/host/bigquery/rest-values';
import type { Analysis } from '../../../src/analysis/analysis';
import { rowsInBigQuery } from '../../../src/app/sources/rows-in-big-query';
import { explainedTabs } from '../../../src/explain/explained-tabs';
import type { AskedNumber } from '../../../src/explain/explanation';
import { say } from '../../../src/texts/say';
import type { Sentence } from '../../../src/texts/sentence';
import type { BothAnalyses } from './asked-views';

/** The rows of tabs behind a figure by the table and the part that they play: their ids, or nothing where they have none. */
function rowsOfTabs(
  analysis: Analysis,
  { id, variant }: AskedNumber,
  areApart: (table: string) => boolean,
): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const { tab, sheetRow, leftOut, top, bottom } of analysis.explain(id, variant)) {
    const reading = analysis.readings.find(({ name }) => name === tab);
    const used =
      areApart(`${reading?.table}`) && top === 0 && bottom === null ? 'wizard_adds_nothing' : 'wizard_counted';
    const says = leftOut === null ? { text: used } : { text: 'wizard_left_out', values: { reason: leftOut } };
    const part = say(says as Sentence, 'en');
    const key = `${reading?.table}: ${part}`;
    const own = reading?.columns.id ? String(reading.cells[sheetRow - 1][reading.columns.id.index]) : '';
    rows.set(key, [...(rows.get(key) ?? []), own]);
  }
  return rows;
}

function answered(store: LocalBigQuery, sql: string): string[] {
  const answer = store.evaluate(sql, []);
  const at = restFields(answer.columns).findIndex(({ name }) => name === 'id');
  return restRows(answer).map(({ f }) => (at < 0 ? '' : String(f[at].v)));
}

/** What Explain opens of views otherwise than of tabs: how many rows of a part, which, or a page of others. */
export function comparedRows({ ofTabs, ofViews, store }: Omit<BothAnalyses, 'queries'>, asked: readonly AskedNumber[]) {
  const opens = rowsInBigQuery(ofViews, 'en');
  const compared = { queries: 0, rows: 0, cut: 0, unopened: [] as string[], different: [] as string[] };
  for (const number of asked) {
    const seen = new Set<string>();
    const name = `${number.id} ${number.variant}`;
    const rows = ofViews.explain(number.id, number.variant);
    // Of rows that share a key, and of what is fitted, no query tells which adds nothing.
    const told = (table: string) => rows.filter(({ tab, leftOut }) => leftOut === null && tab.endsWith(table));
    const wanted = rowsOfTabs(ofTabs, number, (table) => {
      const tops = told(`.${table}`).map(({ top }) => top);
      return tops.some((top) => top !== null) && !tops.some(Number.isNaN);
    });
    for (const { tab, parts } of explainedTabs(rows, false, ofViews.plan, 'en', opens).tabs) {
      for (const { says, rows: count, opened } of parts) {
        const key = `${tab.replace('local.crm.', '')}: ${says}`;
        seen.add(key);
        if (opened === undefined) {
          compared.unopened.push(`${name} ${key}`);
          continue;
        }
        const ids = answered(store, opened.query).sort();
        compared.queries++;
        if (count > 20) compared.cut++;
        compared.rows += ids.length;
        const page = opened.rows.map((row) => row[opened.header.indexOf('Deal ID')] ?? '');
        const isSame =
          ids.length === count &&
          JSON.stringify(ids) === JSON.stringify((wanted.get(key) ?? []).sort()) &&
          opened.rows.length === Math.min(20, count) &&
          page.every((id) => id === '' || ids.includes(id));
        if (!isSame) compared.different.push(`${name} ${key}: ${count} ${ids} and not ${wanted.get(key)}`);
      }
    }
    for (const key of wanted.keys())
      if (rows.length > 0 && !seen.has(key)) compared.different.push(`${name} lacks ${key}`);
  }
  return compared;
}
