import type { paymentLabels, stateLabels } from '../../tables/labels';
import { wordMatcher } from '../recognise/header-words/word-match';
import { normalText, normalWords } from '../text/normal-text';
import { staysSold } from './kept-sale';

export type PaymentStatus = Exclude<(typeof paymentLabels)[number], 'unknown'>;

const payments = wordMatcher<PaymentStatus | 'partly refunded'>([
  {
    // A sale that never came about, or of which nothing will be paid: no invoice stands.
    meaning: 'void',
    whole: 'draft|concept|entwurf|brouillon|borrador|bozza|rascunho|kladde|utkast|klad|verworfen|blocked|incomplete',
    inside:
      'failed|denied|voided|void|requires payment method|requires action|requires confirmation|declined|cancelled|canceled|expired|uncollectible|mislukt|geannuleerd|fehlgeschlagen|storniert|échoué|échouée|annulé|annulée|rejeté|rejetée|écarté|fallido|cancelado|cancelada|anulado|anulada|rechazado|rechazada|written off|afgeschreven|geweigerd|abgeschrieben|ausgebucht|abgelehnt|incobrable|irrécouvrable|annullato|annullata|stornato|stornata|payment error|betalingsfout|fehler bei der bezahlung|erreur de paiement|error en pago|error de pago',
  },
  {
    meaning: 'unpaid',
    whole:
      'late|past due|te laat|achterstallig|verspätet|en retard|vencido|vencida|atrasado|atrasada|open|offen|due|uncaptured',
    inside:
      'unpaid|not paid|vervallen|pending|authorized|requires capture|overdue|niet betaald|onbetaald|openstaand|in afwachting|verlopen|unbezahlt|nicht bezahlt|ausstehend|überfällig|impayé|impayée|non payé|non payée|en attente|échue|no pagado|no pagada|impagado|impagada|pendiente|da pagare|non pagato|non pagata|authorised',
  },
  {
    meaning: 'partly refunded',
    whole: '',
    inside:
      'partially returned|partly returned|partial return|deels geretourneerd|deels retour|gedeeltelijk geretourneerd|teilweise retourniert|teilretoure|partiellement retourné|partiellement retournée|parcialmente devuelto|parcialmente devuelta|partially refunded|partial refund|deels terugbetaald|deels teruggestort|gedeeltelijk terugbetaald|gedeeltelijk teruggestort|teilweise erstattet|partiellement remboursé|parcialmente reembolsado',
  },
  {
    meaning: 'paid',
    whole:
      'complete|volledig|compleet|vollständig|verarbeitung|in verarbeitung|complet|completo|completa|traitement|en traitement|success|captured|settled|in payment|closed|processing|procesando|true|payment accepted|remote payment accepted|betaling aanvaard|betaling ontvangen|zahlung eingegangen|zahlung erhalten|paiement accepté|paiement à distance accepté|en cours de préparation|pago aceptado|pago a distancia aceptado|preparación en curso|pagamento accettato',
    inside:
      'paid|succeeded|betaald|voldaan|geïnd|bezahlt|beglichen|payé|payée|réglé|réglée|soldé|soldée|encaissé|encaissée|pagado|pagada|cobrado|cobrada|liquidado|liquidada|pagato|pagata|saldato|saldata|incassato|incassata',
  },
  {
    meaning: 'refunded',
    // An order that came back in whole.
    whole:
      'returned|fully returned|order returned|returned to sender|return received|return completed|retour|retour ontvangen|retour gezonden|geretourneerd|teruggezonden|retoure|retourniert|zurückgesendet|zurückgeschickt|zurückgegeben|retournée|retourné|renvoyé|renvoyée|devolución|devolvido|devolvida|reso|restituito|zwrócone',
    inside:
      'refunded|refund|charged back|chargeback|terugbetaald|teruggestort|gerestitueerd|erstattet|rückerstattet|zurückerstattet|zurückgezahlt|remboursé|remboursée|reembolsado|reembolsada|devuelto|devuelta',
  },
  {
    // Beside a word for paid it was so in the end.
    meaning: 'void',
    whole: 'deleted',
    inside: 'bad debt|oninbaar|uneinbringlich|passée en perte',
  },
  {
    meaning: 'unpaid',
    whole: 'fällig',
    inside:
      'awaiting payment|payment due|to pay|outstanding|reminder|te betalen|wacht op betaling|wachtend op betaling|herinnering|aanmaning|zu zahlen|gemahnt|mahnung|à payer|relance|relancée|à régler|por pagar|recordatorio',
  },
]);

