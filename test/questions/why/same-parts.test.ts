import { whySince } from '../../../src/explain/why-since';
import { askedQuestions } from '../../../src/home/asked-questions';
import { kpiOf } from '../../../src/kpis';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { whySection } from '../../../src/schedule/reporting/sections/question-sections';
import { kpiFacts, sheetPeriod } from '../../../src/scorecard/kpi-facts';
import { unparted } from '../../../src/texts/unparted';
import { call } from '../../functions/call-in-cell';
import { analysisOf } from '../../kpis/asking';
import { sampleTabs } from '../../sample/sample-tabs';

const NAMES = ['deals', 'customers', 'leads', 'team', 'subscriptions', 'orders'];
const tabs = sampleTabs().filter(({ name }) => NAMES.includes(name));
const KPIS: KpiId[] = ['win_rate', 'sales_per_rep', 'revenue', 'churn', 'new_leads', 'mrr', 'average_purchase'];
const plan = { period: '2026-07-01..2026-09-30', kpis: KPIS.map((id) => ({ id })) };
const analysis = analysisOf(tabs, { asOf: '2026-09-30', plan });

/** The parts, and the change that they are parts of, as a cell spills them. */
function inCell(id: KpiId, by: string): { parts: [string, number][]; change: number; before: number; now: number } {
  const cells = tabs.map((tab) => tab.cells);
  const rows = call('KPI_WHY', [id, by, '2026-07-01', '2026-09-30', ...cells]) as [string, string, number][];
  const [change, before, now] = rows.slice(-3).map((row) => row[2]);
  return { parts: rows.slice(1, -3).map(([key, , amount]) => [key, amount]), change, before, now };
}

describe.each(KPIS)('%s', (id) => {
  const result = analysis.result(id);
  const said = whySince(analysis, { id, variant: 'standard' }, result, 'en');
  const undivided = inCell(id, '');

  it('has parts in a cell that add up to the cent, by whatever it can be split', () => {
    let split = 0;
    for (const by of ['', ...analysis.breakdowns(id)].filter((one) => one !== 'month')) {
      let cell: typeof undivided;
      try {
        cell = by === '' ? undivided : inCell(id, by);
      } catch (error) {
        // A figure that is no sum of such groups has a reason instead of parts.
        expect([id, by, (error as Error).message]).toEqual([
          id,
          by,
          expect.stringMatching(/no sum, rate or mean|not by/),
        ]);
        continue;
      }
      split++;
      const sum = cell.parts.reduce((all, [, amount]) => all + amount, 0);
      expect([id, by, Math.abs(sum - cell.change) < 0.005]).toEqual([id, by, true]);
      expect(cell.now - cell.before).toBeCloseTo(cell.change, 9);
      expect(cell.now).toBeCloseTo(result.value ?? Number.NaN, 9);
    }
    expect(split).toBeGreaterThan(1);
  });

  it('is said alike in the sidebar, in its list of questions and in a report, of the parts of the cell', () => {
    const facts = kpiFacts(analysis, kpiOf(id), { id }, sheetPeriod(analysis));
    const line = { change: '+1', facts } as ReportLine;
    const reported = whySection([line], analysis, 'en').flatMap(({ text }) => text);
    expect(reported.map((sentence) => unparted(sentence as string))).toEqual([said]);
    expect(askedQuestions(analysis, 'en').find((one) => one.id === 'why_changed')?.sentences).toContain(
      unparted(said as string),
    );
    expect(said).toContain(undivided.parts[0][0]);
  });
});
