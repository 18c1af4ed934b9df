import { activityDone } from '../../../src/intake/meaning/activity-words';
import { paymentStatus, subscriptionStatus } from '../../../src/intake/meaning/status-words';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

test.each([
  ['Niet gehouden', false],
  ['Gehouden', true],
  ['No realizada', false],
  ['Nicht abgeschlossen', false],
  ['Pas effectué', false],
  ['Not yet completed', null],
  ['Completed', true],
  ['Klant niet komen opdagen', false],
  ['Ne s’est pas présenté', false],
  ['No asistió', false],
  ['Kunde nicht aufgetaucht', false],
  ["Didn't attend", false],
  ['Afwezig', false],
  ['Attended', true],
])('an activity that is %s is done: %s', (label, done) => {
  expect(activityDone(label)).toBe(done);
});

test.each([
  ['Niet actief', 'ended'],
  ['Not active', 'ended'],
  ['Nicht mehr aktiv', 'ended'],
  ['Non actif', 'ended'],
  ['No activa', 'ended'],
  ['Nog actief', 'active'],
  ['Actif', 'active'],
  ['Noch nicht aktiv', 'ended'],
])('a subscription that is %s is %s', (label, status) => {
  expect(subscriptionStatus(label)).toBe(status);
});

test('what is denied is never what it denies', () => {
  for (const label of ['Nog niet terugbetaald', 'Not refunded', 'No reembolsado', 'Noch nicht erstattet'])
    expect([label, paymentStatus(label)]).not.toEqual([label, 'refunded']);
});

describe('what came of what was done', () => {
  const done = (header: string, ...outcomes: string[]): unknown => {
    const rows = outcomes.map((outcome, at) => `2026-03-0${at + 1}|Call|Ann|${outcome}`).join('\n');
    const tab = rawTab('Activities', `Activity date|Type|Owner|${header}\n${rows}`);
    return analysisOf([tab], { asOf: '2026-03-31' }).result('sales_activities').value;
  };

  test.each([
    ['Outcome', 'Positive', 'Pending'],
    ['Resultaat', 'Interesse', 'In afwachting'],
    ['Ergebnis', 'Interesse', 'Offen'],
    ['Résultat', 'Intéressé', 'En attente'],
    ['Resultado', 'Interés', 'Pendiente'],
  ])('may still be to come, and it was done all the same: %s', (header, ...outcomes) => {
    expect(done(header, ...outcomes)).toBe(2);
  });

  test('is not yet where a word for done stands beside', () => {
    expect(done('Outcome', 'Completed', 'Pending')).toBe(1);
    expect(done('Outcome', 'Positive', 'Cancelled')).toBe(1);
  });
});