/** Words that say that only a part was paid: how much, no status tells. */
const PARTLY = new Set(
  normalWords(
    'part|partial|partially|partly|half|deposit|instalment|deels|gedeeltelijk|aanbetaling|voorschot|teilbezahlt|teilweise|anzahlung|partiellement|partielle|partiel|acompte|parcial|parcialmente|anticipo',
  ),
);

/** Words of orders that were delivered, shipped or otherwise carried out: a real sale. */
const carriedOut = wordMatcher<'sold' | 'sent'>([
  {
    meaning: 'sold',
    whole:
      'sales order|sale order|verkooporder|verkaufsauftrag|bon de commande|orden de venta|finished|done|erledigt|processed|verwerkt',
    inside:
      'delivered|shipped|dispatched|fulfilled|completed|collected|picked up|ready for pickup|ready for pick up|ready for collection|geleverd|afgeleverd|bezorgd|afgerond|voltooid|afgehaald|opgehaald|klaar om af te halen|klaar voor afhalen|geliefert|ausgeliefert|zugestellt|abgeholt|abholbereit|abgeschlossen|fertiggestellt|livré|livrée|expédié|expédiée|terminé|terminée|achevé|achevée|retiré|retirée|entregado|entregada|expedido|expedida|completado|completada|terminado|terminada|recogido|recogida',
  },
  {
    meaning: 'sent',
    whole: 'posted|geboekt|definitief|gebucht|comptabilisé|comptabilisée|contabilizado|contabilizada',
    inside:
      'invoiced|gefactureerd|fakturiert|facturé|facturée|facturado|facturada|sent|issued|verzonden|verstuurd|uitgereikt|ausgestellt|émis|émise|emitido|emitida|versendet|versandt|verschickt|envoyé|envoyée|enviado|enviada',
  },
]);

/** Beside a word for a sale: it has not happened yet ("Not shipped", "Awaiting completed form", "Backorder"). */
const NOT_YET =
  /\b(not|never|non|un|to be|awaiting|waiting|back ?order(ed)?|niet|nog|nalevering|wacht|nicht|noch|nachlieferung|pas|attente|no|por|sin)\b/;

/** Words for what may become an order, and those that leave it at that: "Quotation sent", "Offerte verlopen". */
const QUOTE =
  /\b(quot(e|ation|ed)|estimate|pro ?forma|offerte|prijsopgave|angebot|kostenvoranschlag|devis|presupuesto|cotizacion)\b/;
/** A word each: as one pattern they would be hard to judge. */
const STILL_QUOTE = new Set(
  normalWords(
    'quote|quotation|quoted|estimate|proforma|offerte|prijsopgave|angebot|kostenvoranschlag|devis|presupuesto|cotizacion|is|in|draft|sent|issued|open|made|pending|expired|declined|rejected|concept|gemaakt|verzonden|verstuurd|uitgebracht|openstaand|verlopen|afgewezen|entwurf|erstellt|gesendet|versendet|verschickt|offen|abgelaufen|abgelehnt|brouillon|envoye|envoyee|en|cours|attente|expire|expiree|refuse|refusee|borrador|enviado|enviada|pendiente|vencido|vencida|rechazado|rechazada',
  ),
);

/** What became of a quote, where others are quotes still. */
const CONFIRMED = /\b(confirmed|bevestigd|bestatigt|confirme|confirmee|confirmad[oa])\b/;

const wordsOfQuote = (plain: string): string[] => plain.replace(/pro forma/g, 'proforma').split(' ');

