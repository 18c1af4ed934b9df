import { leavesOf } from '../../src/engine/formula/walk';
import { BEYOND } from '../../src/engine/groups';
import type { ExplainedRow } from '../../src/engine/result';
import { kpiOf } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { variantOf } from '../../src/kpis/declaration/slice';
import { fourMonths, law, named, periods, questions, rounded } from './law';

/** What the rows put above or below the line together; null where none of them stands there. */
function sumOf(rows: readonly ExplainedRow[], side: 'top' | 'bottom'): number | null {
  const parts = rows.flatMap((row) => row[side] ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

/** Made of figures that are fitted, chained or divided again, so that no row has a part in what stands above the line. */
const withoutRows = [
  'clv: standard',
  'clv: article',
  'clv: model',
  'ltv_to_cac: standard',
  'ltv_to_cac: article',
  'ltv_to_cac: subscriptions',
  'leads_needed: standard',
  'sales_cycle: survival',
  'pipeline_coverage: needed',
];

const asksPlan = (id: KpiId, variant: string): boolean =>
  kpiOf(id).variants[variant].oneOf.some((formula) => leavesOf(formula).some(({ shape }) => shape === 'given'));

describe('every KPI, whatever the data', () => {
  it('explains its value row by row: the rows add up to what stands above and below the line', () => {
    const explained = new Set<string>();
    law((analysis, claim) => {
      const rowsIn = Object.fromEntries(analysis.readings.map(({ name, rows }) => [name, rows]));
      for (const { id, variant } of questions.filter(({ id: asked }) => !kpiOf(asked).anonymous)) {
        for (const over of periods) {
          const result = analysis.result(id, variant, over);
          if (result.value === null) continue;
          const rows = analysis.explain(id, variant, over);
          const question = named({ id, variant });
          if (result.top !== null && sumOf(rows, 'top') !== null) explained.add(question);
          for (const side of ['top', 'bottom'] as const) {
            const together = sumOf(rows, side);
            // What the plan or the calendar says, such as working days, lies in no row.
            if (together === null && asksPlan(id, variant)) continue;
            claim([question, side, rounded(together ?? 0)], [question, side, rounded(result[side] ?? 0)]);
          }
          for (const tab of new Set(rows.map((row) => row.tab))) {
            const ofTab = rows.filter((row) => row.tab === tab);
            const used = ofTab.filter(({ leftOut }) => leftOut === null).length;
            const account = result.rows.find((one) => one.tab === tab);
            claim([question, tab, used, ofTab.length], [question, tab, account?.used, rowsIn[tab]]);
          }
        }
      }
    });
    // A KPI of which these tabs never make a figure would keep this law without being held to it.
    const unexplained = questions
      .filter(({ id }) => !kpiOf(id).anonymous)
      .map(named)
      .filter((name) => !explained.has(name));
    expect(unexplained).toEqual(withoutRows);
  });

  it('gives for a rep what the figure of that rep alone says, and explains it by the rows of that rep', () => {
    law((analysis, claim) => {
      for (const { id, variant } of questions.filter(({ id: asked }) => !kpiOf(asked).anonymous)) {
        for (const { key, value, n } of analysis.breakdown(id, 'rep', variant, fourMonths)) {
          if (key === BEYOND) continue;
          const question = [named({ id, variant }), key];
          const alone = variantOf({ counted: variant, only: { by: 'rep', is: key } });
          const own = analysis.result(id, alone, fourMonths);
          claim([question, rounded(value), n], [question, rounded(own.standsIn ? null : own.value), own.n]);
          if (own.value === null) continue;
          const rows = analysis.explain(id, variant, fourMonths, { by: 'rep', key });
          claim([question, rows], [question, analysis.explain(id, alone, fourMonths)]);
          for (const side of ['top', 'bottom'] as const) {
            const together = sumOf(rows, side);
            if (together === null && (asksPlan(id, variant) || own[side] === null)) continue;
            claim([question, side, rounded(together ?? 0)], [question, side, rounded(own[side] ?? 0)]);
          }
        }
      }
    });
  });
});
