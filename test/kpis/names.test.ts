import { kpis } from '../../src/kpis';
import { namesOf } from '../../src/plan/kpi-name';

test('no name means two KPIs, be it an id, a title or an alias, in either language', () => {
  const owners = new Map<string, Set<string>>();
  for (const kpi of kpis)
    for (const name of namesOf(kpi)) owners.set(name, (owners.get(name) ?? new Set()).add(kpi.id));
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});

test('what is noted of two figures alike in one language is so in the other', () => {
  const notes = kpis.flatMap(({ variants }) => Object.values(variants).flatMap(({ note }) => (note ? [note] : [])));
  for (const one of notes)
    for (const other of notes)
      expect([one.en === other.en, one.nl, other.nl]).toEqual([one.nl === other.nl, one.nl, other.nl]);
});
