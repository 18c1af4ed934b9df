import { activityDone } from '../../../src/intake/meaning/activity-words';
import { paymentStatus, subscriptionStatus } from '../../../src/intake/meaning/status-words';

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
