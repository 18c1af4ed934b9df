import type { Analysis } from '../analysis/analysis';
import { notOneByOne } from '../analysis/ask';
import type { GroupParts } from '../analysis/breakdown/group-parts';
import { oncePer } from '../base/once-per';
import type { Period } from '../base/period';
import type { Unit } from '../base/unit';
import type { DimensionId } from '../dimensions';
import { stageReached } from '../dimensions/deals/stage-reached';
import { responseBand } from '../dimensions/leads/response-band';
import type { KpiResult } from '../engine/result';
import { kpiOf } from '../kpis';
import { isSentence, type Sentence } from '../texts/sentence';
import { comparedBy, saidOfStage } from './at-stage';
import { attained } from './attainment/attained';
import { inTiers, TIERS, tieredBy } from './best-tier';
import { type ChanceTest, type ComparedGroup, compareGroups, RARE } from './compare';
import type { Comparison, QuestionDeclaration } from './declare';
import { questions } from './index';
import { noticedSince } from './pipeline/noticed-since';
import { ranked, tiersOf, toldApart } from './tiers';

/** What can be said of a difference; of a figure made of several others nobody knows what chance does to it. */
export type Verdict = 'differs' | 'cannot be told apart' | 'in order' | 'not tested' | 'too few';

/** What became of one comparison of a question. */
export interface AnsweredComparison
  extends Required<Omit<Comparison, 'chanceOf' | 'tiersOf' | 'atStage' | 'inOrder' | 'otherwise'>> {
  unit: Unit;
  currency: string | null;
  /** The figure of all groups together. */
  value: number | null;
  n: number;
  groups: ComparedGroup[];
  test: ChanceTest | null;
  /** How likely so large a difference is by chance, were nothing else asked; null where too few decide. */
  alone: number | null;
  /** The same in view of all that its question compares, the data at hand or not: so it is the same wherever it is asked. */
  chance: number | null;
  /** null where the data cannot answer; then `reason` says why. */
  verdict: Verdict | null;
  reason: Sentence | null;
  /** What else is to be known of the figure, such as what its parts are not. */
  remark: Sentence | null;
  /** Groups that the data tells apart stand in different tiers, by key, the best in the first; others have none. */
  tiers: ReadonlyMap<string, number>;
  /** Where the groups are tiers, the comparison whose they are; null where it has none. */
  tiersIn?: AnsweredComparison | null;
  /** Of the groups that decide, the one that does best and the one that does worst. */
  best: ComparedGroup | null;
  worst: ComparedGroup | null;
  /** Two groups that differ by more than chance, the better first; null where none do, though all together may. */
  apart: [ComparedGroup, ComparedGroup] | null;
}

export interface AnsweredQuestion {
  question: QuestionDeclaration;
  /** That of the comparison that tells most; null where the data cannot answer any of them. */
  verdict: Verdict | null;
  /** How likely its largest difference is by chance; null where none was compared. */
  chance: number | null;
  compared: AnsweredComparison[];
}

/**
 * Every question, answered over one period. What a question compares is one family, whether or not the data can answer each:
 * that any of it differs where nothing does happens in at most 5 % of families (Bonferroni), and another tab changes nothing
 * of what is found without it.
 */
export function answerQuestions(analysis: Analysis, period?: Period): readonly AnsweredQuestion[] {
  return period ? answersOver(analysis, period) : answersOf(analysis);
}

/** Tab, reports and sidebar ask for the same ones. */
const answersOf = oncePer((analysis: Analysis) => answersOver(analysis));

function answersOver(analysis: Analysis, period?: Period): AnsweredQuestion[] {
  const answered = new Map<Comparison, AnsweredComparison>();
  return questions.map((question) => {
    const compared = question.compares.map((comparison) => {
      const tiers = comparison.tiersOf?.flatMap((one) => answered.get(one) ?? []);
      const first = compare(analysis, comparison, period, tiers && tieredBy(tiers));
      const other =
        first.verdict === null && comparison.otherwise ? compare(analysis, comparison.otherwise, period) : first;
      const told = judged(other.verdict === null ? first : other, question.compares.length);
      answered.set(comparison, told);
      return told;
    });
    return { question, compared: remarkedOnce(compared), ...together(compared) };
  });
}

/** What is to be known of where a figure comes from: since when stages are noticed, or by what minutes are counted. */
function remarkOn(analysis: Analysis, by: DimensionId, unit: Unit): Sentence | null {
  if (by === stageReached.id) return noticedSince(analysis);
  if (by !== responseBand.id && unit !== 'minutes') return null;
  return { text: analysis.plan.openingHours ? 'waits_in_opening_hours' : 'waits_by_the_clock' };
}

/** What is to be known of several figures of a question is said with the first that it answers. */
function remarkedOnce(compared: readonly AnsweredComparison[]): AnsweredComparison[] {
  const said = new Set<string>();
  return compared.map((one) => {
    const { text = '' } = one.remark ?? {};
    if (said.has(text) || one.verdict === null) return { ...one, remark: null };
    said.add(text);
    return one;
  });
}

