import { answerQuestions } from '../../src/questions/answer';
import { standingOut } from '../../src/questions/standing-out';
import { analysisOf } from '../kpis/asking';
import { sampleTabs } from '../sample/sample-tabs';

const answers = answerQuestions(analysisOf(sampleTabs(), { period: '2025-10-01..2026-09-30' }));

test('at most three stand out, what is least by chance first', () => {
  const all = answers.map(({ compared, ...answer }) => ({
    ...answer,
    compared: compared.map((one, i) => ({ ...one, verdict: 'differs' as const, alone: (1 + ((i * 7) % 5)) / 100_000 })),
  }));
  expect(standingOut(all).map(({ compared }) => compared.alone)).toEqual([0.000_01, 0.000_01, 0.000_01]);
});

test('what a question tells apart stands out only where it is sure among all that was asked', () => {
  const [first, ...others] = answers;
  const [one] = first.compared;
  const asked = (alone: number, beside: number) =>
    standingOut([
      { ...first, compared: [{ ...one, alone, verdict: 'differs' }] },
      ...others.slice(0, 1).map((answer) => ({
        ...answer,
        compared: Array.from({ length: beside }, () => ({
          ...one,
          alone: 0.9,
          verdict: 'cannot be told apart' as const,
        })),
      })),
    ]).length;
  expect([asked(0.01, 3), asked(0.01, 4), asked(0.004, 4)]).toEqual([1, 0, 1]);
});
