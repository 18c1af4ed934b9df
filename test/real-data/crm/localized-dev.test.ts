import { type Answers, answersFor, describeSet, refsOf, tabOf } from '../data-set';
import { countsOf, valuesOf } from '../expectations';

// Dutch and French titles, € 1.054,00 and 1 054,00 € (narrow and no-break spaces), d-m-yyyy, semicolons.
describeSet('localized-dev', () => {
  const sets = refsOf('localized-dev');
  describe.each(['kansen_nl.csv', 'opportunites_fr.csv'])('%s', (file) => {
    const refs = sets[file];
    let all: Answers;
    beforeAll(() => {
      all = answersFor([tabOf(`localized-dev/${file}`, ';')], { language: file.endsWith('nl.csv') ? 'nl' : 'en' });
    });

    it('is read without a question', () => {
      expect(all.report.tabs[0]).toMatchObject({ table: 'deals', rows: refs.rows, questions: [] });
    });

    it('win rate', () => {
      expect(all.kpi('win_rate')).toMatchObject({ top: refs.won, n: refs.won + refs.lost });
      expect(all.kpi('win_rate').value).toBeCloseTo(refs.win_rate, 6);
    });

    it('revenue in total, by month and by rep', () => {
      expect(all.kpi('revenue').value).toBe(refs.revenue);
      expect(all.kpi('revenue').currency).toBe('EUR');
      const months = (all.kpi('revenue').byMonth ?? []).filter((group) => group.n > 0);
      expect(valuesOf(months, 2)).toEqual(refs.revenue_by_month);
      expect(countsOf(months)).toEqual(refs.won_by_month);
      const sold = (all.kpi('sales_per_rep').byRep ?? []).filter((rep) => rep.value !== 0);
      expect(valuesOf(sold, 2)).toEqual(
        Object.fromEntries(Object.entries(refs.revenue_by_rep).filter(([, value]) => value !== 0)),
      );
    });

    it('sales cycle', () => {
      expect(all.kpi('sales_cycle')).toMatchObject({ n: refs.cycle_won.n, median: refs.cycle_won.median });
      expect(all.kpi('sales_cycle').mean).toBeCloseTo(refs.cycle_won.mean, 3);
    });

    it('deals created by month, as cohorts of the win rate', () => {
      const cohorts = all.analysis
        .breakdown('win_rate', 'month', 'cohort')
        .filter((group) => /^\d{4}-/.test(group.key) && group.n > 0);
      expect(countsOf(cohorts)).toEqual(refs.new_opps_by_month);
    });
  });
});
