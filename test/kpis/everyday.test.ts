import { kpis } from '../../src/kpis';

test('the KPIs of every day stand in one order: no two have the same place', () => {
  const places = kpis.flatMap(({ everyday }) => everyday ?? []).sort((one, other) => one - other);
  expect(places.length).toBeGreaterThan(7);
  expect(places).toEqual(places.map((_, at) => at + 1));
});
