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
