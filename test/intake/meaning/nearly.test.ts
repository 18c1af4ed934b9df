import { activityDone } from '../../../src/intake/meaning/activity-words';
import { outcomeOf } from '../../../src/intake/meaning/stage-words';
import { paymentStatus, subscriptionStatus } from '../../../src/intake/meaning/status-words';
import { analysisOf } from '../../kpis/asking';

const NEAR = [
  'Almost lost',
  'Possibly won',
  'Verbally won',
  'Closed won, pending contract',
  'Won?',
  'Won 80%',
  'Won, to be confirmed',
  'Vermoedelijk verloren',
  'Zo goed als gewonnen',
  'Mondeling gewonnen',
  'Gewonnen, wacht op handtekening',
  'Nog niet verloren',
  'So gut wie gewonnen',
  'Voraussichtlich verloren',
  'Mündlich gewonnen',
  'Noch nicht verloren',
  'Bientôt gagné',
  'Probablement perdue',
  'Gagné en attente de signature',
  'Pas encore perdu',
  'Casi ganada',
  'Probablemente perdido',
  'Ganado, pendiente de firma',
  'Todavía no ganado',
];

test.each(NEAR)('a deal that is "%s" is asked about', (label) => {
  expect(outcomeOf(label, false)).toBeNull();
  expect(outcomeOf(label, true)).toBeNull();
});

test.each([
  ['Won', 'won'],
  ['Closed Won (100%)', 'won'],
  ['Closed Lost (0%)', 'lost'],
  ['Won back', 'won'],
  ['Lost to a competitor', 'lost'],
  ['Verloren aan concurrent', 'lost'],
  ['Gewonnen', 'won'],
  ['Perdu - prix', 'lost'],
  ['Cierre ganado', 'won'],
  ['Waarschijnlijk offerte', 'open'],
  ['Potential - demo planned', 'open'],
])('a deal that is "%s" is %s', (label, outcome) => {
  expect(outcomeOf(label, false)).toBe(outcome);
});

test('what is nearly paid, active or done is asked about', () => {
  for (const label of ['Almost paid', 'Bijna betaald', 'Wahrscheinlich bezahlt', 'Bientôt payée', 'Casi pagado'])
    expect([label, paymentStatus(label)]).toEqual([label, null]);
  for (const label of [
    'Probably cancelled',
    'Misschien opgezegd',
    'Bald gekündigt',
    'Presque résilié',
    'Quizás activo',
  ])
    expect([label, subscriptionStatus(label)]).toEqual([label, null]);
  for (const label of ['Nearly completed', 'Bijna afgerond', 'Fast erledigt', 'Presque terminé', 'Casi completada'])
    expect([label, activityDone(label)]).toEqual([label, null]);
});

test('what was paid and awaits something else is paid', () => {
  for (const label of ['Betaald, nog niet verzonden', 'Bezahlt, noch nicht versendet', 'Paid, awaiting shipment'])
    expect([label, paymentStatus(label)]).toEqual([label, 'paid']);
});

test('deals that are nearly won or lost wait for an answer, with all figures where their date has come, and count as neither', () => {
  const cells = (closed: string) => [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Close date'],
    ['A', 'Ann', 'Won', '100', '2026-03-02'],
    ['B', 'Ann', 'Possibly won', '200', closed],
    ['C', 'Bob', 'Soon lost', '400', closed],
    ['D', 'Bob', 'Lost', '800', '2026-03-05'],
  ];
  const read = (closed: string) => analysisOf({ name: 'Deals', cells: cells(closed) }, { asOf: '2026-03-31' });
  const { result, readings } = read('');
  expect(readings[0].questions.map(({ value }) => value)).toEqual(['Possibly won', 'Soon lost']);
  expect(result('win_rate').value).toBe(0.5);
  expect(result('sales_per_rep').value).toBe(100);
  for (const kpi of ['win_rate', 'sales_per_rep'] as const)
    expect([kpi, read('2026-03-03').result(kpi).value]).toEqual([kpi, null]);
});
