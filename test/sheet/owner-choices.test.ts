import type { Plan } from '../../src/plan/plan';
import { fakeAnalysis } from './fake-analysis';
import { PaperSpreadsheet } from './paper-spreadsheet';

test('an owner cell offers whom the plan names, so that Sheets does not mark them as mistakes, and every rep once', () => {
  const kpis = [
    { id: 'revenue', owner: 'ann@example.com' },
    { id: 'win_rate', owner: 'Bob' },
  ];
  const drafts = new PaperSpreadsheet().build({ language: 'en', kpis }, (plan: Plan) =>
    fakeAnalysis(plan, { revenue: { value: 1 }, win_rate: { value: 0.5 } }, '2017-05-17'),
  );
  const rules = drafts.flatMap(({ validations }) => validations.flatMap(({ values }) => values.flat()));
  expect(rules).toContainEqual({ kind: 'list', values: ['ann@example.com', 'Bob', 'Ann'] });
});

test('one person alone is offered as well, and nobody where there is nobody to offer', () => {
  const offered = (owner: string | undefined) => {
    const drafts = new PaperSpreadsheet().build({ language: 'en', kpis: [{ id: 'revenue', owner }] }, (plan: Plan) => ({
      ...fakeAnalysis(plan, { revenue: { value: 1 } }, '2017-05-17'),
      reps: [],
    }));
    const rules = drafts.flatMap(({ name, validations }) => (name === 'KPIs' ? validations : []));
    return rules
      .flatMap(({ values }) => values.flat())
      .filter((rule) => rule?.kind === 'list' && !rule.values.includes('weekly'));
  };
  expect(offered('Bob')).toEqual([{ kind: 'list', values: ['Bob'] }]);
  expect(offered(undefined)).toEqual([]);
});
