import { declareTable } from './declare';

export const subscriptionEvents = declareTable({
  title: { en: 'Subscription events', nl: 'Abonnementsgebeurtenissen' },
  fields: {
    id: { type: 'text', title: { en: 'Event id', nl: 'Gebeurtenisnummer' }, words: {} },
    customer: { type: 'text', title: { en: 'Customer', nl: 'Klant' }, words: {} },
    happenedOn: { type: 'date', title: { en: 'Date', nl: 'Datum' }, words: {} },
    event: { type: 'text', title: { en: 'Event', nl: 'Gebeurtenis' }, words: {} },
    mrrBefore: { type: 'number', title: { en: 'MRR before', nl: 'MRR vooraf' }, words: {} },
    mrrAfter: { type: 'number', title: { en: 'MRR after', nl: 'MRR na afloop' }, words: {} },
    currency: { type: 'text', title: { en: 'Currency', nl: 'Valuta' }, words: {} },
    product: { type: 'text', title: { en: 'Plan', nl: 'Abonnement' }, words: {}, breakdown: true },
    productBefore: { type: 'text', title: { en: 'Plan before', nl: 'Abonnement vooraf' }, words: {} },
  },
});
