import { type Input, tab } from './input';

const sold = (name: string, above = ''): Input['tabs'] => [
  tab(name, `${above}Datum | Klant | Bedrag\n2026-03-02 | Ann | 100\n2026-03-03 | Bob | 70\n2026-03-09 | Cas | 30`),
];

/** A line above the table, as wide as it is. */
const title = (text: string): string => `${text} | | \n | | \n`;

const done = (name: string): Input['tabs'] => [
  tab(name, 'Date | Type | Employee\n2026-03-02 | Visit | Ann\n2026-03-03 | Call | Bob\n2026-03-04 | Visit | Ann'),
];

const paid = (name: string): Input['tabs'] => [
  tab(
    name,
    'Name | Monthly amount | Start date | End date\nA | 10 | 2025-01-01 |\nB | 20 | 2025-02-01 | 2026-03-10\nC | 30 | 2025-03-01 |',
  ),
];

const spent = (name: string, header = 'Cost'): Input['tabs'] => [
  tab(name, `Month | Item | ${header}\n2026-03 | A | 100\n2026-02 | B | 70`),
  tab('customers', 'Customer | Customer since\nX | 2026-03-02\nY | 2026-03-05'),
];

/** What the name of a tab, or a line above its table, says of all of its rows. */
export const names: Input[] = [
  ...[
    'Offertelijst',
    'Auftragsliste (Muster)',
    'Voorbeeldgegevens',
    'Demo-Daten',
    'Einkaufsbuch',
    'Libro de proveedores',
  ].map(
    (text): Input => ({
      why: `“${text}” above rows is asked about`,
      tabs: sold('Blad1', title(text)),
      right: [['revenue', 'reason']],
    }),
  ),
  ...['Orderlijst 2026', 'Kundenliste Verkauf', 'Journal des ventes'].map(
    (text): Input => ({
      why: `“${text}” above rows says nothing against them`,
      tabs: sold('Blad1', title(text)),
      right: [['revenue', 200]],
    }),
  ),
  ...['hypotheken', 'bonussen', 'mortgage instalments'].map(
    (name): Input => ({ why: `no customer pays for ${name}`, tabs: sold(name), right: [['revenue', 'reason']] }),
  ),
  ...['repair visits', 'Reparaturtermine', 'klachtenbezoeken', 'visites de dépannage', 'candidate calls'].map(
    (name): Input => ({ why: `${name} sell nothing`, tabs: done(name), right: [['sales_activities', 'reason']] }),
  ),
  ...['visits', 'customer visits', 'klantbezoeken', 'Kundentermine'].map(
    (name): Input => ({ why: `${name} do`, tabs: done(name), right: [['sales_activities', 3]] }),
  ),
  ...['Unsere Leasingverträge', 'nos abonnements logiciels', 'licences we pay'].map(
    (name): Input => ({
      why: `${name} are no customers of ours`,
      tabs: paid(name),
      right: [
        ['mrr', 'reason'],
        ['churn', 'reason'],
      ],
    }),
  ),
  ...['our customers', 'onze klanten', 'nuestros clientes'].map(
    (name): Input => ({ why: `${name} are`, tabs: paid(name), right: [['mrr', 40]] }),
  ),
  ...['jaarbudget', 'geplante Kosten', 'software development', 'Löhne Entwickler'].map(
    (name): Input => ({
      why: `${name}: no cost of winning customers, or none yet`,
      tabs: spent(name),
      right: [['cac', 'reason']],
    }),
  ),
  { why: 'business development wins customers', tabs: spent('business development costs'), right: [['cac', 50]] },
  {
    why: 'what was spent of a budget is no plan',
    tabs: spent('marketing budget', 'Actual cost'),
    right: [['cac', 50]],
  },
];
