import type { KpiFacts } from '../../../src/scorecard/kpi-facts';
import { isPlanColumn, sheetColumns } from '../../../src/sheet/kpi-sheet/columns';
import { definitionNote } from '../../../src/sheet/kpi-sheet/definition-note';
import { freeAreas } from '../../../src/sheet/kpi-sheet/kpi-sheet-looks';
import { newLayout, type Place } from '../../../src/sheet/kpi-sheet/layout';
import { smartText } from '../../../src/sheet/kpi-sheet/smart-text';
import { fakeKpis } from '../../plan/fake-kpis';
import { fakeAnalysis } from '../fake-analysis';

const check = (letter: 'S' | 'A' | 'T', met: boolean, count: number) => ({
  ...{ letter, met, says: { text: 'smart_short_history' as const, values: { months: count } } },
});

test('SMART in a cell: the letters met, where the target stands in its past, then what is missing and why, once', () => {
  const some = smartText([check('S', true, 1), check('A', true, 2), check('T', false, 3)], 'en');
  expect(some.split(' · ')).toHaveLength(3);
  expect(some.startsWith('SA · ')).toBe(true);
  expect(some.split(' · ')[2].startsWith('T: ')).toBe(true);
  const none = smartText([check('S', false, 3), check('T', false, 3)], 'en');
  expect(none.startsWith('S, T: ')).toBe(true);
  expect(smartText([check('S', true, 1)], 'en')).toBe('S');
});

describe('the note on a number', () => {
  const facts = (change: object, previous: object | null = null): KpiFacts => {
    const result = fakeAnalysis({ period: 'month' }, { win_rate: { value: 0.3 } }).result('win_rate');
    const kpi = fakeKpis[1];
    return {
      ...{ kpi, variant: 'standard', result: { ...result, ...change } },
      previous: previous && { ...result, ...previous },
    } as unknown as KpiFacts;
  };
  const lines = (change: object = {}, previous: object | null = null): string[] =>
    definitionNote(facts(change, previous), 'en').split('\n');

  test('has no blank line, and says which rows count and which do not', () => {
    const all = lines();
    expect(all.every((line) => line !== '')).toBe(true);
    expect(all.slice(0, 2)).toEqual(['How often we win.', 'Win rate = won ÷ (won + lost) (standard)']);
    expect(all.join('\n')).toMatch(/7 .*10/);
    expect(all.filter((line) => line.startsWith('– '))).toHaveLength(1);
    const rows = [{ tab: 'Deals', used: 10, leftOut: [{ reason: { text: 'open_deal' }, rows: 0 }] }];
    expect(lines({ rows }).filter((line) => line.startsWith('– '))).toEqual([]);
  });

  test('has the division where there is one, and what it is compared with', () => {
    expect(lines().some((line) => line.includes('÷') && /\d/.test(line))).toBe(false);
    expect(lines({ top: 30, bottom: 100 })).toContain('30 ÷ 100');
    expect(lines({ top: 0, bottom: 0 })).toContain('0 ÷ 0');
    expect(lines({ top: 30, bottom: null }).some((line) => line.startsWith('30'))).toBe(false);
    const compared = lines({}, { top: 20, bottom: 80 });
    expect(compared[compared.length - 1]).toContain('20 ÷ 80');
    const without = lines({}, { value: null, reason: { text: 'smart_no_target' } });
    expect(without[without.length - 1]).toMatch(/; no target yet/);
    expect(lines({ period: { from: null, to: 17_000 } }).join()).not.toBe(lines().join());
  });
});

test('free for people are the plan’s columns from the first KPI on, all others below the last, the thresholds and the right', () => {
  const areas = freeAreas(newLayout(), 12, 17);
  const isFree = (row: number, column: number): boolean =>
    areas.some(
      (area) =>
        row >= area.row &&
        column >= area.column &&
        (area.rows === null || row < area.row + area.rows) &&
        (area.columns === null || column < area.column + area.columns),
    );
  sheetColumns.forEach((name, index) => {
    const free = [11, 12, 16, 17].map((row) => isFree(row, index + 1));
    expect([name, free]).toEqual([name, isPlanColumn(name) ? [false, true, true, true] : [false, false, false, true]]);
  });
  expect(isFree(1, sheetColumns.length + 1)).toBe(true);
  expect(areas.length).toBeLessThan(sheetColumns.length);
  const { labels } = newLayout();
  for (const name of ['on_track', 'at_risk', 'quiet'] as const) {
    const { row, column } = labels[name] as Place;
    expect([isFree(row, column), isFree(row, column + 1), isFree(row, column + 2)]).toEqual([false, true, false]);
  }
  const from = labels.from as Place;
  expect(isFree(from.row, from.column + 1)).toBe(false);
});
