import { kpis } from '../../src/kpis';
import { namesOf } from '../../src/plan/kpi-name';

test('no name means two KPIs, be it an id, a title or an alias, in either language', () => {
  const owners = new Map<string, Set<string>>();
  for (const kpi of kpis)
    for (const name of namesOf(kpi)) owners.set(name, (owners.get(name) ?? new Set()).add(kpi.id));
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});
