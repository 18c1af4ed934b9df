import type { Analysis } from '../../../analysis/analysis';
import { dayFromIso } from '../../../base/day';
import type { Language } from '../../../base/language';
import { shortHash } from '../../../base/text/short-hash';
import type { KpiResult } from '../../../engine/result';
import { kpiOf } from '../../../kpis';
import { missOf } from '../../../questions/miss/miss';
import { missText } from '../../../questions/miss/say-miss';
import { notSplitText } from '../../../questions/why/say-why';
import type { SheetPeriod } from '../../../scorecard/kpi-facts';
import { periodName } from '../../../texts/period-name';
import { say } from '../../../texts/say';
import { isSentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import type { LastReported } from '../../records/memory/last-reported';
import type { ReportLine } from '../report-line';
import { isOver } from '../report-period';
import { type Ended, isMissed } from '../since-last/ended';

/** A target that a closed period has missed. */
interface MissedTarget {
  line: ReportLine;
  period: { from: number; to: number };
  target: number;
}

/** The same, told: what it lacked, item by item, and what its owner wrote beside it. */
export interface ToldMiss extends MissedTarget {
  text: string[];
}

/** No more than these, those furthest from their target: a report is read in a minute. */
const MOST = 3;

/** What missed its target in a period that closed since the last report, or in that of the report where it is over. */
export function misses(
  lines: readonly ReportLine[],
  ended: readonly Ended[],
  { analysis, period, language, last }: MissSetting,
): ToldMiss[] {
  const missed = [...ended.flatMap(missedBefore), ...lines.flatMap((line) => missedNow(line, period))];
  const found = missed.map((one) => {
    const { kpi, variant } = one.line.facts;
    const asked = { id: kpi.id, variant, period: one.period, target: one.target };
    return { ...one, miss: missOf(analysis, asked), result: analysis.past(kpi.id, variant, one.period) };
  });
  return found
    .sort((a, b) => Number(isSentence(a.miss)) - Number(isSentence(b.miss)) || shortfall(b) - shortfall(a))
    .slice(0, MOST)
    .map(({ miss, result, ...one }) => {
      const { kpi, variant } = one.line.facts;
      const told = isSentence(miss)
        ? notSplitText({ id: kpi.id, variant, reason: miss }, language)
        : missText(miss, language);
      return { ...one, text: [told, ...noteText(one, result, last, language)] };
    });
}

export interface MissSetting {
  analysis: Analysis;
  period: SheetPeriod;
  language: Language;
  last: LastReported | null;
}

/** How far from its target, as a share of that. */
const shortfall = ({ result, target }: { result: KpiResult; target: number }): number =>
  Math.abs(((result.value ?? 0) - target) / (target || 1));

/** What the owner wrote beside the figure; where that was told in a period before, what became of the figure since. */
function noteText({ line, period }: MissedTarget, result: KpiResult, last: LastReported | null, language: Language) {
  const { key, note } = line;
  if (note === '') return [];
  const owner = line.owner || say({ text: 'report_nobody' }, language);
  const isOld = last?.notes[key] === shortHash(note);
  const [figure, since] = [last?.notedAt[key], dayFromIso(last?.notedAt[key]?.from ?? '')];
  const until = dayFromIso(figure?.to ?? '');
  if (!isOld || !figure || until === null || since === period.from)
    return [say({ text: 'miss_note', values: { owner, note } }, language)];
  const shown = (value: number | null): string => valueText(value ?? 0, result.unit, result.currency, language);
  const span = periodName({ from: since, to: until + 1 }, language);
  const values = { owner, note, period: span, before: shown(figure.value), now: shown(result.value) };
  return [say({ text: 'miss_note_since', values }, language)];
}

/** A period that closed since the last report. */
function missedBefore(one: Ended): MissedTarget[] {
  const { line, row } = one;
  const [from, until] = [row.from, row.to].map(dayFromIso);
  if (!isMissed(one) || from === null || until === null || row.target === null) return [];
  return [{ line, period: { from, to: until + 1 }, target: row.target }];
}

/** The period that the report is on, where it is over. A survey's answers are split by nothing. */
function missedNow(line: ReportLine, period: SheetPeriod): MissedTarget[] {
  const { facts, status } = line;
  const { from, to } = facts.result.period;
  const isMiss = status === 'off_track' || status === 'at_risk';
  const target = facts.goal?.target ?? null;
  if (!isOver(period) || !isMiss || facts.elsewhere !== null || kpiOf(facts.kpi.id).anonymous) return [];
  return from === null || target === null ? [] : [{ line, period: { from, to }, target }];
}
