import { analyze } from '../../../../src/analysis/analysis';
import type { Cell } from '../../../../src/base/cell';
import type { Language } from '../../../../src/base/language';
import { UTC } from '../../../../src/base/zone';
import { dimensions } from '../../../../src/dimensions';
import { kpis } from '../../../../src/kpis';
import type { Slice } from '../../../../src/kpis/declaration/slice';
import { breakdowns } from '../../../../src/plan/breakdown';
import type { Plan } from '../../../../src/plan/plan';
import {
  type HistoryRow,
  historyCells,
  historyLayouts,
  historyRows,
} from '../../../../src/schedule/records/history/history-row';
import { newHistory } from '../../../../src/schedule/records/history/new-history';
import { partName, partNamed, partNameShown, partShown } from '../../../../src/schedule/records/history/part-name';
import { restatements } from '../../../../src/schedule/records/history/restatement';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { say } from '../../../../src/texts/say';

describe('the name of one label in the history', () => {
  const labels = ['Web', 'Anna = de Vries', 'source = Web', 'Bron = Web', '–', 'a\tb'];
  const all: Slice[] = breakdowns.flatMap((by) => {
    const own = dimensions.find(({ id }) => id === by)?.labels ?? [];
    return [...labels, ...own.map(({ key }) => key)].map((is) => ({ by, is }));
  });

  test.each<Language>(['en', 'nl'])('means that label, and no other, also as it is read there (%s)', (language) => {
    const names = all.map(partName);
    expect(new Set(names).size).toBe(new Set(all.map(({ by, is }) => `${by}\t${is}`)).size);
    expect(names.map(partNamed)).toEqual(all);
    expect(names.map((name) => partNameShown(partShown(name, language)))).toEqual(names);
  });

  test('of a rep is the name alone, as it has always been; the whole has none', () => {
    expect(partName({ by: 'rep', is: 'Ann' })).toBe('Ann');
    expect(partNamed('Ann')).toEqual({ by: 'rep', is: 'Ann' });
    expect(partNamed('')).toBeNull();
  });

  test('is said in the language of the tab, with what a label made here is called', () => {
    const name = partName({ by: 'demo', is: 'neither' });
    expect([partShown(name, 'en'), partShown(name, 'nl')]).toEqual([
      'demo or call = neither',
      'demo of gesprek = geen van beide',
    ]);
  });
});

