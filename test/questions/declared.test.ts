import { dimensionOf } from '../../src/dimensions';
import { kpiOf } from '../../src/kpis';
import { questions } from '../../src/questions';

const comparisons = questions.flatMap(({ id, compares }) => compares.map((one) => ({ question: id, ...one })));

test.each(comparisons)('$question compares $kpi by $by in a declared way, between groups that there can be', (one) => {
  const { kpi, variant = 'standard', by, between = [] } = one;
  expect(Object.keys(kpiOf(kpi).variants)).toContain(variant);
  const keys = (dimensionOf(by).labels ?? []).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining([...between]));
});
