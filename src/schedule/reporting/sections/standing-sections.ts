import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import { wayOf } from '../../../kpis/declaration/slice';
import { playerOf, playersOf } from '../../../kpis/roles';
import { pipelineTexts } from '../../../questions/pipeline/say-pipeline';
import { recurringTold } from '../../../questions/recurring/say-recurring';
import type { SheetPeriod } from '../../../scorecard/kpi-facts';
import { say } from '../../../texts/say';
import type { ReportLine } from '../report-line';
import { isOver } from '../report-period';
import type { ToldMiss } from './misses';
import type { ReportSection } from './waterfall-section';

/** What the report is made over. */
interface Standing {
  analysis: Analysis;
  period: SheetPeriod;
  language: Language;
}

/**
 * What is open now, where the report is on what is sold; why nothing tells how that came about, where `isAsked` and deals lie
 * elsewhere.
 */
export function pipelineSection(
  lines: readonly ReportLine[],
  { analysis, period, language }: Standing,
  isAsked: boolean,
): ReportSection[] {
  const { elsewhere } = analysis.data;
  const open = lines.some(isAmountWon) ? pipelineTexts(analysis, language, !isOver(period)) : [];
  const unfollowed = isAsked && elsewhere?.has('deals') ? [say(elsewhere.asTheyWere, language)] : [];
  const text = [...open, ...unfollowed];
  return text.length === 0 ? [] : [{ heading: say({ text: 'pipeline_heading' }, language), text, rows: [] }];
}

/** What moved recurring revenue, where the report is on it or on what of it is kept. */
export function recurringSection(
  lines: readonly ReportLine[],
  analysis: Analysis,
  language: Language,
): ReportSection[] {
  const told = [playerOf('recurring revenue'), ...playersOf('recurring revenue kept')].map(({ id }) => id);
  const line = lines.find(({ facts: { kpi } }) => told.includes(kpi.id));
  if (!line) return [];
  // Over the days of the figure that it stands beside, whatever those of the sheet are.
  const { question, reason, texts } = recurringTold(analysis, line.facts.result.period);
  return reason === null ? [{ heading: question.title[language], text: texts(language), rows: [] }] : [];
}

/** What each missed target lacked; none where all were met. */
export function missSection(missed: readonly ToldMiss[], language: Language): ReportSection[] {
  const text = missed.flatMap((one) => one.text);
  return text.length === 0 ? [] : [{ heading: say({ text: 'miss_heading' }, language), text, rows: [] }];
}

function isAmountWon({ facts: { kpi, variant } }: ReportLine): boolean {
  const won = playerOf('amount won');
  return kpi.id === won.id && wayOf(variant).counted === won.variant;
}
