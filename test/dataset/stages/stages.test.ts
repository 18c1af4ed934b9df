import { historiesFromDeals } from '../../../src/dataset/stages/from-stage-dates';
import { historyFromNoticed, type NoticedStages } from '../../../src/dataset/stages/noticed-stages';
import { prepareStageHistory } from '../../../src/dataset/stages/stage-history';
import { stageMeanings } from '../../../src/dataset/stages/stage-meanings';
import { stageOrder } from '../../../src/dataset/stages/stage-order';
import type { Table, TextColumn } from '../../../src/tables/table';
import { dates, day, tableOf, texts, wall } from '../../engine/table-of';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const shown = (table: Table, field: string): string[] => {
  const { codes, labels } = table.columns[field] as TextColumn;
  return Array.from(codes, (code) => labels[code]);
};
const values = (table: Table, field: string): number[] =>
  Array.from((table.columns[field] as { values: ArrayLike<number> }).values);
const [BLANK, NO, YES] = [0, 1, 2];

/** A history of stages as of a day, from rows of deal, stage and day. */
function history(rows: [deal: string, stage: string, entered: string][], asOf = '2026-03-01', deals?: Table): Table {
  const columns = {
    dealId: texts(...rows.map(([deal]) => deal)),
    stage: texts(...rows.map(([, stage]) => stage)),
    enteredOn: dates(...rows.map(([, , entered]) => entered)),
  };
  return prepareStageHistory(tableOf('stage_history', columns), deals ?? null, day(asOf));
}

describe('of two exports of deals with a date for each stage', () => {
  const export_ = (name: string, entered: string, created: string) => ({
    ...rawTab(
      name,
      `Record ID|Deal Name|Deal Stage|Amount|Create Date|Close Date|Date entered "Qualified"|Date entered "Proposal"
1|Anvils|Proposal|100|2026-01-01||2026-01-05|${entered}
2|Ropes|Closed Lost|100|2026-01-02|${created}|2026-01-10|2026-01-20
3|Springs|Closed Won|100|2026-01-02|${created}|2026-01-10|2026-01-20`,
    ),
  });

  test('the newer one tells when a deal came into a stage, whichever tab comes first', () => {
    const [older, newer] = [
      export_('January', '2026-01-06', '2026-01-25'),
      export_('March', '2026-01-09', '2026-03-02'),
    ];
    const days = (...tabs: (typeof older)[]) =>
      analysisOf(tabs, { asOf: '2026-03-10' }).breakdown('time_in_stage', 'stage_reached');
    const alone = days(newer);
    expect(alone.length).toBeGreaterThan(0);
    expect([days(older, newer), days(newer, older)]).toEqual([alone, alone]);
    expect(days(older)).not.toEqual(alone);
  });
});

test('a column of dates for each stage is a history, a row per date, of the deals that count; the first tab speaks for a deal', () => {
  const deals = (ids: string[], entered: string[], leftOut: number[]) => ({
    ...tableOf('deals', { id: texts(...ids) }, { leftOut: Uint8Array.from(leftOut) }),
    stageDates: [
      {
        stage: 'Qualified',
        entered: Float64Array.from(entered, wall),
        left: Float64Array.from(entered, () => wall('2026-02-01')),
      },
      { stage: 'Proposal', entered: Float64Array.from(entered, () => wall('2026-01-20')), left: null },
    ],
  });
  const first = deals(['1', '2', ''], ['2026-01-05', '', '2026-01-05'], [0, 0, 0]) as unknown as Table;
  const second = deals(['1', '3', '4'], ['2026-01-07', '2026-01-08', '2026-01-09'], [0, 0, 1]) as unknown as Table;
  const [told, more] = historiesFromDeals([first, second]);
  expect([shown(told, 'dealId'), shown(told, 'stage')]).toEqual([
    ['1', '1', '2'],
    ['Qualified', 'Proposal', 'Proposal'],
  ]);
  expect(values(told, 'enteredOn')).toEqual(['2026-01-05', '2026-01-20', '2026-01-20'].map(wall));
  expect(values(told, 'leftOn')).toEqual([wall('2026-02-01'), Number.NaN, Number.NaN]);
  expect(told.segments).toEqual(
    [{ tab: 'deals', start: 0, rows: 3, sheetRows: [2, 2, 3] }].map((one) => ({
      ...one,
      sheetRows: Int32Array.from(one.sheetRows),
    })),
  );
  expect(shown(more, 'dealId')).toEqual(['3', '3']);
});

