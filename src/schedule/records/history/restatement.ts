import type { Analysis } from '../../../analysis/analysis';
import { keyText } from '../../../analysis/breakdown/group-key';
import { dayFromIso, monthStart } from '../../../base/day';
import type { Language } from '../../../base/language';
import { dimensionOf } from '../../../dimensions';
import { rep } from '../../../dimensions/team/rep';
import { kpiOf } from '../../../kpis';
import type { Slice } from '../../../kpis/declaration/slice';
import { keepsMaturing } from '../../../plan/goals/maturing';
import { kpiTitle } from '../../../plan/kpi-name';
import type { KpiFacts } from '../../../scorecard/kpi-facts';
import { dayText, monthText } from '../../../texts/day-text';
import { say } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { differingTexts } from '../../../texts/value-text';
import { contributionTo } from '../deals/deal-contribution';
import { dealDifferences } from '../deals/deal-differences';
import { tellsOf } from '../deals/deal-log';
import { countedAlike } from './definition-mark';
import { type HistoryRow, latestBySubject, subjectOf } from './history-row';
import { inputsShown } from './inputs-text';
import { isSame } from './new-history';
import { partNamed } from './part-name';
import type { Recorded } from './record';

/** Of one KPI the latest periods are told one by one, then how many more there are. */
const MOST_PERIODS = 2;
const MOST_LABELS = 3;

interface Restated {
  was: HistoryRow;
  is: HistoryRow;
  /** Both figures as they are told. */
  texts: [before: string, now: string];
}

export interface RestatementSetting {
  recorded: Recorded;
  analysis: Analysis;
  /** The last run recorded when this recipient was last told. */
  since: string;
  language: Language;
}

/**
 * Figures of finished periods that are no longer what they were when this recipient was last told, with the reason in
 * rows: "Win rate in May 2017 was 31 %, is 28 %: 3 deals re-dated, 1 re-opened". Of KPIs whose past goes on maturing
 * there is none. A quarter or year is told only where no month in it is.
 */
export function restatements(facts: KpiFacts, setting: RestatementSetting): Sentence[] {
  const { kpi, variant } = facts;
  if (setting.since === '' || keepsMaturing(kpi.id, variant)) return [];
  const changed = changedSince(facts, setting);
  const wholes = changed.filter(({ is }) => is.part === '');
  const told = wholes.filter(({ is }) => !wholes.some((other) => isInside(other.is, is)));
  const byLabel = changed.filter(
    ({ is }) => is.part !== '' && !wholes.some((one) => one.is.from === is.from && one.is.to === is.to),
  );
  const latest = (one: Restated, other: Restated): number => (one.is.from < other.is.from ? 1 : -1);
  const sentences = told
    .sort(latest)
    .slice(0, MOST_PERIODS)
    .map((one) => wholeSentence(one, facts, setting));
  if (told.length > MOST_PERIODS) {
    const values = { kpi: kpiTitle(kpi, variant, setting.language), count: told.length - MOST_PERIODS };
    sentences.push({ text: 'restated_more', values });
  }
  return [...sentences, ...labelSentences(byLabel, facts, setting)];
}

/** What changed by less than is ever shown is left unsaid. */
function changedSince(
  { kpi, variant, result }: KpiFacts,
  { recorded, since, language }: RestatementSetting,
): Restated[] {
  const own = recorded.history.filter((row) => row.kind !== 'run' && row.kpi === kpi.id && row.variant === variant);
  const before = latestBySubject(own.filter(({ run }) => run <= since));
  return [...latestBySubject(own).values()].flatMap((is): Restated[] => {
    const was = before.get(subjectOf(is));
    if (!was || isSame(was.value, is.value)) return [];
    const texts = differingTexts(was.value, is.value, result.unit, result.currency, language);
    return texts ? [{ was, is, texts }] : [];
  });
}

/** True for a shorter period within the other. */
function isInside(inner: HistoryRow, outer: HistoryRow): boolean {
  return inner !== outer && inner.from >= outer.from && inner.to <= outer.to;
}

