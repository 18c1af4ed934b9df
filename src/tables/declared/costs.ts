import { declareTable } from '../declare';
import { currency, team } from '../shared-fields';
import { repMade, repWords, sourceWords } from '../words';

export const costs = declareTable({
  title: { en: 'Costs', nl: 'Kosten' },
  names:
    'cost|costs|spend|marketing|ads|campaigns|kosten|uitgaven|ausgaben|couts|depenses|gastos|costes|expenses|acquisition',
  needs: [['amount'], ['spentOn', 'source', 'campaign', 'category', 'newCustomers', 'rep', 'team']],
  asks: [['amount'], ['spentOn']],
  fields: {
    spentOn: {
      type: 'date',
      made: 'cost/invoice/issue/document/booking date|date|month',
      title: { en: 'Date', nl: 'Datum' },
      words: {
        en: 'date|day|month|week|period|spent on|spend date|invoice date|reporting starts|start date|cost date|expense date',
        nl: 'datum|dag|maand|week|periode|factuurdatum',
        de: 'datum|tag|monat|woche|zeitraum|rechnungsdatum',
        fr: 'date|jour|mois|semaine|période',
        es: 'fecha|día|mes|semana|período',
      },
      never: 'end|ends|due',
      weight: 1.5,
    },
    amount: {
      type: 'number',
      tells: 2,
      made: 'cost amount/total?|advertising/campaign/sale cost amount/total?|advertising sale cost|total advertising/campaign/sale cost|advertising/campaign amount',
      unit: 'money',
      title: { en: 'Cost', nl: 'Kosten' },
      words: {
        en: 'cost|costs|spend|spent|amount spent|total spent|expense|expenses|marketing spend|ad spend|advertising cost|marketing cost|marketing costs|total cost|total spend|total costs|campaign cost|sales cost|actual spend|actual cost|actual costs|actual expense|actual amount|actuals',
        nl: 'kosten|uitgaven|besteed bedrag|marketingkosten|totale kosten|uitgegeven|werkelijke kosten|werkelijke uitgaven|realisatie',
        de: 'kosten|ausgaben|ausgegebener betrag|marketingkosten|gesamtkosten|istkosten|ist kosten|tatsächliche kosten',
        fr: 'coût|coûts|dépenses|dépense|montant dépensé|coût total|coût réel|coûts réels|dépenses réelles|réalisé',
        es: 'coste|costo|costes|gasto|gastos|importe gastado|coste total|coste real|gasto real|gastos reales',
      },
      maybe: 'amount|total|invoice|bedrag|betrag|montant|importe|monto|budget|presupuesto|salary',
      never: 'per|cpc|cpm|click|lead|conv|conversion|avg',
      weight: 2,
    },
    newCustomers: {
      type: 'number',
      tells: 2,
      title: { en: 'New customers', nl: 'Nieuwe klanten' },
      words: {
        en: 'new customers|customers acquired|acquired customers|new clients',
        nl: 'nieuwe klanten',
        de: 'neukunden|neue kunden',
        fr: 'nouveaux clients',
        es: 'nuevos clientes|clientes nuevos',
      },
    },
    currency,
    source: {
      type: 'text',
      tells: 1,
      title: { en: 'Channel', nl: 'Kanaal' },
      words: { ...sourceWords, en: `${sourceWords.en}|platform|network` },
    },
    campaign: {
      type: 'text',
      tells: 1,
      made: 'campaign name?',
      title: { en: 'Campaign', nl: 'Campagne' },
      words: {
        en: 'campaign|campaign name',
        nl: 'campagne|campagnenaam',
        de: 'kampagne|kampagnenname',
        fr: 'campagne|nom de la campagne',
        es: 'campaña|nombre de la campaña',
      },
    },
    category: {
      type: 'text',
      tells: 1,
      made: 'category cost?|type cost',
      title: { en: 'Category', nl: 'Categorie' },
      words: {
        en: 'category|cost category|expense type|cost type|type|cost center',
        nl: 'categorie|kostensoort|kostenpost|soort',
        de: 'kategorie|kostenart|art',
        fr: 'catégorie|type de dépense|type',
        es: 'categoría|tipo de gasto|tipo',
      },
    },
    rep: { type: 'text', made: repMade, title: { en: 'Rep', nl: 'Vertegenwoordiger' }, words: repWords, values: 'few' },
    team,
  },
});
