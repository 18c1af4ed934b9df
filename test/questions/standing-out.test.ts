import { answerQuestions } from '../../src/questions/answer';
import { standingOut } from '../../src/questions/standing-out';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

const answers = answerQuestions(analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' }));

test('at most three stand out, what is least by chance first, and none that does not differ', () => {
  const all = answers.map(({ compared, ...answer }) => ({
    ...answer,
    compared: compared.map((one, i) => ({ ...one, verdict: 'differs' as const, chance: 0.01 + ((i * 7) % 5) / 1_000 })),
  }));
  const chances = standingOut(all).map(({ compared }) => compared.chance);
  expect(chances).toEqual([0.01, 0.01, 0.01]);
  const differing = answers.flatMap(({ compared }) => compared).filter(({ verdict }) => verdict === 'differs');
  expect(standingOut(answers).map(({ compared }) => compared.kpi)).toEqual(
    [...differing]
      .sort((a, b) => (a.chance ?? 1) - (b.chance ?? 1))
      .slice(0, 3)
      .map(({ kpi }) => kpi),
  );
});
