import type { FieldDeclaration } from '../../declare';
import { monthlyWords, quantityWords, recurringMade } from '../../words';
import { discounts } from './discounts';

/** What is paid for a subscription, and for how long. */
export const subscriptionAmounts = {
  mrr: {
    type: 'number',
    tells: 2,
    made: recurringMade,
    unit: 'money',
    title: { en: 'MRR', nl: 'MRR' },
    words: {
      en: `${monthlyWords.en}|acv|annual fee|yearly fee|price per year|fee per year|amount per year|price per user per month|price per seat per month|price per license per month|price per user month|price per seat month`,
      nl: `${monthlyWords.nl}|prijs per jaar|bedrag per jaar|prijs per gebruiker per maand|prijs per licentie per maand`,
      de: `${monthlyWords.de}|preis pro jahr|betrag pro jahr|preis pro nutzer und monat|preis pro nutzer pro monat|preis pro benutzer pro monat`,
      fr: `${monthlyWords.fr}|prix par an|montant par an|prix par utilisateur par mois|prix par utilisateur et par mois`,
      es: `${monthlyWords.es}|cuota anual|precio por año|importe por año|precio por usuario y mes|precio por usuario al mes|precio por usuario por mes`,
      more: monthlyWords.more,
    },
    never: 'before|after|starting|ending|churned|new|declared',
    weight: 1.5,
  },
  amount: {
    type: 'number',
    made: 'price/amount seat/unit/user by?|price/amount/total net tax?',
    unit: 'money',
    title: { en: 'Amount', nl: 'Bedrag' },
    words: {
      en: 'amount|unit amount|amount per invoice|invoice amount|price per invoice|order total|recurring total|subscription total|plan amount|plan unit price|price|fee|value|subscription amount|contract value|total contract value|tcv|contract total|total|plan price|recurring amount|unit price|price per seat|price per user|price per unit|price per license|prepaid amount|amount prepaid|amount billed|recurring fee|recurring price|subscription fee|subscription price|list price',
      nl: 'vooruitbetaald bedrag|factuurbedrag|bedrag per factuur|termijnbedrag|bedrag per termijn|prijs per termijn|tarief per termijn|bedrag|bedrag excl btw|prijs|waarde|contractwaarde|totale contractwaarde|stukprijs|prijs per stuk|prijs per gebruiker|prijs per licentie|catalogusprijs',
      de: 'vorausbezahlter betrag|rechnungsbetrag|betrag je rechnung|betrag pro rechnung|betrag|preis|vertragswert|gesamtvertragswert|einzelpreis|preis pro nutzer|preis pro lizenz|listenpreis',
      fr: 'montant prépayé|montant facturé|montant par facture|montant|prix|valeur du contrat|valeur totale du contrat|prix unitaire|prix par utilisateur|prix catalogue',
      es: 'importe prepagado|importe facturado|importe por factura|importe|cuota|monto|precio|valor del contrato|valor total del contrato|precio unitario|precio por usuario|precio de lista',
      more: 'importo|prezzo|valor|preço|kwota|belopp|beløb',
    },
    never: 'tax|fee amount|refunded|discount|currency|id',
  },
  interval: {
    type: 'text',
    tells: 2,
    made: 'interval|invoice/payment/contract interval|type interval',
    title: { en: 'Interval', nl: 'Termijn' },
    words: {
      en: 'interval|billing|billing period|billing interval|billing cycle|period|frequency|term|billing frequency|plan interval|payment frequency|payment interval|payment terms interval|months prepaid|prepaid months|months per invoice|billing frequency months|billing interval months|term months|months in term|term in months|contract months|months|billed every|bill every|bills every|invoiced every|invoice every|paid every|charged every|renews every|every',
      nl: 'termijn|facturatieperiode|facturatie|facturering|periode|frequentie|betaalwijze per|betaaltermijn|betaalfrequentie|looptijd|looptijd in maanden|looptijd maanden|aantal maanden|vooruitbetaalde maanden|maanden|maanden per factuur|aantal maanden per factuur|gefactureerd per|factureren per|facturatie per|gefactureerd elke|betaald per|betaling per|elke',
      de: 'intervall|abrechnung|abrechnungszeitraum|laufzeit|turnus|zahlungsweise|zahlweise|zahlungsrhythmus|zahlungsintervall|abrechnungsrhythmus|abrechnungsweise|laufzeit in monaten|laufzeit monate|anzahl monate|monate|vorausbezahlte monate|monate je rechnung|monate pro rechnung|abrechnungsintervall|rechnung alle|abgerechnet alle|abrechnung alle|fakturiert alle',
      fr: 'facturation|périodicité|fréquence|rythme de facturation|échéancier|durée en mois|durée mois|nombre de mois|mois prépayés|mois par facture|tous les mois|facturé tous les|facturation tous les|facturé chaque',
      es: 'facturación|intervalo|periodicidad|frecuencia|período|forma de pago periódica|duración en meses|duración meses|plazo en meses|número de meses|meses prepagados|meses por factura|meses|facturado cada|cobro cada|se factura cada|cada',
      more: 'periodicità|periodicidade|frequenza|frequência|cadenza|częstotliwość',
    },
    maybe:
      'per|cycle|recurs|repeats|betaling|zyklus|cycle de facturation|tous les|ciclo|billed|invoiced|charged|gefactureerd|abgerechnet|facturé|facturado',
    never:
      'count|start|end|active|actief|aktiv|actif|activo|since|sinds|seit|method|methode|methods|moyen|medio|método|address|adres|adresse|dirección|name|contact|email|city|country|currency|provider|status',
    values: 'term',
  },
  intervalCount: {
    type: 'number',
    title: { en: 'Interval count', nl: 'Aantal termijnen' },
    words: {
      en: 'interval count|billing period count|plan interval count|billing interval',
      nl: 'aantal termijnen',
      de: 'anzahl intervalle',
      fr: "nombre d'intervalles",
      es: 'número de intervalos',
    },
  },
  intervalUnit: {
    type: 'text',
    title: { en: 'Interval unit', nl: 'Eenheid van de termijn' },
    words: {
      en: 'interval unit|billing period unit|billing interval unit|plan interval unit|period unit|billing frequency unit|frequency unit|cycle unit|billing cycle unit|term unit',
      nl: 'eenheid termijn|termijneenheid|eenheid periode|periode eenheid',
      de: 'intervalleinheit|einheit intervall|laufzeiteinheit|abrechnungseinheit',
      fr: 'unité de période|unité de fréquence|unité intervalle',
      es: 'unidad de período|unidad de frecuencia|unidad de intervalo',
    },
    values: 'few',
  },
  quantity: {
    type: 'number',
    made: 'seat quantity?|quantity seat/unit/user?',
    title: { en: 'Quantity', nl: 'Aantal' },
    words: {
      ...quantityWords,
      en: `${quantityWords.en}|plan quantity|number of seats|number of users|number of licenses|number of licences|no of seats|no of users|no of licenses|seat count|user count|license count`,
      de: `${quantityWords.de}|benutzer`,
      es: `${quantityWords.es}|número de usuarios|número de licencias|número de puestos`,
    },
  },
  ...discounts,
} satisfies Record<string, FieldDeclaration>;
