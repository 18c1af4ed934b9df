import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { Period } from '../../src/base/period';
import { evaluateFirst } from '../../src/engine/evaluate/evaluate';
import { groupsByLabel } from '../../src/engine/groups';
import { kpis } from '../../src/kpis';
import type { KpiDeclaration } from '../../src/kpis/declaration/declare';
import { isSentence } from '../../src/texts/sentence';
import { sampleTabs } from '../sample/sample-tabs';
import { analysisOf, period } from './asking';
import { randomTabs } from './random-tabs';

const copies: KpiDeclaration[] = JSON.parse(JSON.stringify(kpis));

/** Everything that the formulas of all KPIs say over these periods, in whole and by rep. */
function figuresOf(declared: readonly KpiDeclaration[], { tables }: Analysis, periods: readonly Period[]): unknown[] {
  const data = { tables, given: () => ({ value: 7, from: null }) };
  const cycle = () => ({ months: 1, touched: [], notes: [] });
  return declared.flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([name, { oneOf }]) =>
      periods.map((over) => {
        const evaluation = evaluateFirst(oneOf, { data, period: over, cycle });
        if (isSentence(evaluation)) return [id, name, evaluation];
        return [id, name, evaluation.all(), evaluation.by((table) => groupsByLabel(table, 'rep'))];
      }),
    ),
  );
}

test('declarations are pure data: a copy by way of JSON is equal', () => {
  expect(copies).toEqual(kpis);
});

test('a copy by way of JSON gives the same figures of the sample', () => {
  const analysis = analysisOf(sampleTabs());
  const periods = [{ from: null, to: analysis.asOf + 1 }, period('2026-05'), period('2025-10-01..2026-03-31')];
  const figures = figuresOf(kpis, analysis, periods);
  expect(figures.filter((figure) => (figure as unknown[]).length === 4).length).toBeGreaterThan(100);
  expect(figuresOf(copies, analysis, periods)).toEqual(figures);
});

test('a copy by way of JSON gives the same figures of any data', () => {
  fc.assert(
    fc.property(randomTabs, (tabs) => {
      const analysis = analysisOf(tabs, { asOf: '2024-04-30' });
      const periods = [{ from: null, to: analysis.asOf + 1 }, period('2024-02')];
      expect(figuresOf(copies, analysis, periods)).toEqual(figuresOf(kpis, analysis, periods));
    }),
    { numRuns: 25 },
  );
});
