import { wordMatcher } from './word-match';

export type PaymentStatus = 'paid' | 'unpaid' | 'refunded';

/** What a payment or order status says about the money; partly refunded payments count as paid, their refund is a column. */
export const paymentStatus = wordMatcher<PaymentStatus>([
  {
    meaning: 'unpaid',
    whole: 'open|offen|due|draft|concept|entwurf|blocked|uncaptured|incomplete',
    inside:
      'unpaid|not paid|failed|pending|authorized|voided|void|requires payment method|requires action|requires confirmation|requires capture|declined|cancelled|canceled|expired|overdue|uncollectible|niet betaald|onbetaald|openstaand|mislukt|in afwachting|geannuleerd|verlopen|unbezahlt|nicht bezahlt|fehlgeschlagen|ausstehend|storniert|überfällig|impayé|non payé|en attente|échoué|annulé|no pagado|impagado|pendiente|fallido|cancelado',
  },
  {
    meaning: 'paid',
    whole:
      'complete|completed|voltooid|abgeschlossen|terminée|completado|success|captured|settled|closed|processing|shipped|delivered|fulfilled|invoiced|true',
    inside:
      'paid|succeeded|partially refunded|partial refund|partially paid|betaald|deels terugbetaald|bezahlt|teilweise erstattet|payé|payée|partiellement remboursé|pagado|pagada|parcialmente reembolsado',
  },
  {
    meaning: 'refunded',
    whole: '',
    inside: 'refunded|refund|charged back|chargeback|terugbetaald|erstattet|remboursé|remboursée|reembolsado|devuelto',
  },
]);

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
