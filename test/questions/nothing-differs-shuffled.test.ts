import type { GroupParts } from '../../src/analysis/breakdown/group-parts';
import { BEYOND, NO_LABEL } from '../../src/engine/groups';
import { questions } from '../../src/questions';
import type { AnsweredQuestion } from '../../src/questions/answer';
import { compareGroups, RARE } from '../../src/questions/compare';
import { standingOut } from '../../src/questions/standing-out';
import { ranked, tiersOf } from '../../src/questions/tiers';
import { wilsonInterval } from '../../src/statistics/wilson';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';
import { chanceOfAtMost, draws, isLessThan, isNoMoreThan } from './null-companies';

/** What is drawn follows from this alone. */
const SEED = 20_261_201;
const COMPANIES = 2000;

const sample = analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' });

/** The values of all groups dealt out anew, as many to each: which group a row is of says nothing of what became of it. */
function dealt(groups: readonly GroupParts[], draw: () => number): GroupParts[] {
  const isPlain = ({ key, value }: GroupParts): boolean => key !== NO_LABEL && key !== BEYOND && value !== null;
  const some = groups.filter(isPlain);
  const shuffled = (values: number[]): number[] => {
    for (let at = values.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1));
      [values[at], values[other]] = [values[other], values[at]];
    }
    return values;
  };
  const dealtTo = (values: number[]): number[][] => {
    const left = [...values];
    return some.map(({ n }) => left.splice(0, n));
  };
  if (some.every(({ interval }) => interval)) {
    const outcomes = some.flatMap(({ value, n }) =>
      Array.from({ length: n }, (_, at) => (at < Math.round((value ?? 0) * n) ? 1 : 0)),
    );
    return dealtTo(shuffled(outcomes)).map((own, at) => {
      const top = own.filter((one) => one === 1).length;
      return { ...some[at], top, value: top / own.length, interval: wilsonInterval(top, own.length) };
    });
  }
  if (some.every(({ sample: values }) => values)) {
    const own = dealtTo(shuffled(some.flatMap(({ sample: values }) => [...(values ?? [])])));
    return some.map((group, at) => ({ ...group, sample: Float64Array.from(own[at]) }));
  }
  // What so many cost: each is bought with the same chance by every amount spent.
  const spent = some.reduce((sum, { top }) => sum + (top ?? 0), 0);
  const bought = some.map(() => 0);
  for (let one = some.reduce((sum, { n }) => sum + n, 0); one > 0; one--) {
    let [at, left] = [0, draw() * spent];
    while (at < some.length - 1 && left >= (some[at].top ?? 0)) left -= some[at++].top ?? 0;
    bought[at]++;
  }
  return some.map((group, at) => ({
    ...group,
    n: bought[at],
    bottom: bought[at],
    value: bought[at] === 0 ? null : (group.top ?? 0) / bought[at],
  }));
}

test('of the sample’s own figures dealt out by chance, no more than one question in twenty tells that something differs, and in no more companies anything stands out', () => {
  const draw = draws(SEED);
  const asked = questions.flatMap((question) => {
    const compared = question.compares.filter(({ inOrder, tiersOf, chanceOf }) => !inOrder && !tiersOf && !chanceOf);
    const groups = compared.map(({ kpi, by, variant }) => sample.parts(kpi, by, variant));
    const isTold = groups.some((all, at) => compareGroups(all, compared[at].between).chance !== null);
    return isTold ? [{ question, compared, groups }] : [];
  });
  const told = new Map(asked.map(({ question }) => [question.id, 0]));
  let [outstanding, tiered] = [0, 0];
  for (let company = 0; company < COMPANIES; company++) {
    const answers = asked.map(({ question, compared, groups }) => {
      const found = compared.map(({ kpi, between }, at) => {
        const one = compareGroups(dealt(groups[at], draw), between);
        const isRare = one.chance !== null && one.chance * question.compares.length < RARE;
        const ofReps = kpi === 'win_rate' && question.id === 'reps' && isRare;
        if (ofReps && Math.max(...tiersOf(ranked(one, 'higher')).values()) > 1) tiered++;
        return { alone: one.chance, verdict: isRare ? ('differs' as const) : ('cannot be told apart' as const) };
      });
      if (found.some(({ verdict }) => verdict === 'differs')) told.set(question.id, (told.get(question.id) ?? 0) + 1);
      return { question, compared: found } as unknown as AnsweredQuestion;
    });
    if (standingOut(answers).length > 0) outstanding++;
  }
  console.log(Object.fromEntries(told), outstanding, tiered);
  expect(told.size).toBeGreaterThanOrEqual(9);
  for (const [id, times] of told) expect([id, isNoMoreThan(RARE, times, COMPANIES)]).toEqual([id, true]);
  const ofAll = [...told.values()].reduce((sum, times) => sum + times, 0);
  expect(isLessThan(RARE, ofAll, told.size * COMPANIES)).toBe(true);
  expect(isNoMoreThan(RARE, outstanding, COMPANIES)).toBe(true);
  expect(isLessThan(RARE, tiered, COMPANIES)).toBe(true);
}, 120_000);

test('of so many companies a share that is really above one in twenty would be seen', () => {
  // Were it eight in a hundred of one question, it would pass in fewer than one run of a hundred.
  const most = Math.max(
    ...Array.from({ length: COMPANIES }, (_, times) => (isNoMoreThan(RARE, times, COMPANIES) ? times : 0)),
  );
  expect(chanceOfAtMost(most, COMPANIES, 0.08)).toBeLessThan(0.01);
});
