import { shortHash } from '../../../../src/base/text/short-hash';
import { kpiOf } from '../../../../src/kpis';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { NOTHING_REPORTED } from '../../../../src/schedule/records/memory/last-reported';
import { reportLine } from '../../../../src/schedule/reporting/report-line';
import { misses } from '../../../../src/schedule/reporting/sections/misses';
import {
  missSection,
  pipelineSection,
  recurringSection,
} from '../../../../src/schedule/reporting/sections/standing-sections';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { analysisOf } from '../../../kpis/asking';
import { sampleTabs } from '../../../sample/sample-tabs';
import { writtenReport } from '../written-report';

const tabs = sampleTabs();

interface Asked {
  /** Inclusive days of the target. */
  of: { from: string; to: string };
  /** The period that the report is on. */
  over: string;
}

const QUARTER: Asked = { of: { from: '2026-07-01', to: '2026-09-30' }, over: '2026-07-01..2026-09-30' };

function report(id: 'sales_per_rep' | 'win_rate' | 'mrr' | 'conversion', target: number, { of, over } = QUARTER) {
  const planned = { id, targets: [{ ...of, target }], owner: 'Ilse', note: 'Call <b>August</b> first' };
  const plan = { kpis: [planned], period: over };
  const analysis = analysisOf(tabs, { plan });
  const period = sheetPeriod(analysis);
  const setting = { analysis, plan, period, language: 'en' as const, soFar: null, history: [] };
  return { ...setting, lines: [reportLine(kpiFacts(analysis, kpiOf(id), planned, period), setting)] };
}

test('a quarter that closed below its target says item by item what was lacking, and what its owner wrote', () => {
  const { lines, ...standing } = report('sales_per_rep', 400_000);
  const [section, ...more] = missSection(misses(lines, [], { ...standing, last: null }), 'en');
  expect(more).toEqual([]);
  // From the tab by itself: 54 of 178 deals won in Q3, €170,230 together; 56 of 166 in Q2.
  expect(section.text[0]).toMatch(
    /^Total sales, Q3 2026: €170,230 of €400,000: −€[\d,]+ because the target asked for more/,
  );
  expect(section.text[0]).toContain('from more deals decided');
  expect(section.text[0]).toContain('because fewer of them were won');
  expect(section.text[1]).toBe('Ilse wrote what is next: “Call <b>August</b> first”');
});

describe('a year that ended with the month that a report is on', () => {
  const year = { from: '2025-10-01', to: '2026-09-30' };
  const september = { of: year, over: '2026-09-01..2026-09-30' };
  const quarter = (name: string) => `(?:([−+])€([\\d,]+) in ${name}, against its part of the target)`;
  const won = new RegExp(
    `^Total sales, Oct 2025 – Sep 2026: €([\\d,]+) of €1,200,000: ${['Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026'].map(quarter).join('; ')}\\.$`,
  );

  test('is told item by item too, and what its owner wrote beside it', () => {
    const { lines, ...standing } = report('sales_per_rep', 1_200_000, september);
    const told = misses(lines, [], { ...standing, last: null });
    const ofYear = told.find(({ isLonger }) => isLonger);
    // Nothing is known of the whole year before: it goes quarter by quarter.
    expect(ofYear?.text[0]).toMatch(won);
    const [, sum, ...items] = won.exec(ofYear?.text[0] ?? '') ?? [];
    const numbers = [sum, ...items].map((one) => Number(one.replace(/,/g, '')));
    const lacked = [1, 3, 5, 7].reduce((all, at) => all + (items[at - 1] === '−' ? -1 : 1) * numbers[at + 1], 0);
    // From the tab by itself: the deals won in those twelve months.
    expect([numbers[0], lacked]).toEqual([918_955, 918_955 - 1_200_000]);
    expect(ofYear?.text[1]).toBe('Ilse wrote what is next: “Call <b>August</b> first”');
    // The month has its share of that target, and is told beside it.
    expect(told.map(({ period: of, isLonger }) => [of.to - of.from, isLonger ?? false])).toEqual([
      [365, true],
      [30, false],
    ]);
  });

  test('is told in a month in which it ends alone, and by the target that held when it closed', () => {
    const earlier = report('sales_per_rep', 1_200_000, { of: year, over: '2026-08-01..2026-08-31' });
    const ofAugust = misses(earlier.lines, [], { ...earlier, last: null });
    expect(ofAugust.some(({ isLonger }) => isLonger)).toBe(false);
    const closed = report('sales_per_rep', 1_200_000, september);
    const row = {
      run: '2026-10-01 06:00',
      kind: 'closed' as const,
      kpi: 'sales_per_rep',
      variant: 'standard',
      part: '',
    };
    const held = { ...row, ...year, value: 1, n: 1, target: 100, floor: null, stretch: null, definition: '' };
    const met = misses(closed.lines, [], { ...closed, history: [held as unknown as HistoryRow], last: null });
    expect(met.some(({ isLonger }) => isLonger)).toBe(false);
  });

  test('of a rate in a first year, which nothing goes before, it says how far it came', () => {
    const { lines, ...standing } = report('win_rate', 0.9, september);
    const [told] = misses(lines, [], { ...standing, last: null }).filter(({ isLonger }) => isLonger);
    expect(told.text[0]).toMatch(
      /^Win rate: 3\d\.\d% of 90\.0% in Oct 2025 – Sep 2026\. What was lacking is not known item by item: the data does not reach back/,
    );
  });
});

