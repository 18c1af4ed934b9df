import { declareTable } from './declare';

export const customers = declareTable({
  title: { en: 'Customers', nl: 'Klanten' },
  fields: {
    id: { type: 'text', title: { en: 'Customer id', nl: 'Klantnummer' }, words: {} },
    name: { type: 'text', title: { en: 'Customer', nl: 'Klant' }, words: {} },
    email: { type: 'text', title: { en: 'E-mail', nl: 'E-mail' }, words: {} },
    startedOn: { type: 'date', title: { en: 'Customer since', nl: 'Klant sinds' }, words: {} },
    endedOn: { type: 'date', title: { en: 'Ended on', nl: 'Beëindigd op' }, words: {} },
    churned: { type: 'flag', title: { en: 'Churned', nl: 'Vertrokken' }, words: {} },
    status: { type: 'text', title: { en: 'Status', nl: 'Status' }, words: {} },
    mrr: { type: 'number', title: { en: 'MRR', nl: 'MRR' }, words: {} },
    currency: { type: 'text', title: { en: 'Currency', nl: 'Valuta' }, words: {} },
    rep: { type: 'text', title: { en: 'Rep', nl: 'Vertegenwoordiger' }, words: {} },
    source: { type: 'text', title: { en: 'Source', nl: 'Bron' }, words: {}, breakdown: true },
    type: { type: 'text', title: { en: 'Type', nl: 'Type' }, words: {}, breakdown: true },
    segment: { type: 'text', title: { en: 'Segment', nl: 'Segment' }, words: {}, breakdown: true },
    region: { type: 'text', title: { en: 'Region', nl: 'Regio' }, words: {}, breakdown: true },
    country: { type: 'text', title: { en: 'Country', nl: 'Land' }, words: {}, breakdown: true },
    product: { type: 'text', title: { en: 'Plan', nl: 'Abonnement' }, words: {}, breakdown: true },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {}, breakdown: true },
  },
});
