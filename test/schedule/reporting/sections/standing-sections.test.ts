import { shortHash } from '../../../../src/base/text/short-hash';
import { kpiOf } from '../../../../src/kpis';
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

function report(id: 'sales_per_rep' | 'win_rate' | 'mrr' | 'conversion', target: number) {
  const targets = [{ from: '2026-07-01', to: '2026-09-30', target }];
  const planned = { id, targets, owner: 'Ilse', note: 'Call <b>August</b> first' };
  const plan = { kpis: [planned], period: '2026-07-01..2026-09-30' };
  const analysis = analysisOf(tabs, { plan });
  const period = sheetPeriod(analysis);
  const setting = { analysis, plan, period, language: 'en' as const, soFar: null };
  return { ...setting, lines: [reportLine(kpiFacts(analysis, kpiOf(id), planned, period), setting)] };
}

test('a quarter that closed below its target says item by item what was lacking, and what its owner wrote', () => {
  const { lines, ...standing } = report('sales_per_rep', 400_000);
  const [section, ...more] = missSection(misses(lines, [], { ...standing, last: null }), 'en');
  expect(more).toEqual([]);
  // From the tab by itself: 54 of 178 deals won in Q3, €170,230 together; 56 of 166 in Q2.
  expect(section.text[0]).toMatch(
    /^Sales per rep, Q3 2026: €170,230 of €400,000: −€[\d,]+ because the target asked for more/,
  );
  expect(section.text[0]).toContain('from more deals decided');
  expect(section.text[0]).toContain('because fewer of them were won');
  expect(section.text[1]).toBe('Ilse wrote what is next: “Call <b>August</b> first”');
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
    expect.stringMatching(/^Conversion rate: the later period has had less time: /),
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
