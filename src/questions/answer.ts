import type { Analysis } from '../analysis/analysis';
import { notOneByOne } from '../analysis/ask';
import { oncePer } from '../base/once-per';
import type { Period } from '../base/period';
import type { Unit } from '../base/unit';
import { stageReached } from '../dimensions/deals/stage-reached';
import { kpiOf } from '../kpis';
import { holm } from '../statistics/chance/holm';
import { isSentence, type Sentence } from '../texts/sentence';
import { attained } from './attainment/attained';
import { inTiers, ONE_TIER, TIERS, tieredBy } from './best-tier';
import { type ChanceTest, type Compared, type ComparedGroup, compareGroups } from './compare';
import type { Comparison, QuestionDeclaration } from './declare';
import { questions } from './index';
import { noticedSince } from './pipeline/noticed-since';
import { tiersOf } from './tiers';

/** What can be said of a difference; of a figure made of several others nobody knows what chance does to it. */
export type Verdict = 'differs' | 'cannot be told apart' | 'not tested' | 'too few';

/** Below this a difference is more than chance explains. */
const RARE = 0.05;

/** What became of one comparison of a question. */
export interface AnsweredComparison extends Required<Omit<Comparison, 'chanceOf' | 'tiersOf'>> {
  unit: Unit;
  currency: string | null;
  /** The figure of all groups together. */
  value: number | null;
  n: number;
  groups: ComparedGroup[];
  test: ChanceTest | null;
  /** How likely so large a difference is by chance, in view of all that was asked at once; null where too few decide. */
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
 * Every question, answered over one period. All comparisons are one family: that any of them differs where nothing does
 * happens in at most 5 % of families.
 */
export function answerQuestions(analysis: Analysis, period?: Period): readonly AnsweredQuestion[] {
  return period ? answersOver(analysis, period) : answersOf(analysis);
}

/** Tab, reports and sidebar ask for the same ones. */
const answersOf = oncePer((analysis: Analysis) => answersOver(analysis));

function answersOver(analysis: Analysis, period?: Period): AnsweredQuestion[] {
  const answered = new Map<Comparison, AnsweredComparison>();
  const asked = questions.map((question) => ({
    question,
    compared: question.compares.map((comparison) => {
      const tiers = comparison.tiersOf?.flatMap((one) => answered.get(one) ?? []);
      const one = compare(analysis, comparison, period, tiers && tieredBy(tiers));
      answered.set(comparison, one);
      return one;
    }),
  }));
  const all = asked.flatMap(({ compared }) => compared);
  const tested = all.filter(({ chance }) => chance !== null);
  holm(tested.map(({ chance }) => chance ?? 1)).forEach((chance, index) => {
    tested[index].chance = chance;
    const { tiers } = tested[index];
    tested[index].verdict = chance < RARE ? 'differs' : 'cannot be told apart';
    // Where all together are not told apart, no two are.
    if (chance >= RARE) tested[index].tiers = new Map(Array.from(tiers.keys(), (key) => [key, 1]));
  });
  for (const one of all)
    if (one.tiersIn && one.tiersIn.verdict !== 'differs')
      Object.assign(one, nothing, { tiersIn: null, reason: ONE_TIER });
  return asked.map(({ question, compared }) => ({ question, compared, ...together(compared) }));
}

const ORDER: readonly (Verdict | null)[] = ['differs', 'cannot be told apart', 'not tested', 'too few', null];

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
  const { kpi, by, variant = 'standard', between = tiers && TIERS } = comparison;
  const { unit, currency, ...whole } = analysis.result(kpi, variant, period);
  const {
    value,
    n,
    reason,
    groups: parts,
    remark,
  } = comparison.chanceOf === 'amounts'
    ? attained(analysis, { kpi, by, variant, period: period ?? analysis.period })
    : {
        ...whole,
        remark: by === stageReached.id ? noticedSince(analysis) : null,
        groups: whole.value === null ? [] : analysis.parts(kpi, by, variant, period),
      };
  const tiersIn = tiers && (isSentence(tiers) ? null : tiers);
  const base = { kpi, by, variant, between: between ?? [], unit, currency, value, n, remark, tiersIn };
  if (tiers && isSentence(tiers)) return { ...base, ...nothing, reason: tiers };
  const groups = tiersIn ? inTiers(parts, tiersIn.tiers, base) : parts;
  if (groups.length === 0) {
    const none = notOneByOne(analysis.data, kpi, variant) ?? { text: 'question_no_groups' };
    return { ...base, ...nothing, reason: reason ?? none };
  }
  const elsewhere = withoutRows(analysis, base, groups);
  if (elsewhere) return { ...base, ...nothing, reason: elsewhere };
  const compared = compareGroups(groups, between);
  if (compared.test === 'shares' && groups.reduce((sum, group) => sum + group.n, 0) > n)
    return { ...base, ...nothing, reason: { text: 'question_overlap' } };
  const { test, chance } = compared;
  const { better } = kpiOf(kpi);
  return {
    ...base,
    groups,
    test,
    chance,
    verdict: test === null && compared.deciding.length > 1 ? 'not tested' : 'too few',
    reason: null,
    tiers: tiersIn ? nothing.tiers : tiersOf(compared, better),
    ...ends(compared, better),
  };
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
  chance: null,
  verdict: null,
  tiers: new Map<string, number>(),
  best: null,
  worst: null,
};

/** Of those that decide the one that does best, and the one that does worst. */
function ends({ deciding }: Compared, better: 'higher' | 'lower'): Pick<AnsweredComparison, 'best' | 'worst'> {
  const way = better === 'higher' ? 1 : -1;
  const sorted = [...deciding].sort((a, b) => ((b.value ?? 0) - (a.value ?? 0)) * way);
  return { best: sorted[0] ?? null, worst: sorted[sorted.length - 1] ?? null };
}
