import { kpiOf } from '../../../../src/kpis';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import { answerQuestions } from '../../../../src/questions/answer';
import { reportLine } from '../../../../src/schedule/reporting/report-line';
import {
  forecastSection,
  questionSection,
  whySection,
} from '../../../../src/schedule/reporting/sections/question-sections';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { questionLines } from '../../../../src/sheet/questions/question-lines';
import { say } from '../../../../src/texts/say';
import { analysisOf } from '../../../kpis/asking';
import { sampleTabs } from '../../../sample/sample-tabs';

const planned = { kpis: [{ id: 'win_rate' as const }, { id: 'conversion' as const }, { id: 'sales_cycle' as const }] };
const tabs = sampleTabs();

function linesOf(period: string) {
  const plan = { ...planned, period };
  const analysis = analysisOf(tabs, { plan });
  const at = sheetPeriod(analysis);
  const setting = { analysis, plan, period: at, language: 'en' as const, soFar: null };
  const lineOf = (id: KpiId) => reportLine(kpiFacts(analysis, kpiOf(id), { id }, at), setting);
  return { analysis, lines: planned.kpis.map(({ id }) => lineOf(id)) };
}

it('says why a figure of the quarter changed, then why a median is not split; nothing of what is not compared', () => {
  const { analysis, lines } = linesOf('2026-07-01..2026-09-30');
  const [section, ...more] = whySection(lines, analysis, 'en');
  expect(more).toEqual([]);
  expect(section.heading).toBe(say({ text: 'why_heading' }, 'en'));
  // From the tab by itself: 56 of 166, of which new business 36 of 116, and 54 of 178, of which 21 of 110:
  // 110/178 × (21/110 − 36/116) = −7.38 points.
  expect(section.text).toEqual([
    expect.stringMatching(/^Win rate 33\.7% → 30\.3%, by type: −7\.4 points because that of New business went down; /),
    expect.stringMatching(/^Sales cycle: this is no sum, rate or mean of groups /),
  ]);
  // A figure that is what it was has nothing to explain.
  const same = lines.map((line) => ({ ...line, facts: { ...line.facts, previous: line.facts.result } }));
  expect(whySection(same, analysis, 'en')).toEqual([]);
  // A median alone would have a heading over nothing.
  expect(whySection(lines.slice(2), analysis, 'en')).toEqual([]);
});

it('a period that is compared with nothing has nothing to explain', () => {
  const { analysis, lines } = linesOf('2024-10-01..2026-09-30');
  expect(whySection(lines, analysis, 'en')).toEqual([]);
});

it('tells at most three differences of the report’s own figures that are more than chance, over which days', () => {
  const { analysis, lines } = linesOf('2025-10-01..2026-09-30');
  const [section] = questionSection(lines, analysis, 'nl');
  expect(section.heading).toBe(say({ text: 'question_heading', values: { period: 'okt 2025 – sep 2026' } }, 'nl'));
  // The one that is sure among all that is asked, and what it is not: a cause.
  expect(section.text).toEqual([
    expect.stringMatching(/Conversiepercentage naar bron: Referral 18,7% .* Meer dan toeval verklaart\.$/),
    expect.any(String),
  ]);
  expect(section.text.join(' ')).not.toContain('CAC');
  expect(questionSection([], analysis, 'nl')).toEqual([]);
  expect(questionSection(lines.slice(2), analysis, 'nl')).toEqual([]);
});

it('the report on what is sold in all tells the three of the tab, its own figures first', () => {
  const plan = { period: '2025-10-01..2026-09-30', kpis: [{ id: 'revenue' as const }, { id: 'conversion' as const }] };
  const analysis = analysisOf(tabs, { plan });
  const at = sheetPeriod(analysis);
  const setting = { analysis, plan, period: at, language: 'en' as const, soFar: null };
  const lines = plan.kpis.map(({ id }) => reportLine(kpiFacts(analysis, kpiOf(id), { id }, at), setting));
  const [{ text }] = questionSection(lines, analysis, 'en');
  const [first, ...others] = text.slice(0, -1);
  const lead = questionLines(answerQuestions(analysis), [], 'en').map(({ cells }) => String(cells[0] ?? ''));
  const onTab = lead.slice(0, lead.indexOf('')).join(' ');
  expect(first).toMatch(/\? Conversion rate by source: Referral 18\.7% /);
  expect(others).toHaveLength(2);
  for (const one of [first, ...others]) expect(onTab).toContain(one.slice(one.indexOf('? ') + 2));
});

it('says what the running period comes to and how far that is from its target, where the report is on what is sold', () => {
  const plan = { period: 'quarter', kpis: [{ id: 'sales_per_rep' as const }] };
  const analysis = analysisOf(tabs, { plan, asOf: '2026-08-15' });
  const at = sheetPeriod(analysis);
  const facts = kpiFacts(analysis, kpiOf('sales_per_rep'), plan.kpis[0], at);
  const line = reportLine(facts, { analysis, plan, period: at, language: 'en', soFar: null });
  const [section, ...more] = forecastSection([line], analysis, 'en');
  expect([section.heading, more]).toEqual(['What Q3 2026 will come to', []]);
  // Quotas of the quarter: 4 × 12,000 + 2 × 8,500 + 7,000 a month, and three days of 5,000 in September.
  expect(section.text).toEqual([
    expect.stringMatching(
      /^Q3 2026: .* won so far.* short of all quotas together, €216,500\. .*Beside it: .*the pace so far €[\d,]+ \(\d+% off\)/,
    ),
  ]);
  // What the period comes to is said once.
  expect(line.remarks.join(' ')).not.toMatch(/usually/);
  expect(forecastSection([], analysis, 'en')).toEqual([]);
});
