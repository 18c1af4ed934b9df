import { declareTable } from './declare';

export const costs = declareTable({
  title: { en: 'Costs', nl: 'Kosten' },
  fields: {
    spentOn: { type: 'date', title: { en: 'Date', nl: 'Datum' }, words: {} },
    amount: { type: 'number', title: { en: 'Cost', nl: 'Kosten' }, words: {} },
    newCustomers: { type: 'number', title: { en: 'New customers', nl: 'Nieuwe klanten' }, words: {} },
    currency: { type: 'text', title: { en: 'Currency', nl: 'Valuta' }, words: {} },
    source: { type: 'text', title: { en: 'Channel', nl: 'Kanaal' }, words: {}, breakdown: true },
    campaign: { type: 'text', title: { en: 'Campaign', nl: 'Campagne' }, words: {}, breakdown: true },
    category: { type: 'text', title: { en: 'Category', nl: 'Categorie' }, words: {}, breakdown: true },
    rep: { type: 'text', title: { en: 'Rep', nl: 'Vertegenwoordiger' }, words: {} },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {}, breakdown: true },
  },
});
