import { nearestKpi } from '../../src/plan/nearest-kpi';
import { fakeKpis } from './fake-kpis';

test.each([
  ['Revenu', 'Revenue'],
  ['omzett', 'Revenue'],
  ['win rat', 'Win rate'],
  ['Wining rate: all created', 'Win rate'],
  ['chrun', 'Churn rate'],
  ['employe net promotor score', 'eNPS'],
  ['neW-leds', 'New leads'],
])('%s is most like %s', (typed, title) => {
  expect(nearestKpi(typed, fakeKpis).en).toBe(title);
});

test('the last letter counts like any other, and of two that are as near the first is named', () => {
  const called = (en: string) =>
    ({ ...fakeKpis[0], id: en, title: { en, nl: en }, aliases: [] }) as (typeof fakeKpis)[0];
  expect(nearestKpi('arq', [called('arp'), called('arr'), called('arq')]).en).toBe('arq');
  expect(nearestKpi('ara', [called('arp'), called('arr')]).en).toBe('arp');
  expect(nearestKpi('', [called('arr'), called('mr')]).en).toBe('arr');
});
