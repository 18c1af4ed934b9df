import fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import type { DimensionId } from '../../src/dimensions';
import type { KpiResult } from '../../src/engine/result';
import type { RawTab } from '../../src/intake/reading';
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

/** The tab with one of its rows a second time, somewhere. */
function withCopy({ name, cells: [header, ...rows] }: RawTab, which: number, place: number): RawTab {
  const copy = [...rows];
  copy.splice(place % (rows.length + 1), 0, rows[which % rows.length]);
  return { name, cells: [header, ...copy] };
}

const hasIds = ({ name, cells: [header] }: RawTab): boolean =>
  / ID$/.test(String(header[0])) && name !== 'stage history';

/** Costs have no ids, and two of a day may be of one amount. */
const mayBeEqual = ({ name }: RawTab): boolean => name === 'costs';

/** As an export without numbers has it. */
const withoutIds = (tab: RawTab): RawTab =>
  hasIds(tab) ? { name: tab.name, cells: tab.cells.map((row) => row.slice(1)) } : tab;

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

  it('does not change when a row that has an id, or whose like can not be another, is there twice', () => {
    fc.assert(
      fc.property(randomTabs, fc.nat(), fc.nat(), (tabs, which, place) => {
        const twice = tabs.map((tab) => (mayBeEqual(tab) ? tab : withCopy(tab, which, place)));
        expect(answersOf(analysisOfTabs(twice))).toEqual(answersOf(analysisOfTabs(tabs)));
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });

  it('nor when any row is, with an id or without, once it is said that equal rows are one', () => {
    fc.assert(
      fc.property(randomTabs, fc.boolean(), fc.nat(), fc.nat(), (tabs, areNumbered, which, place) => {
        const some = areNumbered ? tabs : tabs.map(withoutIds);
        const answers = some.map(({ name }) => ({ tab: name, column: '', value: 'equal rows', answer: 'leave out' }));
        const [twice, once] = [some.map((tab) => withCopy(tab, which, place)), some].map((all) =>
          answersOf(analysisOfTabs(all, answers)),
        );
        expect(twice).toEqual(once);
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
    );
  });

  it('and where it does without a word of anybody, its tab asks about equal rows, or says that they count', () => {
    fc.assert(
      fc.property(randomTabs, fc.nat(), fc.nat(), fc.nat(), (tabs, tab, which, place) => {
        const some = tabs.map(withoutIds);
        const { name } = some[tab % some.length];
        const twice = some.map((one) => (one.name === name ? withCopy(one, which, place) : one));
        const [analysis, other] = [analysisOfTabs(some), analysisOfTabs(twice)];
        const reading = other.readings.find((one) => one.name === name);
        const isSaid =
          reading?.questions.some(({ value }) => value === 'equal rows') ||
          reading?.notes.some(({ text }) => text === 'intake_note_equal_rows');
        if (!isSaid) expect(answersOf(other)).toEqual(answersOf(analysis));
      }),
      { numRuns: Number(process.env.RUNS ?? 25) },
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
