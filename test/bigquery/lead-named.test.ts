import { leadNamed } from '../../src/bigquery/views/lead-named';
import type { LookLine } from '../../src/bigquery/views/look';

/** What a look tells of a pair of columns: names in deals, in leads, in both, leads of one name, names padded on either side. */
type Told = [ofDeals: number, ofLeads: number, both: number, most: number, ...pads: [number, number]];

const line = (deals: string, told: Told): LookLine => ({
  table: 'leads',
  what: 'named',
  name: deals,
  label: JSON.stringify(told),
  n: 0,
});

const byOf = (...told: Told): unknown => leadNamed([line('leadId', told)]);
const byLeadId = { deals: 'leadId', leads: 'id' };

test.each<[string, Told]>([
  ['half of the fewer names, which are those of the leads', [20, 10, 5, 1, 0, 0]],
  ['half of the fewer names, which are those of the deals', [10, 20, 5, 1, 0, 0]],
  ['noughts before names on both sides', [20, 10, 10, 1, 4, 3]],
])('deals name their leads: %s', (_, told) => {
  expect(byOf(...told)).toEqual(byLeadId);
});

test.each<[string, Told]>([
  ['fewer than half of the fewer names', [20, 10, 4, 1, 0, 0]],
  ['no name on both sides', [20, 0, 0, 0, 0, 0]],
])('deals name no leads: %s', (_, told) => {
  expect(byOf(...told)).toBeNull();
});

test.each<[string, Told]>([
  ['one name is that of two leads', [20, 10, 10, 2, 0, 0]],
  ['noughts before names of the deals alone', [20, 10, 10, 1, 1, 0]],
  ['noughts before names of the leads alone', [20, 10, 10, 1, 0, 1]],
])('which lead is meant is not clear: %s', (_, told) => {
  expect(byOf(...told)).toBe('unclear');
});

test('where the id of the lead names nobody, the id of the deal may, and then an address', () => {
  const none: Told = [20, 10, 0, 0, 0, 0];
  const all: Told = [20, 10, 10, 1, 0, 0];
  expect(leadNamed([line('email', all), line('leadId', none), line('id', all)])).toEqual({ deals: 'id', leads: 'id' });
  expect(leadNamed([line('email', all), line('leadId', none), line('id', none)])).toEqual({
    deals: 'email',
    leads: 'email',
  });
  expect(leadNamed([])).toBeNull();
});
