import { analysisOf } from '../../../kpis/asking';

const customers = {
  name: 'Customers',
  cells: [
    ['Customer', 'Customer since'],
    ['Acme', '2026-01-12'],
    ['Bolt', '2026-02-20'],
  ],
};

const ROWS = [
  ['2026-01-15', 'Lille', '400'],
  ['2026-02-14', 'Gent', '200'],
];

const tab = (name: string, header: string[], rows = ROWS) => ({ name, cells: [header, ...rows] });
const asked = (one: { name: string; cells: string[][] }) => analysisOf([one, customers], { asOf: '2026-02-28' });

const BY_BRANCH = [
  ['Turnover', 'Day', 'Outlet', 'Net'],
  ['Store sales', 'Week', 'Category', 'Subtotal'],
  ['Omzetten', 'Datum', 'Winkel', 'Nettobedrag'],
  ['Verkopen 2026', 'Dag', 'Categorie', 'Excl. btw'],
  ['Tagesumsätze', 'Tag', 'Standort', 'Netto'],
  ['Verkäufe', 'Datum', 'Kategorie', 'Nettobetrag'],
  ['Ventes boutique', 'Date', 'Canal', 'Total HT'],
  ["Chiffre d'affaires mensuel", 'Jour', 'Magasin', 'HT'],
  ['Ingresos', 'Día', 'Sede', 'Base imponible'],
  ['Ventas por canal', 'Fecha', 'Canal', 'Importe neto'],
];

test.each(BY_BRANCH)('net amounts under "%s" are no costs', (name, ...header) => {
  const { result } = asked(tab(name, header));
  expect(result('cac').value).toBeNull();
});

const WITHOUT_NAME = [
  ['Day', 'Outlet', 'Net'],
  ['Datum', 'Winkel', 'Netto'],
  ['Tag', 'Standort', 'Nettobetrag'],
  ['Jour', 'Magasin', 'HT'],
  ['Fecha', 'Sede', 'Neto'],
];

test.each(WITHOUT_NAME)('"%s, %s, %s" in a tab that says nothing is no cost', (...header) => {
  expect(asked(tab('Sheet1', header)).result('cac').value).toBeNull();
});

const BY_CUSTOMER = [
  ['Takings', 'Date', 'Client', 'Net'],
  ['Blad1', 'Boekdatum', 'Klant', 'Netto'],
  ['Erlöse', 'Belegdatum', 'Kunde', 'Netto'],
  ['Feuille 1', 'Date pièce', 'Client', 'HT'],
  ['Hoja 1', 'Fecha', 'Cliente', 'Neto'],
];

test.each(BY_CUSTOMER)('net amounts of customers under "%s" are revenue', (name, ...header) => {
  const { result } = asked(tab(name, header));
  expect(result('revenue').value).toBe(600);
  expect(result('cac').value).toBeNull();
});

const COSTS = [
  ['Sheet1', 'Date', 'Campaign', 'Net spend'],
  ['Blad1', 'Datum', 'Kostensoort', 'Netto'],
  ['Tabelle1', 'Datum', 'Kostenart', 'Nettobetrag'],
  ['Feuille 1', 'Date', 'Fournisseur', 'HT'],
  ['Gastos de ventas', 'Fecha', 'Concepto', 'Neto'],
  ['Sales and marketing', 'Date', 'What', 'Net'],
];

test.each(COSTS)('a word for costs under "%s" makes net amounts costs', (name, ...header) => {
  expect(asked(tab(name, header)).result('cac').value).toBe(300);
});