describe('the history of a plan', () => {
  /** Ten deals won in April; from the second export on, `moved` of those from the web came from a fair. */
  const deals = (moved: number) => ({
    name: 'Deals',
    cells: [
      ['Deal id', 'Stage', 'Amount', 'Created', 'Close date', 'Owner', 'Source'],
      ['D', 'Closed Lost', 1_000, '2017-02-01', '2017-03-01', 'Ann', 'Web'],
      ['E', 'Closed Lost', 1_000, '2017-02-01', '2017-05-01', 'Ann', 'Web'],
      ...Array.from({ length: 10 }, (_, at): Cell[] => {
        const [owner, source] = [at % 2 ? 'Ann' : 'Bob', at < moved || at > 7 ? 'Fair' : 'Web'];
        return [`D${at}`, 'Closed Won', 1_000, '2017-03-01', `2017-04-${10 + at}`, owner, source];
      }),
    ],
  });
  const measured = (plan: Plan, moved: number, run: string, before: readonly HistoryRow[] = []) => {
    const asOf = '2017-05-02';
    const analysis = analyze([deals(moved)], { plan, asOf, period: 'month', zone: UTC, locale: 'en_US' });
    const rows = factsOf(analysis, plan, kpis);
    return { analysis, rows, history: newHistory({ analysis, plan, rows, before, run, seen: [] }) };
  };
  const april = (rows: readonly HistoryRow[]) =>
    rows
      .filter(({ from, kind, part }) => from === '2017-04-01' && kind !== 'run' && part !== '')
      .map(({ kind, part, value }) => [kind, part, value]);
  const kpi = { kpis: [{ id: 'revenue' as const }] };
  const bySource: Plan = { ...kpi, breakdown: 'source' };

  test('tells of a label that has lost all of its rows, and of none that never had any', () => {
    const first = measured(bySource, 0, '2017-05-03 08:00').history;
    const next = measured(bySource, 10, '2017-05-04 08:00', first).history;
    expect(april(next)).toContainEqual(['restated', 'source = Web', 0]);
    // A rate of no rows is no figure, and labels of another dimension are not looked at any more.
    const rate: Plan = { breakdown: 'source', kpis: [{ id: 'win_rate' }] };
    const ofRate = measured(rate, 0, '2017-05-03 08:00').history;
    expect(april(measured(rate, 10, '2017-05-04 08:00', ofRate).history)).toEqual([]);
    expect(april(measured(kpi, 10, '2017-05-04 08:00', first).history).map(([how]) => how)).toEqual([
      'closed',
      'closed',
    ]);
    expect(april(measured(bySource, 10, '2017-05-03 08:00').history).map(([, part]) => part)).toEqual([
      'source = Fair',
    ]);
  });

  test('holds the months by its own dimension, reps where it names none', () => {
    expect(april(measured(kpi, 0, '2017-06-01 08:00').history)).toEqual([
      ['closed', 'Ann', 5_000],
      ['closed', 'Bob', 5_000],
    ]);
    expect(april(measured(bySource, 0, '2017-06-01 08:00').history)).toEqual([
      ['closed', 'source = Web', 8_000],
      ['closed', 'source = Fair', 2_000],
    ]);
  });

  test('tells by its dimension what went from one label to another, without a reason that the log of deals cannot know', () => {
    const before = measured(bySource, 0, '2017-06-01 08:00').history;
    const { analysis, rows, history } = measured(bySource, 3, '2017-06-02 08:00', before);
    expect(april(history)).toEqual([
      ['restated', 'source = Fair', 5_000],
      ['restated', 'source = Web', 5_000],
    ]);
    const recorded = { history: [...before, ...history], deals: [], notices: [] };
    const told = (['en', 'nl'] as const).map((language) =>
      restatements(rows[0], { recorded, analysis, since: '2017-06-01 08:00', language }).map((one) =>
        say(one, language),
      ),
    );
    expect(told).toEqual([
      ['Revenue in Apr 2017 by source: Web 8,000 → 5,000, Fair 2,000 → 5,000: the data changed.'],
      ['Omzet in apr 2017 per bron: Web 8.000 → 5.000, Fair 2.000 → 5.000: de gegevens zijn veranderd.'],
    ]);
  });

  test('tells of each KPI what changed of its own figures, and nothing of another’s', () => {
    const told = (kpis: Plan['kpis']) => {
      const plan = { ...bySource, kpis };
      const before = measured(plan, 0, '2017-06-01 08:00').history;
      const { analysis, rows, history } = measured(plan, 3, '2017-06-02 08:00', before);
      expect(new Set(history.map((row) => row.kpi)).size).toBe(kpis?.length);
      const recorded = { history: [...before, ...history], deals: [], notices: [] };
      return restatements(rows[0], { recorded, analysis, since: '2017-06-01 08:00', language: 'en' });
    };
    expect(told([{ id: 'revenue' }, { id: 'sales_per_rep' }])).toEqual(told([{ id: 'revenue' }]));
  });

  test('holds of a closed month the goal that held in it, a month of that of the year', () => {
    const targets = [{ from: '2017-01-01', to: '2017-12-31', target: 26_000 }];
    const { history } = measured({ period: 'month', kpis: [{ id: 'revenue', targets }] }, 0, '2017-06-01 08:00');
    const whole = history.find(({ kind, from, part }) => kind === 'closed' && from === '2017-04-01' && part === '');
    // April has 20 of the 260 working days of 2017.
    expect(whole?.target).toBeCloseTo(2_000, 6);
  });

  test('goes on from rows by rep that an earlier version wrote: none is added twice', () => {
    const [{ columns }] = historyLayouts;
    const old = measured(kpi, 0, '2017-06-01 08:00').history.map((row): Cell[] => {
      const [cells] = historyCells([row], 'nl');
      const named = { ...cells, part: row.part };
      return columns.map(([column]) => named[column] as Cell);
    });
    const tab = [['KPI-historie'], columns.map(([, text]) => say({ text }, 'nl')), ...old];
    const before = historyRows(tab);
    expect(april(before)).toEqual([
      ['closed', 'Ann', 5_000],
      ['closed', 'Bob', 5_000],
    ]);
    expect(april(measured(kpi, 0, '2017-06-02 08:00', before).history)).toEqual([]);
    expect(april(measured(bySource, 0, '2017-06-02 08:00', before).history)).toEqual([
      ['closed', 'source = Web', 8_000],
      ['closed', 'source = Fair', 2_000],
    ]);
  });
});