test('of what was written a period ago it says what became of the figure since', () => {
  const missed = report('win_rate', 0.9);
  const [{ key, note }] = missed.lines;
  const [notes, notedAt] = [
    { [key]: shortHash(note) },
    { [key]: { value: 0.337, from: '2026-04-01', to: '2026-06-30' } },
  ];
  const [told] = misses(missed.lines, [], { ...missed, last: { ...NOTHING_REPORTED, notes, notedAt } });
  expect(told.text[0]).toMatch(
    /^Win rate, Q3 2026: 30.3% of 90.0%, by type: −56.3 points because the target asked for more/,
  );
  expect(told.text[1]).toBe('Ilse wrote what is next at 33.7% (Q2 2026): “Call <b>August</b> first” It came to 30.3%.');
  // In the period that the note was written about nothing has become of it yet.
  const same = { [key]: { value: 0.337, from: '2026-07-01', to: '2026-09-30' } };
  const again = misses(missed.lines, [], { ...missed, last: { ...NOTHING_REPORTED, notes, notedAt: same } });
  expect(again[0].text[1]).toBe('Ilse wrote what is next: “Call <b>August</b> first”');
  // What is new, or was changed since, is what comes next.
  const last = { ...NOTHING_REPORTED, notes: { [key]: 'another' }, notedAt };
  expect(misses(missed.lines, [], { ...missed, last })[0].text[1]).toContain('wrote what is next: “Call');
});

test('why a miss is not split is said in its place, and what its owner wrote beside it all the same', () => {
  const missed = report('conversion', 0.9);
  const [told] = misses(missed.lines, [], { ...missed, last: null });
  expect(told.text).toEqual([
    expect.stringMatching(
      /^Conversion rate: 4.0% of 90.0% in Q3 2026\. What was lacking is not known item by item: the later period has had less/,
    ),
    'Ilse wrote what is next: “Call <b>August</b> first”',
  ]);
  const silent = missed.lines.map((line) => ({ ...line, note: '' }));
  expect(misses(silent, [], { ...missed, last: null })[0].text).toEqual(told.text.slice(0, 1));
});

test('one that was reached lacks nothing, and a rate is no pipeline', () => {
  const reached = report('sales_per_rep', 1_000);
  expect(misses(reached.lines, [], { ...reached, last: null })).toEqual([]);
  const rate = report('win_rate', 0.9);
  expect(pipelineSection(rate.lines, rate, true)).toEqual([]);
  expect(pipelineSection(reached.lines, reached, true)[0].text[0]).toContain('82 open deals');
});

test('a report on recurring revenue says what moved it, one on sales does not', () => {
  const [mrr, sales] = [report('mrr', 30_000), report('sales_per_rep', 1_000)];
  // From the tab by itself, what is billed by the quarter or the year by the month.
  expect(recurringSection(mrr.lines, mrr.analysis, 'en')).toEqual([
    {
      heading: 'Recurring revenue',
      text: [
        'Q3 2026: MRR €27,585 → €30,345: New +€1,793; Expansion +€2,131; Churn −€1,164.',
        'Net revenue retention (NRR): 103.5%. Gross revenue retention (GRR): 95.8%. Quick ratio: 3.4.',
      ],
      rows: [],
    },
  ]);
  expect(recurringSection(sales.lines, sales.analysis, 'en')).toEqual([]);
});

test('a report of a month holds what moved recurring revenue over that month, in the language of its reader', () => {
  const setting = { asOf: '2026-09-30', on: '2026-10-01', cadence: 'monthly' as const };
  const sections = (id: 'nrr' | 'win_rate', language: 'en' | 'nl') =>
    writtenReport(tabs, { kpis: [{ id }] }, { ...setting, language }).sections;
  expect(sections('nrr', 'en').find(({ heading }) => heading === 'Recurring revenue')?.text).toEqual([
    'Sep 2026: MRR €29,457 → €30,345: New +€801; Expansion +€556; Churn −€469.',
    'Net revenue retention (NRR): 100.3%. Gross revenue retention (GRR): 98.4%. Quick ratio: 2.9.',
  ]);
  expect(sections('nrr', 'nl').map(({ heading }) => heading)).toContain('Terugkerende omzet');
  expect(sections('win_rate', 'en').map(({ heading }) => heading)).not.toContain('Recurring revenue');
});
