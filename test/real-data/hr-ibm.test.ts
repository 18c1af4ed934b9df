import { answersFor, describeSet, refsOf, tabOf } from './data-set';
import { expectReason } from './expectations';

describeSet('hr-ibm', () => {
  const refs = refsOf('hr-ibm');
  const tab = tabOf('hr-ibm/emp_attrition.csv');

  it('asks which of the satisfaction columns counts, and guesses none', () => {
    const all = answersFor([tab]);
    expect(all.report.tabs[0].table).toBe('survey');
    const asked = all.report.tabs[0].questions
      .map((question) => [question.column, ...question.options].join(' '))
      .join(' ');
    expect(asked).toContain('JobSatisfaction');
    expectReason(all.kpi('satisfaction'));
    expectReason(all.kpi('enps'));
  });

  describe('once answered', () => {
    const answers = [{ tab: 'emp_attrition', column: 'JobSatisfaction', answer: 'score' }];
    const all = () => answersFor([tab], { answers });

    it('gives the share of favourable answers (3 and 4 of 4) and the mean', () => {
      const { kpi } = all();
      expect(kpi('satisfaction')).toMatchObject({ unit: 'ratio', n: refs.all.n });
      expect(kpi('satisfaction').value).toBeCloseTo(refs.all.top2, 6);
      expect(kpi('satisfaction').variants?.mean).toBeCloseTo(refs.all.mean, 6);
    });

    it('by no group: two of them could be subtracted from one another', () => {
      expect(all().kpi('satisfaction')).toMatchObject({ by: {}, byRep: [], byMonth: [] });
    });

    it('refuses eNPS on a scale of 1 to 4, and takes attrition of staff for no churn of customers', () => {
      const { kpi } = all();
      expectReason(kpi('enps'));
      expectReason(kpi('churn'));
      expectReason(kpi('retention'));
    });
  });
});
