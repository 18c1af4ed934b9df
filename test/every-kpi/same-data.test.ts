import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { DimensionId } from '../../src/dimensions';
import type { KpiResult } from '../../src/engine/result';
import { moneyColumns } from '../kpis/kinds-of-tabs';
import { randomTabs } from '../kpis/random-tabs';
import { analysisOfTabs, fourMonths, law, named, periods, questions, rounded } from './law';

/** All that a result says in figures; the order of rows and what is left out do not belong to it. */
const figuresOf = ({ value, n, top, bottom, figures, reason }: KpiResult) => ({
  value: rounded(value),
  n,
  top: rounded(top),
  bottom: rounded(bottom),
  figures: Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, rounded(figure)])),
  reason: reason?.text,
});

const answersOf = (analysis: Analysis) =>
  questions.flatMap((question) =>
    periods.map((over) => [named(question), figuresOf(analysis.result(question.id, question.variant, over))]),
  );

const groupsOf = (analysis: Analysis, by: DimensionId) =>
  questions.map((question) => [
    named(question),
    Object.fromEntries(
      analysis
        .breakdown(question.id, by, question.variant, fourMonths)
        .map(({ key, value, n }) => [key, [rounded(value), n]]),
    ),
  ]);

describe('every KPI, whatever the data', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(randomTabs, fc.infiniteStream(fc.nat()), (tabs, dice) => {
        const shuffled = tabs.map(({ name, cells: [header, ...rows] }) => ({
          name,
          cells: [
            header,
            ...rows
              .map((row) => ({ row, at: dice.next().value as number }))
              .sort((a, b) => a.at - b.at)
              .map(({ row }) => row),
          ],
        }));
        const [analysis, other] = [analysisOfTabs(tabs), analysisOfTabs(shuffled)];
        expect(answersOf(other)).toEqual(answersOf(analysis));
        for (const by of ['rep', 'month', 'source', 'product'] as const)
          expect(groupsOf(other, by)).toEqual(groupsOf(analysis, by));
      }),
      { numRuns: 40 },
    );
  });

  // Not true any more where nothing numbers the rows: such are asked about (see settle-equal-rows). The law has to leave them out.
  it.skip('does not change when a row is there twice', () => {
    fc.assert(
      fc.property(randomTabs, fc.nat(), fc.nat(), (tabs, which, place) => {
        const twice = tabs.map(({ name, cells: [header, ...rows] }) => {
          const copy = [...rows];
          copy.splice(place % (rows.length + 1), 0, rows[which % rows.length]);
          return { name, cells: [header, ...copy] };
        });
        expect(answersOf(analysisOfTabs(twice))).toEqual(answersOf(analysisOfTabs(tabs)));
      }),
      { numRuns: 40 },
    );
  });

  it('doubles its money and keeps its ratios when every amount is doubled', () => {
    law((analysis, claim, tabs) => {
      const doubled = (tabs as { name: string; cells: string[][] }[]).map(({ name, cells: [header, ...rows] }) => ({
        name,
        cells: [
          header,
          ...rows.map((row) =>
            row.map((cell, i) => (i === moneyColumns[name] && cell !== '' ? String(2 * Number(cell)) : cell)),
          ),
        ],
      }));
      const twice = analysisOfTabs(doubled);
      for (const question of questions) {
        for (const over of periods) {
          const { value, unit } = analysis.result(question.id, question.variant, over);
          const factor = unit === 'money' ? 2 : question.id === 'leads_needed' ? 0.5 : 1;
          const expected = rounded(value === null ? null : value * factor);
          claim(
            [named(question), rounded(twice.result(question.id, question.variant, over).value)],
            [named(question), expected],
          );
        }
      }
    });
  });
});