/** A comparison with its verdict, as one of so many. */
function judged(one: AnsweredComparison, family: number): AnsweredComparison {
  if (one.alone === null) return one;
  const chance = Math.min(1, one.alone * family);
  if (chance < RARE) return { ...one, chance, verdict: 'differs' };
  // Where all together are not told apart, no two are.
  const tiers = new Map(Array.from(one.tiers.keys(), (key) => [key, 1]));
  return { ...one, chance, tiers, apart: null, verdict: 'cannot be told apart' };
}

const ORDER: readonly (Verdict | null)[] = [
  'differs',
  'cannot be told apart',
  'in order',
  'not tested',
  'too few',
  null,
];

function together(compared: readonly AnsweredComparison[]): Pick<AnsweredQuestion, 'verdict' | 'chance'> {
  const verdict = ORDER.find((one) => compared.some((each) => each.verdict === one)) ?? null;
  const chances = compared.flatMap(({ chance }) => chance ?? []);
  return { verdict, chance: chances.length === 0 ? null : Math.min(...chances) };
}

/** `tiers`: the comparison in whose tiers the groups are taken together, or why there are none. */
function compare(
  analysis: Analysis,
  comparison: Comparison,
  period?: Period,
  tiers?: AnsweredComparison | Sentence,
): AnsweredComparison {
  const { kpi, variant = 'standard', between = tiers && TIERS } = comparison;
  const by = comparedBy(analysis, comparison, period);
  const whole = analysis.result(kpi, variant, period);
  const { unit, currency } = whole;
  const {
    value,
    n,
    reason,
    groups: parts,
    remark,
  } = comparison.chanceOf === 'amounts'
    ? attained(analysis, { kpi, by, variant, period: period ?? analysis.period })
    : grouped(analysis, whole, { ...comparison, by, variant }, period);
  const tiersIn = tiers && (isSentence(tiers) ? null : tiers);
  const base = { kpi, by, variant, between: between ?? [], unit, currency, value, n, remark, tiersIn };
  if (tiers && isSentence(tiers)) return { ...base, ...nothing, reason: tiers };
  const groups = tiersIn ? inTiers(parts, tiersIn.tiers, base) : parts;
  if (groups.length === 0) {
    const none = notOneByOne(analysis.data, kpi, variant) ?? { text: 'question_not_told' };
    return { ...base, ...nothing, reason: reason ?? none };
  }
  const elsewhere = withoutRows(analysis, base, groups);
  if (elsewhere) return { ...base, ...nothing, reason: elsewhere };
  if (comparison.inOrder) {
    const sorted = [...groups].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    return { ...base, ...nothing, groups: sorted, verdict: 'in order', reason: null };
  }
  const compared = compareGroups(groups, between);
  if (compared.test === 'shares' && groups.reduce((sum, group) => sum + group.n, 0) > n)
    return { ...base, ...nothing, reason: { text: 'question_overlap' } };
  const { test } = compared;
  const ranks = ranked(compared, kpiOf(kpi).better);
  return {
    ...base,
    groups,
    test,
    alone: compared.chance,
    chance: null,
    verdict: test === null && compared.deciding.length > 1 ? 'not tested' : 'too few',
    reason: null,
    tiers: tiersIn ? nothing.tiers : tiersOf(ranks),
    best: ranks.sorted[0] ?? null,
    worst: ranks.sorted[ranks.sorted.length - 1] ?? null,
    apart: toldApart(ranks),
  };
}

/** A figure with its groups, and what is to be known of where it comes from. */
function grouped(
  analysis: Analysis,
  whole: KpiResult,
  { kpi, by, variant, atStage }: Comparison,
  period?: Period,
): Pick<AnsweredComparison, 'value' | 'n' | 'reason' | 'remark'> & { groups: GroupParts[] } {
  const groups = whole.value === null ? [] : analysis.parts(kpi, by, variant, period);
  const remark = atStage ? saidOfStage(analysis, by, groups) : remarkOn(analysis, by, whole.unit);
  return { ...whole, groups, remark };
}

/** Why chance cannot be asked of groups: it asks for their rows one by one, and those lie elsewhere. Null where it can. */
function withoutRows(
  { data }: Analysis,
  { kpi, variant }: Pick<AnsweredComparison, 'kpi' | 'variant'>,
  groups: readonly ComparedGroup[],
): Sentence | null {
  const asked = groups.filter(({ middle, amounts }) => middle !== null || amounts);
  const figures = asked.map(({ figure }) => figure ?? { id: kpi, variant });
  return figures.map((one) => notOneByOne(data, one.id, one.variant)).find((reason) => reason !== null) ?? null;
}

const nothing = {
  groups: [],
  test: null,
  alone: null,
  chance: null,
  verdict: null,
  tiers: new Map<string, number>(),
  best: null,
  worst: null,
  apart: null,
};