function wholeSentence(restated: Restated, facts: KpiFacts, setting: RestatementSetting): Sentence {
  const { kpi, variant } = facts;
  const { language } = setting;
  const [before, now] = restated.texts;
  const values = { kpi: kpiTitle(kpi, variant, language), period: spanSentence(restated.is, language), before, now };
  return { text: 'restated', values: { ...values, why: whyOf(restated, [], facts, setting) } };
}

/**
 * `labels`: those whose figures are told; none for the whole. Only deals that put something else into these figures are a
 * reason, and of a label only their owner is in the log of deals.
 */
function whyOf(
  { was, is }: Restated,
  labels: readonly Slice[],
  facts: KpiFacts,
  setting: RestatementSetting,
): Sentence | string {
  const { recorded, since, analysis, language } = setting;
  const { id } = facts.kpi;
  if (!countedAlike(was.definition, is.definition, { id, variant: facts.variant }))
    return { text: 'restated_definition' };
  const reps = labels.length === 0 ? null : labels.map((label) => label.is);
  const isLogged = labels.every(({ by }) => by === rep.id);
  const contribution = contributionTo(kpiOf(facts.kpi.id), facts.variant, { from: is.from, to: is.to, reps });
  if (contribution && isLogged && asksDeals(facts, analysis) && tellsOf(recorded.deals, since, analysis.asOf)) {
    const reasons = dealDifferences(recorded.deals, since, contribution);
    if (reasons.length > 0) return reasons.map((reason) => say(reason, language)).join(', ');
  }
  if (was.inputs === '' || is.inputs === '' || was.inputs === is.inputs) return { text: 'restated_changed' };
  const shown = ({ inputs }: HistoryRow): string => inputsShown(inputs, language);
  return { text: 'restated_inputs', values: { before: shown(was), now: shown(is) } };
}

interface RestatedLabel extends Restated {
  label: Slice;
}

/** Of a period whose whole is as it was: what went from one label of a dimension to another. */
function labelSentences(changed: Restated[], facts: KpiFacts, setting: RestatementSetting): Sentence[] {
  const { kpi, variant } = facts;
  const { language } = setting;
  const labelled = changed.flatMap((one): RestatedLabel[] => {
    const label = partNamed(one.is.part);
    return label ? [{ ...one, label }] : [];
  });
  const groupOf = ({ is, label }: RestatedLabel): string => `${is.from}\t${is.to}\t${label.by}`;
  const groups = [...new Set(labelled.map(groupOf))].sort().reverse();
  return groups.slice(0, MOST_PERIODS).map((group): Sentence => {
    const of = labelled.filter((one) => groupOf(one) === group);
    const [first] = of;
    const named = of.slice(0, MOST_LABELS);
    const figures = named.map(({ label, texts }) => `${keyText(label.is, label.by, language)} ${texts.join(' → ')}`);
    const more = of.length > MOST_LABELS ? ' …' : '';
    const why = whyOf(
      first,
      named.map(({ label }) => label),
      facts,
      setting,
    );
    const values = {
      kpi: kpiTitle(kpi, variant, language),
      period: spanSentence(first.is, language),
      by: dimensionOf(first.label.by).title[language].toLowerCase(),
      labels: figures.join(', ') + more,
    };
    return { text: 'restated_labels', values: { ...values, why } };
  });
}

/** True for a KPI that reads the deals. */
export function asksDeals({ result }: KpiFacts, { tables }: Pick<Analysis, 'tables'>): boolean {
  const tabs = new Set((tables.deals?.segments ?? []).map(({ tab }) => tab));
  return result.rows.some(({ tab }) => tabs.has(tab));
}

/** `in May 2017`, or from the first to the last day of any other span. */
export function spanSentence({ from, to }: { from: string; to: string }, language: Language): Sentence {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  const until = last === null ? to : dayText(last, language);
  if (first === null) return { text: 'span_until', values: { until } };
  if (monthStart(first) === first && monthStart(first, 1) - 1 === last) {
    return { text: 'span_month', values: { month: monthText(from.slice(0, 7), language) } };
  }
  return { text: 'span_days', values: { from: dayText(first, language), until } };
}