/** True for a label that says that a row is a quote and no order. */
export const isQuote = (label: string): boolean => QUOTE.test(normalText(label)) && paymentStatus(label) === 'void';

/**
 * What a payment or order status says about the money; a quote is none, unless another word beside it may say more; an order that was delivered or sent counts as paid, and so do
 * partly refunded payments, whose refund is a column. null: only a person knows.
 */
export function paymentStatus(label: string, besideQuotes = false): PaymentStatus | null {
  const plain = normalText(label);
  if (QUOTE.test(plain)) return wordsOfQuote(plain).every((word) => STILL_QUOTE.has(word)) ? 'void' : null;
  const said = payments(label);
  if (said === 'partly refunded' || staysSold(plain)) return 'paid';
  if (said === 'paid' && plain.split(' ').some((word) => PARTLY.has(word))) return null;
  if (said !== null) return said;
  const isSale = carriedOut(label) !== null || (besideQuotes && CONFIRMED.test(plain));
  return isSale && !NOT_YET.test(plain) ? 'paid' : null;
}

/** True for words of which some say that money came in, and others that it did not, or went back. */
export function saysPaidOrNot(labels: readonly string[]): boolean {
  const said = labels.map(payments);
  return said.includes('paid') && said.some((one) => one !== 'paid') && !said.includes(null);
}

/** True for "Sent", "Posted" and their like: an order on its way, but an invoice that nobody may have paid. */
export function isSent(label: string): boolean {
  return paymentStatus(label) === 'paid' && payments(label) === null && carriedOut(label) === 'sent';
}

/** True where a part of what was paid went back: how much, another column tells. */
export const isPartlyRefunded = (label: string): boolean => payments(label) === 'partly refunded';

export type SubscriptionStatus = Exclude<(typeof stateLabels)[number], 'unknown' | 'reversed'>;

/** What the status of a subscription, or of a customer, says; past due still counts as active, and so does a term that runs out. */
export const subscriptionStatus = wordMatcher<SubscriptionStatus>([
  {
    meaning: 'active',
    whole: '',
    inside:
      'converted|trial to paid|pending cancel|pending cancellation|non renewing|not renewing|will not renew|cancels at period end|omgezet|wordt niet verlengd|opzegging gepland|umgewandelt|wird nicht verlängert|kündigung vorgemerkt|converti|annulation programmée|convertido|no se renueva|cancelación programada',
  },
  {
    meaning: 'trial',
    whole:
      'proef|probe|evaluation|evaluating|in evaluation|evaluatie|in evaluatie|en évaluation|evaluación|en evaluación|testing|demo|pilot',
    inside:
      'in proef|proefmaand|kostenlos testen|gratis testen|evaluation period|période d évaluation|período de evaluación|trial|trialing|trialling|free trial|proefperiode|proefabonnement|op proef|proefversie|testphase|testzeitraum|testabo|probezeit|probephase|probezeitraum|probeabo|essai|prueba',
  },
  {
    meaning: 'never',
    whole:
      'pending|failed|draft|void|voided|abandoned|prospect|lead|potential|suspect|test|mislukt|concept|in afwachting|fehlgeschlagen|ausstehend|entwurf|interessent|échoué|échouée|brouillon|fallido|fallida|pendiente|borrador',
    inside:
      'incomplete|incomplete expired|pending payment|payment pending|awaiting payment|payment failed|never paid|never activated|onvolledig|wachtend op betaling|wacht op betaling|in afwachting van betaling|betaling mislukt|nooit betaald|unvollständig|zahlung ausstehend|wartet auf zahlung|zahlung fehlgeschlagen|nie bezahlt|incomplet|attente de paiement|attente paiement|paiement en attente|paiement échoué|jamais payé|jamais payée|incompleto|incompleta|pendiente de pago|pago pendiente|pago fallido|nunca pagado|nunca pagada|cliente potencial',
  },
  {
    meaning: 'unpaid',
    whole: 'delinquent',
    inside: 'unpaid|onbetaald|unbezahlt|impayé|impayée|impagado|impagada',
  },
  {
    meaning: 'paused',
    whole: '',
    inside:
      'paused|on hold|suspended|frozen|gepauzeerd|in de wacht|opgeschort|bevroren|pausiert|in wartestellung|angehalten|ausgesetzt|en pause|suspendu|suspendue|en pausa|pausado|pausada|suspendido|suspendida|en espera',
  },
  {
    meaning: 'ended',
    whole:
      'inactive|closed|completed|lost|former|former customer|inactief|voltooid|oud klant|inaktiv|ehemalig|inactif|ancien client|inactivo|inactiva|baja',
    inside:
      'not active|no longer active|niet actief|niet meer actief|nicht aktiv|nicht mehr aktiv|non actif|non active|plus actif|no activo|no activa|cancelled|canceled|ended|expired|churned|stopped|terminated|deleted|switched|transferred|geannuleerd|opgezegd|beëindigd|ausgeschieden|verlopen|afgelopen|gestopt|gekündigt|beendet|abgelaufen|storniert|résilié|résiliée|annulé|annulée|terminé|terminée|expiré|expirée|cancelado|cancelada|anulado|anulada|terminado|terminada|finalizado|finalizada|vencido|vencida|dado de baja|dada de baja',
  },
  {
    meaning: 'active',
    whole:
      'live|open|current|future|paying|customer|running|ongoing|lopend|loopt|läuft|klant|betalend|laufend|kunde|zahlend|client|payant|cliente|vigente',
    inside:
      'active|in progress|resumed|reactivated|past due|overdue|in dunning|renewed|actief|hervat|gereactiveerd|achterstallig|aktiv|reaktiviert|fortgesetzt|überfällig|actif|repris|réactivé|réactivée|en retard|en cours|activo|activa|reactivado|reactivada|reanudado|reanudada|en mora|atrasado',
  },
]);

