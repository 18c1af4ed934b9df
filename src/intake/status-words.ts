import { normalText } from './normal-text';
import { wordMatcher } from './word-match';

export type PaymentStatus = 'paid' | 'unpaid' | 'refunded';

const payments = wordMatcher<PaymentStatus>([
  {
    meaning: 'unpaid',
    whole: 'open|offen|due|draft|concept|entwurf|blocked|uncaptured|incomplete',
    inside:
      'unpaid|not paid|failed|pending|authorized|voided|void|requires payment method|requires action|requires confirmation|requires capture|declined|cancelled|canceled|expired|overdue|uncollectible|niet betaald|onbetaald|openstaand|mislukt|in afwachting|geannuleerd|verlopen|unbezahlt|nicht bezahlt|fehlgeschlagen|ausstehend|storniert|überfällig|impayé|non payé|en attente|échoué|annulé|annulée|no pagado|impagado|pendiente|fallido|cancelado|cancelada',
  },
  {
    meaning: 'paid',
    whole: 'complete|success|captured|settled|closed|processing|true',
    inside:
      'paid|succeeded|partially refunded|partial refund|partially paid|betaald|deels terugbetaald|bezahlt|teilweise erstattet|payé|payée|partiellement remboursé|pagado|pagada|parcialmente reembolsado',
  },
  {
    meaning: 'refunded',
    whole: '',
    inside:
      'refunded|refund|charged back|chargeback|terugbetaald|erstattet|remboursé|remboursée|reembolsado|reembolsada|devuelto|devuelta',
  },
]);

/** Words of orders that were delivered, shipped or otherwise carried out: a real sale. */
const carriedOut = wordMatcher<'sold' | 'sent'>([
  {
    meaning: 'sold',
    whole:
      'finished|done|erledigt|processed|posted|verwerkt|geboekt|definitief|gebucht|comptabilisé|comptabilisée|contabilizado|contabilizada',
    inside:
      'delivered|shipped|dispatched|fulfilled|completed|invoiced|collected|picked up|ready for pickup|ready for pick up|ready for collection|geleverd|afgeleverd|bezorgd|afgerond|voltooid|afgehaald|opgehaald|klaar om af te halen|klaar voor afhalen|gefactureerd|geliefert|ausgeliefert|zugestellt|abgeholt|abholbereit|abgeschlossen|fakturiert|livré|livrée|expédié|expédiée|terminé|terminée|achevé|achevée|retiré|retirée|facturé|facturée|entregado|entregada|expedido|expedida|completado|completada|terminado|terminada|recogido|recogida|facturado|facturada',
  },
  {
    meaning: 'sent',
    whole: '',
    inside: 'sent|verzonden|verstuurd|versendet|versandt|verschickt|envoyé|envoyée|enviado|enviada',
  },
]);

/** Beside a word for a sale: it has not happened yet ("Not shipped", "Awaiting completed form", "Backorder"). */
const NOT_YET =
  /\b(not|never|non|un|to be|awaiting|waiting|back ?order(ed)?|niet|nog|nalevering|wacht|nicht|noch|nachlieferung|pas|attente|no|por|sin)\b/;

/**
 * What a payment or order status says about the money; an order that was delivered or sent counts as paid, and so do
 * partly refunded payments, whose refund is a column. null: only a person knows.
 */
export function paymentStatus(label: string): PaymentStatus | null {
  const said = payments(label);
  if (said !== null) return said;
  return carriedOut(label) !== null && !NOT_YET.test(normalText(label)) ? 'paid' : null;
}

/** True for "Sent" and its like: an order on its way, but an invoice that nobody may have paid. */
export function isSent(label: string): boolean {
  return payments(label) === null && carriedOut(label) === 'sent';
}

export type SubscriptionStatus = 'active' | 'trial' | 'ended' | 'unpaid' | 'paused';

/** What a subscription status says; past due still counts as active. */
export const subscriptionStatus = wordMatcher<SubscriptionStatus>([
  { meaning: 'trial', whole: 'proef', inside: 'trial|trialing|in trial|proefperiode|testphase|essai|prueba' },
  { meaning: 'unpaid', whole: '', inside: 'unpaid|incomplete|incomplete expired|onbetaald|unbezahlt|impayé|impagado' },
  {
    meaning: 'paused',
    whole: '',
    inside: 'paused|on hold|gepauzeerd|pausiert|en pause|suspendu|pausado|suspended|opgeschort',
  },
  {
    meaning: 'ended',
    whole: 'inactive|inactief|inaktiv|inactif|inactivo|non renewing',
    inside:
      'cancelled|canceled|ended|expired|churned|terminated|geannuleerd|opgezegd|beëindigd|verlopen|gekündigt|beendet|abgelaufen|résilié|annulé|terminé|expiré|cancelado|terminado|vencido',
  },
  {
    meaning: 'active',
    whole: 'live|open|current|lopend|laufend',
    inside: 'active|past due|in dunning|renewed|actief|aktiv|actif|active|activo|activa',
  },
]);

export type SubscriptionEvent = 'start' | 'change' | 'cancel' | 'reactivation';

/** What happened to a subscription. */
export const subscriptionEvent = wordMatcher<SubscriptionEvent>([
  {
    meaning: 'reactivation',
    whole: '',
    inside:
      'reactivation|reactivated|reactivate|resumed|returned|winback|heractivering|gereactiveerd|reaktivierung|réactivation|reactivación',
  },
  {
    meaning: 'cancel',
    whole: 'end|ended|stop|einde|ende|fin',
    inside:
      'cancel|cancelled|canceled|cancellation|churn|churned|expired|terminated|opzegging|opgezegd|geannuleerd|kündigung|gekündigt|résiliation|résilié|baja|cancelación|cancelado',
  },
  {
    meaning: 'change',
    whole: '',
    inside:
      'upgrade|upgraded|downgrade|downgraded|expansion|contraction|change|changed|plan change|renewal|renewed|wijziging|uitbreiding|verlaging|änderung|erweiterung|changement|renouvellement|cambio|ampliación|renovación',
  },
  {
    meaning: 'start',
    whole: 'new|nieuw|neu|nouveau|nuevo|start|created|new business',
    inside:
      'signup|sign up|signed up|subscribed|started|activated|activation|new subscription|created|aanmelding|gestart|abschluss|beginn|inscription|souscription|alta|inicio',
  },
]);