describe('a deal in a stage', () => {
  test('stays until it comes into the next one, by the dates and not by the rows', () => {
    const told = history([
      ['A', 'Offer', '2026-01-10'],
      ['A', 'Lead', '2026-01-01'],
    ]);
    expect(values(told, 'stayDays')).toEqual([Number.NaN, 9]);
    expect(values(told, 'place')).toEqual([1, 0]);
  });

  test('stays until it closes, where that is before it is moved; a day on which it is moved is not before it', () => {
    const closing = (closed: string) =>
      values(
        history(
          [
            ['A', 'Lead', '2026-01-01'],
            ['A', 'Offer', '2026-01-10'],
          ],
          '2026-03-01',
          tableOf('deals', { id: texts('A'), outcome: texts('won'), closed: dates(closed), stage: texts('Won') }),
        ),
        'stayDays',
      );
    expect(closing('2026-01-09')[0]).toBe(8);
    expect(closing('2026-01-10')).toEqual([9, 0]);
    expect(closing('2026-02-01')).toEqual([9, 22]);
  });

  test('has not come into what lies after the day of the figures', () => {
    const rows: Parameters<typeof history>[0] = [
      ['A', 'Lead', '2026-01-01'],
      ['A', 'Offer', '2026-01-10'],
    ];
    expect(values(history(rows, '2026-01-10'), 'stayDays')[0]).toBe(9);
    expect(values(history(rows, '2026-01-09'), 'stayDays')[0]).toBeNaN();
    expect(values(history(rows, '2026-01-09'), 'wentOn')).toEqual([NO, BLANK]);
  });

  test('from which it came into one that no deal has left, whose word tells nothing, went on or was lost: nobody knows', () => {
    const told = (...more: Parameters<typeof history>[0]) =>
      values(history([['A', 'Lead', '2026-01-01'], ['A', 'Offer', '2026-01-10'], ...more]), 'wentOn').slice(0, 2);
    expect(told()).toEqual([BLANK, NO]);
    expect(told(['B', 'Offer', '2026-01-10'], ['B', 'Demo', '2026-01-11'])).toEqual([YES, NO]);
  });

  test('that comes back to it is there again; lost from it, it did not go on, won it did', () => {
    const told = history([
      ['A', 'Lead', '2026-01-01'],
      ['A', 'Offer', '2026-01-05'],
      ['A', 'Lead', '2026-01-09'],
      ['B', 'Offer', '2026-01-02'],
      ['B', 'Closed Lost', '2026-01-03'],
      ['C', 'Lead', '2026-01-01'],
      ['C', 'Offer', '2026-01-02'],
      ['C', 'Closed Won', '2026-01-03'],
    ]);
    expect(values(told, 'isAgain')).toEqual([NO, NO, YES, NO, NO, NO, NO, NO]);
    expect(values(told, 'isClosing')).toEqual([NO, NO, NO, NO, YES, NO, NO, YES]);
    expect(values(told, 'wentOn')).toEqual([YES, NO, NO, NO, NO, YES, YES, NO]);
  });
});

test('a stage lies behind those that more deals came into before it than after it', () => {
  expect(
    Array.from(
      stageOrder(
        [
          [0, 1, 2],
          [0, 2],
          [2, 1],
          [0, 1, 2],
        ],
        4,
      ),
    ),
  ).toEqual([0, 1, 2, 0]);
});

test('a stage means what became of the deals in it, where that is one thing; else what its word says', () => {
  const deals = tableOf(
    'deals',
    {
      stage: texts('Signed', 'Signed', 'Parked', 'Parked', 'Gone'),
      outcome: texts('won', 'won', 'won', 'lost', 'lost'),
    },
    { leftOut: Uint8Array.from([0, 0, 0, 0, 1]) },
  );
  expect(stageMeanings(['signed', 'Parked', 'Gone', 'Closed Won'], deals)).toEqual([
    'won',
    ...stageMeanings(['Parked', 'Gone'], null),
    'won',
  ]);
});

describe('stages that refreshes noticed', () => {
  const noticed = (within: number): NoticedStages => ({
    ...{ tab: 'Stages', since: day('2026-01-10'), within },
    entries: ['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21'].map((entered, at) => ({
      ...{ deal: `D${at}`, stage: at < 2 ? 'Lead' : 'Offer', day: day(entered), sheetRow: at + 5 },
    })),
  });
  const told = (asOf: string, within = 100) => {
    const table = historyFromNoticed(noticed(within), day(asOf));
    return (
      table && [shown(table, 'dealId'), shown(table, 'stage'), Array.from(table.segments[0].sheetRows as Int32Array)]
    );
  };

  test('are told from the day on which that began up to the day of the figures, both of them', () => {
    expect(told('2026-01-20')).toEqual([
      ['D1', 'D2'],
      ['Lead', 'Offer'],
      [6, 7],
    ]);
    expect(told('2026-01-09')).toBeNull();
  });

  test('each on its row of the log', () => {
    const table = historyFromNoticed(noticed(100), day('2026-01-20'));
    expect(table?.segments.map(({ start, rows }) => [start, rows])).toEqual([[0, 2]]);
  });

  test('and no further back than is kept', () => {
    expect(told('2026-01-20', 10)?.[0]).toEqual(['D1', 'D2']);
    expect(told('2026-01-20', 9)?.[0]).toEqual(['D2']);
  });
});