export type SubscriptionEvent = 'start' | 'change' | 'cancel' | 'reactivation' | 'trial' | 'pause';

/** What happened to a subscription. */
export const subscriptionEvent = wordMatcher<SubscriptionEvent>([
  {
    meaning: 'start',
    whole: '',
    inside:
      'trial converted|trial conversion|converted|conversion|trial to paid|omgezet|conversie|umwandlung|umgewandelt|converti|convertido',
  },
  {
    meaning: 'reactivation',
    whole: '',
    inside:
      'reactivation|reactivated|reactivate|resumed|unpaused|returned|winback|heractivering|gereactiveerd|hervat|reaktivierung|fortgesetzt|repris|reprise|reactivación|reactivado|reanudado|reanudada|reanudación',
  },
  {
    meaning: 'pause',
    whole: 'hold|freeze|pauze|pause|pausa',
    inside:
      'paused|on hold|suspended|suspension|frozen|gepauzeerd|pauze gestart|opgeschort|pausiert|ausgesetzt|mise en pause|mis en pause|suspendu|suspendue|pausado|pausada|suspendido|suspendida',
  },
  {
    meaning: 'cancel',
    whole: 'end|ended|stop|einde|ende|fin',
    inside:
      'cancel|cancelled|canceled|cancellation|churn|churned|expired|terminated|trial ended|trial end|opzegging|opgezegd|geannuleerd|kündigung|gekündigt|résiliation|résilié|baja|cancelación|cancelado',
  },
  {
    meaning: 'trial',
    whole: 'proef|probe',
    inside: 'trial|trial started|trial start|proefperiode|testphase|probezeit|essai|prueba',
  },
  {
    meaning: 'change',
    whole: '',
    inside:
      'upgrade|upgraded|downgrade|downgraded|expansion|contraction|change|changed|plan change|renewal|renewed|wijziging|uitbreiding|verlaging|änderung|erweiterung|changement|renouvellement|cambio|ampliación|renovación',
  },
  {
    meaning: 'start',
    whole: 'new|nieuw|neu|nouveau|nuevo|start|new business',
    inside:
      'signup|sign up|signed up|subscribed|started|activated|activation|new subscription|created|aanmelding|gestart|abschluss|beginn|inscription|souscription|alta|inicio',
  },
]);
