import type { Analysis } from '../../analysis/analysis';
import { dayFromIso } from '../../base/day';
import type { Language } from '../../base/language';
import { wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import { missOf } from '../../questions/miss/miss';
import { missText } from '../../questions/miss/say-miss';
import { pipelineTexts } from '../../questions/pipeline/say-pipeline';
import type { SheetPeriod } from '../../scorecard/kpi-facts';
import { say } from '../../texts/say';
import { isSentence } from '../../texts/sentence';
import { type Ended, isMissed } from './ended';
import type { ReportLine } from './report-line';
import { isOver } from './report-period';
import type { ReportSection } from './waterfall-section';

/** What the report is made over. */
interface Standing {
  analysis: Analysis;
  period: SheetPeriod;
  language: Language;
}

/** What is open now, where the report is on what is sold. */
export function pipelineSection(
  lines: readonly ReportLine[],
  { analysis, period, language }: Standing,
): ReportSection[] {
  if (!lines.some(isAmountWon)) return [];
  const text = pipelineTexts(analysis, language, !isOver(period));
  return text.length === 0 ? [] : [{ heading: say({ text: 'pipeline_heading' }, language), text, rows: [] }];
}

/** A target for an amount won that a closed period has missed. */
interface MissedTarget {
  line: ReportLine;
  period: { from: number; to: number };
  target: number;
}

/** Of each amount won that has missed its target: what it lacked, item by item, and what its owner wrote beside it. */
export function missSection(
  lines: readonly ReportLine[],
  ended: readonly Ended[],
  { analysis, period, language }: Standing,
): ReportSection[] {
  const missed = [...ended.flatMap(missedBefore), ...lines.flatMap((line) => missedNow(line, period))];
  const text = missed.flatMap(({ line, period: span, target }) => {
    const { kpi, variant } = line.facts;
    const miss = missOf(analysis, { id: kpi.id, variant, period: span, target });
    if (isSentence(miss)) return [];
    const owner = line.owner || say({ text: 'report_nobody' }, language);
    const note = line.note === '' ? [] : [say({ text: 'miss_note', values: { owner, note: line.note } }, language)];
    return [missText(miss, language), ...note];
  });
  return text.length === 0 ? [] : [{ heading: say({ text: 'miss_heading' }, language), text, rows: [] }];
}

/** A period that closed since the last report. */
function missedBefore(one: Ended): MissedTarget[] {
  const { line, row } = one;
  const [from, last] = [row.from, row.to].map(dayFromIso);
  if (!isMissed(one) || !isAmountWon(line) || from === null || last === null || row.target === null) return [];
  return [{ line, period: { from, to: last + 1 }, target: row.target }];
}

/** The period that the report is on, where it is over. */
function missedNow(line: ReportLine, period: SheetPeriod): MissedTarget[] {
  const { facts, status } = line;
  const { from, to } = facts.result.period;
  const isMiss = status === 'off_track' || status === 'at_risk';
  const target = facts.goal?.target ?? null;
  if (!isOver(period) || !isMiss || facts.elsewhere !== null || !isAmountWon(line)) return [];
  return from === null || target === null ? [] : [{ line, period: { from, to }, target }];
}

function isAmountWon({ facts: { kpi, variant } }: ReportLine): boolean {
  const won = playerOf('amount won');
  return kpi.id === won.id && wayOf(variant).counted === won.variant;
}
