import { kpis } from '../../src/kpis';
import { kpiFromName, kpiLabel, sliceFromText, variantFromName } from '../../src/plan/kpi-name';
import { fakeKpis } from './fake-kpis';

const nameOf = (typed: string): string | null => {
  const named = kpiFromName(typed, fakeKpis);
  return named && `${named.kpi.id}/${named.variant}`;
};

test.each([
  ['Revenue', 'revenue/standard'],
  [' TURN-over. ', 'revenue/standard'],
  ['win_rate', 'win_rate/standard'],
  ['Win rate:', 'win_rate/standard'],
  ['Win rate: ', 'win_rate/standard'],
  ['Win rate: all created', 'win_rate/all_created'],
  ['winpercentage: GEWONNEN ÷ aangemaakt', 'win_rate/all_created'],
  ['Win rate: all created: yes', null],
  ['Win rate: by moon', null],
  [': all created', null],
  ['', null],
  ['()', null],
  ['all created', null],
  ['Revenue only', null],
  ['Revenue = 5', null],
  ['=Revenue', null],
])('"%s" names %s', (typed, named) => {
  expect(nameOf(typed)).toBe(named);
});

test.each([
  ['Revenue only region = North', 'revenue/only region = North'],
  ['Revenue (only region = North', 'revenue/only region = North'],
  ['only region = North', null],
  [', only region = North', null],
  ['x, only region = North', null],
])('"%s" names %s', (typed, named) => {
  expect(nameOf(typed)).toBe(named);
});

test.each([
  ['', 'standard'],
  ['only region = North', 'only region = North'],
  [', only region = North', 'only region = North'],
  ['(only region = North', 'only region = North'],
  ['all created, only region = North', 'all_created, only region = North'],
  ['all created (only region = a = b', 'all_created, only region = a = b'],
  ['all created, only colour = red', null],
  ['by moon', null],
])('the variant "%s" is %s', (typed, variant) => {
  expect(variantFromName(typed, fakeKpis[1])).toBe(variant);
});

test.each([
  ['region = North', { by: 'region', is: 'North' }],
  ['Regio= A = B ', { by: 'region', is: 'A = B' }],
  ['region', null],
  ['region = ', null],
  ['= North', null],
  ['North', null],
  ['colour = red', null],
  ['month = 2026-01', null],
])('the part "%s"', (text, slice) => {
  expect(sliceFromText(text)).toEqual(slice);
});

test('every KPI is found by its name as it is written, whichever way it is counted', () => {
  const names = kpis.flatMap((kpi) =>
    Object.keys(kpi.variants).flatMap((variant) =>
      (['en', 'nl'] as const).map((language) => ({ name: kpiLabel(kpi, variant, language), id: kpi.id, variant })),
    ),
  );
  const found = names.map(({ name }) => {
    const { kpi, variant } = kpiFromName(name, kpis) ?? {};
    return { name, id: kpi?.id, variant };
  });
  expect(found).toEqual(names);
});

test.each(['en', 'nl'] as const)('in %s what tells a way to count from the others is a few words', (language) => {
  const ways = kpis.flatMap((kpi) => Object.keys(kpi.variants).map((variant) => kpiLabel(kpi, variant, language)));
  expect(new Set(ways).size).toBe(ways.length);
  expect(ways.filter((way) => way.length > 55 || /_/.test(way))).toEqual([]);
});
