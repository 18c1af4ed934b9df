import { declareTable } from '../declare';
import { currency } from '../shared-fields';
import { customerWords, neverCustomer } from '../words';

export const subscriptionEvents = declareTable({
  title: { en: 'Subscription events', nl: 'Abonnementsgebeurtenissen' },
  names: 'event|events|movement|movements|gebeurtenis|gebeurtenissen|ereignisse|evenements|eventos|mutaties',
  needs: [['event', 'mrrAfter'], ['happenedOn'], ['customer'], ['mrrAfter', 'mrrBefore', 'product']],
  asks: [['customer'], ['happenedOn'], ['event'], ['mrrAfter']],
  fields: {
    id: {
      type: 'text',
      title: { en: 'Event id', nl: 'Gebeurtenisnummer' },
      words: { en: 'event id|id|movement id', nl: 'gebeurtenisnummer' },
      values: 'unique',
    },
    customer: {
      type: 'text',
      title: { en: 'Customer', nl: 'Klant' },
      words: { ...customerWords, en: `${customerWords.en}|subscription id` },
      never: neverCustomer,
    },
    happenedOn: {
      type: 'date',
      title: { en: 'Date', nl: 'Datum' },
      words: {
        en: 'event date|date|happened on|effective date|occurred at|timestamp|event time|movement date',
        nl: 'datum|mutatiedatum',
        de: 'datum|ereignisdatum',
        fr: "date|date de l'événement",
        es: 'fecha|fecha del evento',
      },
      weight: 1.5,
    },
    event: {
      type: 'text',
      tells: 2,
      title: { en: 'Event', nl: 'Gebeurtenis' },
      words: {
        en: 'event|event type|event name|type|movement|movement type|change type|action',
        nl: 'gebeurtenis|mutatie|soort mutatie',
        de: 'ereignis|ereignistyp',
        fr: "événement|type d'événement",
        es: 'evento|tipo de evento',
      },
      values: 'event',
      weight: 1.5,
    },
    mrrBefore: {
      type: 'number',
      tells: 2,
      unit: 'money',
      title: { en: 'MRR before', nl: 'MRR vooraf' },
      words: {
        en: 'mrr before|previous mrr|old mrr|mrr from|old amount',
        nl: 'mrr vooraf|oude mrr',
        de: 'mrr vorher',
        fr: 'mrr avant',
        es: 'mrr anterior',
      },
    },
    mrrAfter: {
      type: 'number',
      tells: 2,
      unit: 'money',
      title: { en: 'MRR after', nl: 'MRR na afloop' },
      words: {
        en: 'mrr after|new mrr|mrr|mrr to|new amount',
        nl: 'mrr na afloop|nieuwe mrr',
        de: 'mrr nachher',
        fr: 'mrr après',
        es: 'mrr posterior|mrr nuevo',
      },
      weight: 1.5,
    },
    currency,
    product: {
      type: 'text',
      title: { en: 'Plan', nl: 'Abonnement' },
      words: {
        en: 'plan after|plan|new plan|product|plan name|to plan',
        nl: 'abonnement|nieuw abonnement',
        de: 'tarif|neuer tarif',
        fr: 'formule|nouvelle formule',
        es: 'plan|plan nuevo',
      },
      never: 'before|previous|old',
    },
    productBefore: {
      type: 'text',
      tells: 1,
      title: { en: 'Plan before', nl: 'Abonnement vooraf' },
      words: {
        en: 'plan before|previous plan|old plan|from plan',
        nl: 'vorig abonnement|abonnement vooraf',
        de: 'alter tarif',
        fr: 'ancienne formule',
        es: 'plan anterior',
      },
    },
  },
});
