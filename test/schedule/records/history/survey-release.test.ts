import type { RecordedFigure } from '../../../../src/analysis/past';

import type { Cell } from '../../../../src/base/cell';
import { definitionMark } from '../../../../src/schedule/records/history/definition-mark';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { historyDraft } from '../../../../src/schedule/records/history/history-tab';
import { withReleases } from '../../../../src/schedule/records/history/survey-release';
import type { SheetDraft } from '../../../../src/sheet/draft/draft';
import { day } from '../../../engine/table-of';

const plan = {};
const row = (more: Partial<HistoryRow>): HistoryRow => ({
  ...{
    run: '2024-04-02 08:00',
    kind: 'closed',
    from: '2024-03-01',
    to: '2024-03-31',
    kpi: 'revenue',
    variant: 'standard',
  },
  ...{ part: '', value: 100, n: 3, currency: 'EUR', inputs: '', target: null, floor: null, stretch: null },
  definition: definitionMark(more.kpi ?? 'revenue', more.variant ?? 'standard', plan),
  ...more,
});

/** What an analysis gets to know of these rows of the history. */
function known(...rows: HistoryRow[]): readonly RecordedFigure[] {
  const draft = historyDraft(null, rows, { asOf: day('2024-04-01'), locale: 'en_US' }, plan).draft as SheetDraft;
  const history = { name: 'History', cells: draft.values[0].values as Cell[][] };
  let told: readonly RecordedFigure[] = [];
  const knowing = (_: unknown, figures: readonly RecordedFigure[]) => {
    told = figures;
  };
  withReleases({ analysis: { plan, knowing } as never }, { history: history as never });
  return told;
}

const march = { from: day('2024-03-01'), to: day('2024-04-01') };

test('what a period closed with is known, of the whole alone and as far as it was counted as it is now', () => {
  expect(known(row({}))).toEqual([{ kpi: 'revenue', variant: 'standard', value: 100, n: 3, period: march }]);
  expect(known(row({ definition: `${definitionMark('revenue', 'standard', plan)}x` }))).toEqual([]);
  expect(known(row({ definition: definitionMark('win_rate', 'standard', plan) }))).toEqual([]);
  expect(known(row({ part: 'Ann' }))).toEqual([]);
  expect(known(row({ from: '' }))[0].period).toEqual({ from: null, to: march.to });
});

test('how far it was on its last day comes first, so that what it closed with counts; of several the latest', () => {
  const [before, after] = ['2024-03-31 08:00', '2024-04-01 08:00'];
  const rows = [
    row({ value: 100 }),
    row({ run: before, kind: 'run', value: 80 }),
    row({ run: after, kind: 'run', value: 90 }),
  ];
  expect(known(...rows).map(({ value }) => value)).toEqual([90, 100]);
});
