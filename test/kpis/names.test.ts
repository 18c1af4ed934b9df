import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kpis } from '../../src/kpis';
import { kpiFromName, namesOf } from '../../src/plan/kpi-name';

test('no name means two KPIs, be it an id, a title or an alias, in either language', () => {
  const owners = new Map<string, Set<string>>();
  for (const kpi of kpis)
    for (const name of namesOf(kpi)) owners.set(name, (owners.get(name) ?? new Set()).add(kpi.id));
  const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});

/** What a formula in somebody's cell may have been given, as `names` of a KPI or as one of its `variants`: more may come, none may go. */
const shipped: { kpi: string; names: string; variants: string }[] = parse(
  readFileSync(join(__dirname, 'shipped-names.csv'), 'utf8'),
  { columns: true },
);

test.each(shipped)('a formula that asks for $kpi by any name that it ever had goes on working', (one) => {
  const names = kpis.filter(({ id }) => id === one.kpi).flatMap(namesOf);
  expect(one.names.split(' + ').filter((name) => !names.includes(name))).toEqual([]);
  const variants = one.variants.split(' + ');
  expect(variants.filter((name) => kpiFromName(`${one.kpi}: ${name}`, kpis)?.variant !== name)).toEqual([]);
});

test('what is noted of two figures alike in one language is so in the other', () => {
  const notes = kpis.flatMap(({ variants }) => Object.values(variants).flatMap(({ note }) => (note ? [note] : [])));
  for (const one of notes)
    for (const other of notes)
      expect([one.en === other.en, one.nl, other.nl]).toEqual([one.nl === other.nl, one.nl, other.nl]);
});
