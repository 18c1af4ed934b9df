import { analyze } from '../../../../src/analysis/analysis';
import { UTC } from '../../../../src/base/zone';
import { kpis } from '../../../../src/kpis';
import { beginsLater } from '../../../../src/schedule/records/history/begins-later';
import { definitionMark } from '../../../../src/schedule/records/history/definition-mark';
import type { HistoryKind, HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { newHistory } from '../../../../src/schedule/records/history/new-history';
import { reportLine } from '../../../../src/schedule/reporting/report-line';
import { sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { factsOf } from '../../../../src/sheet/build-sheets';
import { trendText } from '../../../../src/sheet/kpi-sheet/trend';
import { say } from '../../../../src/texts/say';

const plan = { period: 'month', kpis: [{ id: 'revenue' }] };

/** 1,000 is won each day up to 24 March 2017, of deals made ninety days before; the export holds what closed from a day on. */
function analysisFrom(first: string) {
  const cells: (string | number)[][] = [['Deal id', 'Stage', 'Amount', 'Created', 'Close date']];
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  for (let at = Date.parse(first); at <= Date.parse('2017-03-24'); at += 86_400_000) {
    cells.push([`D${at}`, 'Closed Won', 1_000, iso(at - 90 * 86_400_000), iso(at)]);
  }
  return analyze([{ name: 'Deals', cells }], { plan, asOf: '2017-03-24', zone: UTC, locale: 'en_US' });
}

const recorded = (kind: HistoryKind, from: string, to: string, value: number): HistoryRow => ({
  ...{
    run: `${to} 07:00 +01:00`,
    kind,
    from,
    to,
    kpi: 'revenue',
    variant: 'standard',
    part: '',
    value,
    n: value / 1_000,
    currency: 'EUR',
  },
  ...{
    target: null,
    floor: null,
    stretch: null,
    inputs: '',
    definition: definitionMark('revenue', 'standard', plan),
  },
});
const history = [
  recorded('closed', '2017-01-01', '2017-01-31', 31_000),
  recorded('run', '2017-02-01', '2017-02-24', 24_000),
  recorded('closed', '2017-02-01', '2017-02-28', 28_000),
];

function shown(first: string, rows: HistoryRow[]) {
  const measured = analysisFrom(first);
  const figures = rows.map(({ from, to, ...row }) => ({
    ...row,
    period: { from: Date.parse(from) / 86_400_000, to: Date.parse(to) / 86_400_000 + 1 },
  }));
  const analysis = measured.knowing([], figures);
  const facts = factsOf(analysis, plan, kpis);
  const period = sheetPeriod(analysis);
  const line = reportLine(facts[0], { analysis, plan, period, language: 'en', soFar: null });
  const refreshed = { computed: { analysis }, built: { rows: facts } } as unknown as Parameters<typeof beginsLater>[0];
  return {
    previous: facts[0].previous?.value,
    trend: trendText(
      facts[0].history.map(({ value }) => value),
      true,
    ),
    mail: [line.change, ...line.remarks].join(' '),
    heartbeat: beginsLater(refreshed, rows).map((sentence) => say(sentence, 'en')),
    restated: newHistory({
      analysis,
      plan,
      rows: facts,
      before: rows,
      run: '2017-03-25 07:00 +01:00',
      seen: [],
    }).filter(({ kind }) => kind === 'restated'),
  };
}

describe('an export that begins within the month before', () => {
  test('is not compared where nothing was recorded, and says why', () => {
    const found = shown('2017-02-20', []);
    expect(found).toMatchObject({ previous: null, trend: '', heartbeat: [] });
    expect(found.mail).toBe(' Not compared: no data that far back.');
  });

  test('is compared with what was recorded, at the same point and in whole; nothing is restated', () => {
    const found = shown('2017-02-20', history);
    expect(found).toMatchObject({ previous: 24_000, trend: '▇▆', restated: [] });
    expect(found.mail).toBe(
      say({ text: 'report_compared_part', values: { part: '0.0% 24,000', whole: '28,000' } }, 'en'),
    );
    expect(found.heartbeat).toEqual([say({ text: 'schedule_begins_later', values: { day: '1 Jan 2017' } }, 'en')]);
  });

  test('is compared with the data itself where that reaches back', () => {
    const found = shown('2017-01-01', []);
    expect(found).toMatchObject({ previous: 24_000, trend: '▇▆', heartbeat: [] });
  });
});
