import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import { kpiOf } from '../../../kpis';
import { playerOf, playersOf } from '../../../kpis/roles';
import { answerQuestions } from '../../../questions/answer';
import { runningPeriod } from '../../../questions/forecast/running-period';
import { comingTexts } from '../../../questions/gap/say-coming';
import { comparisonText } from '../../../questions/say-answer';
import { standingOut } from '../../../questions/standing-out';
import { type NotSplit, notSplitTexts, whyText } from '../../../questions/why/say-why';
import { whyChanged } from '../../../questions/why/why';
import { periodText } from '../../../texts/day-text';
import { say } from '../../../texts/say';
import { isSentence, type Sentence } from '../../../texts/sentence';
import type { ReportLine } from '../report-line';
import type { ReportSection } from './waterfall-section';

/** No more than these: a report is read in a minute, the rest stands in the sidebar. */
const MOST = 3;

/**
 * What moved the figures that changed most, each split into parts that add up, and after them why those are not split of which
 * that cannot be told; none where nothing can be told of any.
 */
export function whySection(lines: readonly ReportLine[], analysis: Analysis, language: Language): ReportSection[] {
  const told: string[] = [];
  const untold: NotSplit[] = [];
  for (const { change, facts } of lines) {
    const { kpi, variant, result, previous } = facts;
    const isChanged = change !== '' && previous && previous.value !== result.value;
    if (!isChanged || kpiOf(kpi.id).anonymous) continue;
    const why = whyChanged(analysis, { id: kpi.id, variant }, { before: previous.period, now: result.period });
    if (isSentence(why)) untold.push({ id: kpi.id, variant, reason: why });
    else told.push(whyText(why, language));
  }
  const text = told.length === 0 ? [] : [...told, ...notSplitTexts(untold, language)];
  return section({ text: 'why_heading' }, text.slice(0, MOST), language);
}

/**
 * The questions whose answer is more than chance, those about the figures of the report first; the others too where the
 * report is on what is sold in all.
 */
export function questionSection(lines: readonly ReportLine[], analysis: Analysis, language: Language): ReportSection[] {
  const reported = lines.map(({ facts }) => facts.kpi.id);
  if (reported.length === 0) return [];
  const others = playersOf('goal for sales').some(({ id }) => reported.includes(id)) ? 1 : null;
  const found = standingOut(answerQuestions(analysis), ({ kpi }) => (reported.includes(kpi) ? 0 : others));
  const text = found.map(
    ({ question, compared }) => `${question.asks[language]} ${comparisonText(compared, language)}`,
  );
  const caution = found.length === 0 ? [] : [say({ text: 'question_no_cause' }, language)];
  return section(overDays(analysis, language), [...text, ...caution], language);
}

/** What the running period will come to and how far that is from its target, where the report is on what is sold. */
export function forecastSection(lines: readonly ReportLine[], analysis: Analysis, language: Language): ReportSection[] {
  const { id } = playerOf('amount won');
  if (!lines.some(({ facts }) => facts.kpi.id === id)) return [];
  const { from, to } = runningPeriod(analysis);
  const text = comingTexts(analysis, language);
  return section({ text: 'forecast_heading', values: { period: periodText(from, to, language) } }, text, language);
}

/** Questions are asked of the plan’s whole period: a week alone tells nobody from chance. */
function overDays({ period: { from, to }, firstDay }: Analysis, language: Language): Sentence {
  return { text: 'question_heading', values: { period: periodText(from ?? firstDay, to, language) } };
}

function section(heading: Sentence, text: string[], language: Language): ReportSection[] {
  return text.length === 0 ? [] : [{ heading: say(heading, language), text, rows: [] }];
}
