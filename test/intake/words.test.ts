import { activityDone, activityKind } from '../../src/intake/meaning/activity-words';
import { outcomeOf } from '../../src/intake/meaning/stage-words';
import { paymentStatus, subscriptionEvent, subscriptionStatus } from '../../src/intake/meaning/status-words';

test.each([
  ['Closed Won', 'won'],
  ['closedwon', 'won'],
  ['Gesloten gewonnen', 'won'],
  ['Abgeschlossen und gewonnen', 'won'],
  ['Conclusion gagnante', 'won'],
  ['Cerrado ganado', 'won'],
  ['Customer', 'won'],
  ['Closed Lost', 'lost'],
  ['Lost to competition', 'lost'],
  ['Niet gewonnen', 'lost'],
  ['Not won', 'lost'],
  ['non gagné', 'lost'],
  ['Conclusion perdante', 'lost'],
  ["'Gestorben'", 'lost'],
  ['Negotiation/Review', 'open'],
  ['Decision Maker Bought-In', 'open'],
  ['Afspraak gepland', 'open'],
  ['Gekwalificeerd om te kopen', 'open'],
  ['Presentatie gepland', 'open'],
  ['Beslissingsnemer overtuigd', 'open'],
  ['Contract verzonden', 'open'],
  ['Rendez-vous programmé', 'open'],
  ['Décideur convaincu', 'open'],
  ['Presentación programada', 'open'],
  ['In behandeling', 'open'],
  ['Angebot/Kostenvoranschlag', 'open'],
  ['Engaging', 'open'],
  ['2-Develop', 'open'],
  ['Onderhandelingen gestart', 'open'],
  ['Bedarf definiert', 'open'],
  ['Identifier les décideurs', 'open'],
  ['Contacto establecido', 'open'],
  ['3 - Closed Won', 'won'],
  ['Transaction conclue', 'won'],
  // Put aside before it was decided, or after: only a person knows.
  ['Descartada', null],
  ['Discarded', null],
  ['Verworfen', null],
  ['Cancelled', 'out'],
  ['Disqualified', 'out'],
  ['Unqualified', 'out'],
  ['Duplicate', 'out'],
  ['Wiedereröffnet', 'out'],
])('a deal in "%s" is %s', (label, outcome) => {
  expect(outcomeOf(label, false)).toBe(outcome);
});

test('words that only contain a closing word are not closed', () => {
  expect(outcomeOf('Unpaid', false)).not.toBe('won');
  expect(outcomeOf('New Customer', false)).not.toBe('won');
  expect(outcomeOf('Verbal', false)).toBeNull();
  expect(outcomeOf('Quote accepted', false)).toBeNull();
  expect(outcomeOf('Wonderful', false)).toBeNull();
});

test('a disqualified lead did not convert; junk is out', () => {
  expect(outcomeOf('Disqualified', true)).toBe('lost');
  expect(outcomeOf('Junk', true)).toBe('out');
  expect(outcomeOf('Spam', true)).toBe('out');
  expect(outcomeOf('Converted', true)).toBe('won');
  expect(outcomeOf('Attempted to Contact', true)).toBe('open');
  expect(outcomeOf('Open Deal', true)).toBe('open');
});

test.each([
  ['Call', 'call'],
  ['INCOMING_EMAIL', 'email'],
  ['E-mail', 'email'],
  ['Email Follow-up', 'email'],
  ['Visit', 'meeting'],
  ['Afspraak', 'meeting'],
  ['Rendez-vous', 'meeting'],
  ['Vorführung', 'demo'],
  ['Tâche', 'task'],
  ['Notitie', 'note'],
  ['follow_up', 'other'],
])('an activity of type "%s" is a %s', (label, kind) => {
  expect(activityKind(label)).toBe(kind);
});

test('done words, and words that sound alike', () => {
  for (const label of ['Held', 'completed', 'Voltooid', 'Durchgeführt', 'Effectué', 'Celebradas'])
    expect(activityDone(label)).toBe(true);
  for (const label of [
    'Not Held',
    'Niet gedaan',
    'Geplant',
    'Non effectué',
    'Sin celebrar',
    'Cancelled',
    'NO_SHOW',
    'Open',
  ])
    expect(activityDone(label)).toBe(false);
  expect(activityDone('Left Voicemail')).toBeNull();
});

test('payments, subscriptions and their events', () => {
  expect(paymentStatus('partially_refunded')).toBe('paid');
  expect(paymentStatus('refunded')).toBe('refunded');
  expect(paymentStatus('requires_payment_method')).toBe('void');
  expect(paymentStatus('Unpaid')).toBe('unpaid');
  expect(paymentStatus('Niet betaald')).toBe('unpaid');
  for (const sold of [
    'Delivered',
    'Ready for pickup',
    'Geleverd',
    'Afgehaald',
    'Geliefert',
    'Versandt',
    'Livrée',
    'Terminé',
  ])
    expect([sold, paymentStatus(sold)]).toEqual([sold, 'paid']);
  for (const sold of ['Expédié', 'Entregado', 'Completado', 'Verzonden', 'Partially shipped', 'COMPLETED'])
    expect([sold, paymentStatus(sold)]).toEqual([sold, 'paid']);
  for (const unsure of [
    'Backordered',
    'Nalevering',
    'Niet geleverd',
    'Unshipped',
    'Awaiting delivered stock',
    'Batch 7',
  ])
    expect([unsure, paymentStatus(unsure)]).toEqual([unsure, null]);
  expect(subscriptionStatus('trialing')).toBe('trial');
  expect(subscriptionStatus('past_due')).toBe('active');
  expect(subscriptionStatus('incomplete_expired')).toBe('never');
  expect(subscriptionStatus('canceled')).toBe('ended');
  expect(subscriptionEvent('signup')).toBe('start');
  expect(subscriptionEvent('downgrade')).toBe('change');
  expect(subscriptionEvent('reactivation')).toBe('reactivation');
});
