import type { Analysis } from '../../../src/analysis/analysis';
import type { RawTab } from '../../../src/intake/reading';
import type { Plan } from '../../../src/plan/plan';
import { rawTabOf } from '../../raw-tab';
import { analysisOf as analysisAt, reasonOf } from '../asking';

/** Looked at when the first half of the year is over. */
const analysisOf = (tab: RawTab, plan: Plan = {}): Analysis => analysisAt(tab, { plan, asOf: '2024-06-30' });

const survey = (scores: number[], header = 'Timestamp|Team|Satisfaction score'): RawTab =>
  rawTabOf(
    'survey',
    header,
    scores.map((score, i) => [`2024-03-${10 + (i % 20)} 09:${10 + (i % 50)}`, i % 2 ? 'North' : 'South', score]),
  );

describe('employee satisfaction', () => {
  it('is the top two of five', () => {
    const result = analysisOf(survey([1, 2, 3, 4, 5, 5, 4, 3, 5, 4])).result('satisfaction');
    expect(result).toMatchObject({ value: 0.6, n: 10, top: 6, bottom: 10, unit: 'ratio' });
  });

  it('is the top two of four', () => {
    expect(analysisOf(survey([1, 2, 3, 4, 4, 3, 2, 1])).result('satisfaction')).toMatchObject({ value: 0.5, n: 8 });
  });

  it('gives the mean on the scale that was answered on, judged as a part of its target', () => {
    const result = analysisOf(survey([1, 2, 3, 4, 5, 5, 4, 3, 5, 4])).result('satisfaction', 'mean');
    expect(result).toMatchObject({ value: 3.6, n: 10, unit: 'count' });
  });

  it.each([
    [5, 1],
    [4, undefined],
  ])(
    'of five answers beside a team of %i tells what share of it has answered, never more than all',
    (people, share) => {
      const names = ['Ann', 'Bob', 'Cas', 'Dee', 'Eve'].slice(0, people);
      const team = rawTabOf(
        'team',
        'Name|Team',
        names.map((name) => [name, 'North']),
      );
      const analysis = analysisAt([survey([1, 2, 4, 5, 5]), team], { asOf: '2024-06-30' });
      const { value, figures } = analysis.result('satisfaction');
      expect([value, figures.responseRate]).toEqual([0.6, share]);
    },
  );

  it('sends 0 to 10 to eNPS', () => {
    const analysis = analysisOf(survey([0, 7, 9, 10, 8, 9]));
    expect(reasonOf(analysis.result('satisfaction'))).toBe('scale_is_0_10');
    expect(analysis.result('enps').value).not.toBeNull();
  });

  it('knows no scale of 1 to 7 by guess', () => {
    const analysis = analysisOf(survey([1, 40, 90, 100, 80, 95]));
    expect(analysis.result('satisfaction').value).toBeNull();
    expect(analysis.result('enps').value).toBeNull();
  });

  it('is not shown for fewer than five answers', () => {
    expect(reasonOf(analysisOf(survey([1, 2, 4, 5])).result('satisfaction'))).toBe('survey_waits');
    expect(analysisOf(survey([1, 2, 4, 5, 5])).result('satisfaction').value).toBe(0.6);
  });

  it('asks which of several score columns is meant, and meanwhile says why there is none', () => {
    const rows = [5, 4, 3, 2, 1, 5].map((score, i) => [`2024-03-0${i + 1}`, score, 6 - score]);
    const tab = rawTabOf(
      'survey',
      'Timestamp|How satisfied are you with your work|How satisfied are you with your pay',
      rows,
    );
    const analysis = analysisOf(tab);
    expect(analysis.readings[0].questions.length).toBeGreaterThan(0);
    expect(analysis.result('satisfaction').value).toBeNull();
    const answers = [{ tab: 'survey', column: 'How satisfied are you with your pay', answer: 'score' }];
    expect(analysisOf(tab, { answers }).result('satisfaction').value).toBeCloseTo(2 / 6, 12);
  });
});
