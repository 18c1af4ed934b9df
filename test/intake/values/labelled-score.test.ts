import { labelledScore } from '../../../src/intake/values/labelled-score';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

describe('an answer that says in words what its score means', () => {
  test.each([
    ['10 - very likely', 10],
    ['0 – not at all likely', 0],
    ['1 = slecht', 1],
    ['5 (zeer tevreden)', 5],
    ['5: sehr zufrieden', 5],
    ['4. plutôt satisfait', 4],
    ['3) neutral', 3],
    ['Extremely likely - 10', 10],
    ['Helemaal mee eens (5)', 5],
    ['Muy probable: 9', 9],
    ['8/10', 8],
    ['4 van 5', 4],
    ['7 out of 10', 7],
    ['★★★★☆', 4],
    ['3 sterren', 3],
  ])('%s', (text, score) => expect(labelledScore(text)).toBe(score));

  test.each([
    'very likely',
    '25 people',
    '2026-03-01',
    'Room 12 B 3',
    '12 out of 20',
    '3 of 7',
    '',
    '11 - eleven',
    '10-8',
  ])('"%s" is none', (text) => expect(labelledScore(text)).toBeUndefined());

  const survey = (...scores: string[]) =>
    rawTab(
      'Employee survey',
      `
      Timestamp  | How likely are you to recommend working here?
      ${scores.map((score, at) => `2026-02-${String(at + 1).padStart(2, '0')} | ${score}`).join('\n')}
      `,
    );

  test('the ends of a scale count as its middle does', () => {
    const scores = ['10 - very likely', '9', '8', '7', '6', '0 - not at all likely', '10 - very likely', '9'];
    const { value, n } = analysisOf(survey(...scores), { asOf: '2026-04-30' }).result('enps');
    expect([value, n]).toEqual([25, 8]);
  });
});
