import { declareTable } from '../declare';
import { demoKeys, outcomeLabels } from '../labels';
import {
  campaign,
  country,
  currency,
  customer,
  email,
  modifiedOn,
  product,
  region,
  rep,
  segment,
  team,
  type,
  version,
} from '../shared-fields';
import { customerMade, maybeRep, neverCustomer, neverRep, ownedBeside, repMade, repWords, sourceWords } from '../words';
import { dealAmounts } from './parts/deal-amounts';
import { dealDates } from './parts/deal-dates';
import { dealOutcome } from './parts/deal-outcome';

/** By what what was done is known to have been for a deal. */
const whose = ['id', 'customer', 'email'] as const;

/** What tells what was done for a deal, and when. */
const whatWasDone = ['activities.done', 'activities.isDone'] as const;

/** The same, and whether it was before the deal closed. */
const doneBefore = [...whatWasDone, 'deals.closed'] as const;

export const deals = declareTable({
  title: { en: 'Deals', nl: 'Deals' },
  names:
    'deal|deals|opportunity|opportunities|opp|opps|pipeline|kans|kansen|verkoopkans|verkoopkansen|verkaufschance|verkaufschancen|opportunite|opportunites|affaire|affaires|oportunidad|oportunidades|negocio|negocios|oportunidade|oportunidades|möjlighet|trato|tratos|potential|potentials|trattativa|trattative|affare|affari|opportunita|szansa|szanse|szansy|sprzedazy|transakcji|affar|affarer|aftale|aftaler|avtale|avtaler|kauppa|kaupan|kaupat',
  needs: [
    ['stage', 'status', 'won', 'lost', 'closed', 'wonOn', 'lostOn', 'closedOn', 'expectedCloseOn', 'probability'],
    ['id', 'name', 'amount', 'customer', 'rep', 'leadId', 'expectedAmount'],
  ],
  asks: [
    ['stage', 'status', 'won', 'closed', 'wonOn', 'lostOn', 'probability'],
    ['amount', 'expectedAmount'],
    ['closedOn', 'wonOn', 'lostOn', 'expectedCloseOn'],
    ['rep'],
  ],
  copies: 'same id',
  mayBeEqual: true,
  details: true,
  named: { as: 'dealId', by: ['id'], said: ['deal', 'quote'] },
  sharedByPeople: ['contact', 'email', 'leadId', 'campaign'],
  customers: ['customer', 'email'],
  statuses: 'stage',
  rowIs: 'sale',
  doubts: ['unreal', 'undone', 'ours'],
  priced: null,
  spans: null,
  happens: {
    past: ['createdOn', 'wonOn', 'lostOn'],
    reaches: ['closedOn'],
    days: ['created', 'closed'],
    comes: 'by day',
  },
  unreadable: { amountUnreadable: [['amount', 'expectedAmount']] },
  ahead: { closed: 'closesAhead' },
  fields: {
    id: {
      type: 'text',
      // French and Spanish call a record what was registered.
      made: 'deal/quote/record/create id',
      title: { en: 'Deal id', nl: 'Dealnummer' },
      words: {
        en: 'id|record id|deal id|opportunity id|opp id|lead number|legacy id|external id|system id|pipedrive system id|hs object id|number',
        nl: 'dealnummer|kansnummer|kans id',
        de: 'vorgangsnummer|verkaufschance id',
        fr: "identifiant|id de la transaction|id transaction|id de l'affaire|id affaire|id de l'opportunité|id opportunité",
        es: 'identificador|id del negocio|id de la oportunidad|id oportunidad',
      },
      values: 'unique',
      weight: 1.5,
    },
    name: {
      type: 'text',
      made: 'deal/quote/lead name|name',
      title: { en: 'Deal', nl: 'Deal' },
      words: {
        en: 'deal|deal name|opportunity|opportunity name|title|name|lead name|topic|potential name|subject',
        nl: 'dealnaam|kans|verkoopkans|naam|titel|onderwerp',
        de: 'verkaufschance|bezeichnung|betreff',
        fr: "opportunité|affaire|transaction|nom|nom de la transaction|nom de l'opportunité|intitulé",
        es: 'negocio|nombre del negocio|oportunidad|trato|nombre',
        more: 'nome|titolo|nazwa|tytuł|namn|affärsnamn|navn|aftalenavn|handelsnavn|tittel|avtalenavn|nimi|otsikko|affär|möjlighet|trattativa|opportunità|szansa sprzedaży|título|oportunidade',
      },
      never: 'stage|owner',
    },
    ...dealAmounts,
    currency,
    ...dealOutcome,
    ...dealDates,
    modifiedOn,
    version,
    rep: {
      ...rep,
      made: repMade,
      words: { ...repWords, en: `${repWords.en}|user name` },
      maybe: maybeRep,
      ofAnother: ownedBeside,
      never: neverRep,
    },
    customer: {
      ...customer,
      made: customerMade,
      maybe: 'seller id',
      never: neverCustomer,
    },
    contact: {
      type: 'text',
      made: 'person name/id?|customer person name?',
      title: { en: 'Contact', nl: 'Contactpersoon' },
      words: {
        en: 'contact|contact name|contact person|person|associated contact|primary contact',
        nl: 'contactpersoon',
        de: 'kontakt|ansprechpartner',
        fr: 'interlocuteur',
        es: 'contacto|persona de contacto',
        more: 'contatto|contato',
      },
      never: 'email|role|owner',
    },
    email,
    leadId: {
      type: 'text',
      made: 'lead id|first lead id?',
      title: { en: 'Lead id', nl: 'Leadnummer' },
      words: {
        en: 'lead id|mql id|original lead|original lead id|source lead id',
        nl: 'leadnummer|oorspronkelijke lead',
        de: 'lead-nummer|ursprünglicher interessent',
        fr: 'id du prospect',
        es: 'posible cliente de origen',
      },
      values: 'code',
    },
    campaign,
    source: {
      type: 'text',
      sorts: true,
      made: 'source name?|lead/deal/customer/first source',
      title: { en: 'Source', nl: 'Bron' },
      words: { ...sourceWords, en: `${sourceWords.en}|deal source|sources` },
    },
    type: {
      ...type,
      made: 'type deal/lead?',
      words: {
        en: 'type|deal type|opportunity type|record type|business type|lead type|label|deal label|new or existing',
        nl: 'soort',
        de: 'typ|art',
        fr: 'nature',
        es: 'tipo|clase',
      },
    },
    product,
    team,
    pipeline: {
      type: 'text',
      sorts: true,
      tells: 2,
      title: { en: 'Pipeline', nl: 'Pijplijn' },
      words: {
        en: 'pipeline|pipeline name|sales pipeline|opportunity record type',
        nl: 'pijplijn|pijpleiding',
        es: 'embudo',
      },
      values: 'few',
    },
    segment,
    region,
    country,
    lostReason: {
      type: 'text',
      tells: 2,
      made: 'lost reason|close lost reason',
      title: { en: 'Lost reason', nl: 'Verliesreden' },
      words: {
        en: 'lost reason|loss reason|closed lost reason|reason lost|reason for loss',
        nl: 'reden van verlies|verliesreden',
        de: 'verlustgrund|grund für verlust',
        fr: 'raison de la perte|motif de perte',
        es: 'razón de la pérdida|motivo de pérdida',
        more: 'motivo della perdita|motivo perdita|motivo di perdita|powód utraty|przyczyna utraty|powód przegranej|przyczyna przegranej|förlustorsak|orsak till förlust|anledning till förlust|tabsårsag|årsag til tab|tapsårsak|årsak til tap|häviön syy|menetyksen syy',
      },
    },
  },
  prepared: {
    category: ['text', 'product'],
    outcome: [outcomeLabels, 'stage', 'status'],
    hasQuota: ['flag', 'rep'],
    ofRepWithQuota: ['flag', 'rep'],
    openStage: ['text', 'stage'],
    closed: ['date', 'closedOn', 'wonOn', 'lostOn'],
    closesAhead: ['flag', 'closedOn', 'wonOn', 'lostOn'],
    closedUnknown: ['flag', 'closedOn', 'wonOn', 'lostOn'],
    created: ['date', 'createdOn'],
    // Where no deal says when it was created: the day as of which all are looked at.
    seenOn: ['date', 'stage', 'status'],
    cycleDays: ['days', 'createdOn'],
    demo: [demoKeys, ...whose],
    demoInStage: ['text', ...whose],
    activityBand: ['text', ...whose],
    activitiesBefore: ['number', ...whose],
    touchedOn: ['date', ...whose],
    doneUnreadable: ['flag', ...whose],
    doneInDoubt: ['flag', ...whose],
    responseBand: ['text', 'leadId', 'email'],
    value: ['money', 'amount'],
    amountUnreadable: ['flag', 'amount'],
    customerKey: ['text', 'customer', 'email'],
    isFirstPurchase: ['flag', 'customer', 'email'],
    start: ['date', 'closedOn', 'wonOn'],
    end: ['date', 'closedOn', 'wonOn'],
    isUpsell: ['flag', 'product'],
    isCrossSell: ['flag', 'product'],
    typedUpsell: ['flag', 'type'],
    typedCrossSell: ['flag', 'type'],
    typedExisting: ['flag', 'type'],
  },
  revisions: {
    ...{ outcome: 3, closed: 2, cycleDays: 2, responseBand: 2, isUpsell: 2 },
    ...{ demo: 2, demoInStage: 2, activityBand: 2, activitiesBefore: 2, touchedOn: 2, doneUnreadable: 2 },
  },
  changedBy: {
    ...{ demo: doneBefore, demoInStage: doneBefore, activityBand: doneBefore, activitiesBefore: doneBefore },
    doneInDoubt: doneBefore,
    touchedOn: whatWasDone,
    responseBand: ['leads.answerMinutes'],
  },
});
