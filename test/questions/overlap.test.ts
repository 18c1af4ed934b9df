import { answerQuestions } from '../../src/questions/answer';

/** Two groups of thirty, of so many in all: shares of the same size apart, whatever is asked. */
function answered(all: number) {
  const group = (key: string, value: number) => ({ key, value, n: 30, interval: { low: 0, high: 1 } });
  const analysis = {
    result: () => ({ value: 0.5, n: all, unit: 'ratio', currency: null, reason: null }),
    parts: () => [group('demo', 0.9), group('call or meeting', 0.1)],
    explain: () => [],
    plan: {},
    tables: {},
    data: {},
  };
  // What was won of a target is compared by its amounts, one by one, and not by how many of the deals there are; sums are put in order, which takes no chance.
  const ofShares = ({ question, compared }: ReturnType<typeof answerQuestions>[number]) =>
    compared.filter(({ verdict }, at) => question.compares[at].chanceOf === undefined && verdict !== 'in order');
  return answerQuestions(analysis as never).flatMap(ofShares);
}

test('groups that count the same deals twice are not compared as if nobody was in both', () => {
  for (const { verdict, chance, groups, reason } of answered(59))
    expect([verdict, chance, groups, reason?.text]).toEqual([null, null, [], 'question_overlap']);
  for (const { verdict, groups, best, worst } of answered(60)) {
    expect([verdict, groups.length]).toEqual(['differs', 2]);
    expect(best?.key).not.toBe(worst?.key);
  }
});
