import { NO_LABEL } from '../../src/engine/groups';
import { compareGroups } from '../../src/questions/compare';
import { standingOut } from '../../src/questions/standing-out';
import { wilsonInterval } from '../../src/statistics/wilson';

const compared = (kpi: string, chance: number | null, verdict: string) => ({ kpi, chance, verdict });
const answers = [
  { question: { id: 'one' }, compared: [compared('a', 0.04, 'differs'), compared('b', 0.2, 'cannot be told apart')] },
  { question: { id: 'two' }, compared: [compared('c', 0.001, 'differs'), compared('d', null, 'too few')] },
  { question: { id: 'three' }, compared: [compared('e', 0.02, 'differs'), compared('f', 0.03, 'differs')] },
] as never;

test('what is least by chance stands out first, three at most, and nothing that chance explains', () => {
  expect(standingOut(answers).map(({ question, compared: { kpi } }) => [question.id, kpi])).toEqual([
    ['two', 'c'],
    ['three', 'e'],
    ['three', 'f'],
  ]);
  expect(standingOut(answers, ({ kpi }) => (kpi as string) === 'a').map(({ compared: { kpi } }) => kpi)).toEqual(['a']);
});

test('rows without a label are no group that anything is compared with', () => {
  const rate = (key: string, won: number) => ({
    ...{ key, n: 100, value: won / 100, top: won, bottom: 100, interval: wilsonInterval(won, 100) },
    ...{ reason: null, sample: null, middle: null },
  });
  const groups = [rate('Partner', 50), rate('Web', 50), rate(NO_LABEL, 1)];
  const { deciding, chance } = compareGroups(groups);
  expect([deciding.map(({ key }) => key), chance]).toEqual([['Partner', 'Web'], 1]);
});
