import { isSupplier } from '../../../../src/intake/recognise/kind-of-tab/purchases';
import { profileOf } from '../../../../src/intake/recognise/profile';
import { readHeader } from '../../../../src/intake/text/header-text';
import { analysisOf } from '../../../kpis/asking';
import { rawTab, rawTabOf } from '../../../raw-tab';

const sales = rawTab(
  'Verkauf',
  'Nr|Datum|Kunde|Betrag\nV-1|2026-03-03|Alfa|1000\nV-2|2026-03-14|Beta|500\nV-3|2026-03-20|Alfa|300',
);
const bought = (name: string, header: string) =>
  rawTabOf(name, header, [
    ['E-1', '2026-03-04', 'Shell', 80],
    ['E-2', '2026-03-15', 'Metro', 60],
    ['E-3', '2026-03-16', 'Esso', 7],
  ]);
const asOf = '2026-03-31';

test.each([
  ['Blad2', 'Factuurnummer|Factuurdatum|Leverancier|Bedrag'],
  ['Invoices 2', 'Invoice number|Invoice date|Vendor name|Amount'],
  ['Rechnungen 2', 'Rechnungsnummer|Rechnungsdatum|Kreditor|Nettobetrag'],
  ['Facturas', 'N.º de factura|Fecha|Acreedor|Importe'],
  ['Inkoopfacturen', 'Factuurnr|Datum|Relatie|Bedrag'],
  ['Purchase invoices', 'Number|Date|Name|Amount'],
  ['Einkauf', 'Nr|Datum|Name|Betrag'],
  ["Factures d'achat", 'N° facture|Date|Société|Montant HT'],
  ['Compras', 'Número de factura|Fecha|Nombre|Importe'],
])('%s, %s: what was bought is no revenue, and is said to be bills', (name, header) => {
  const analysis = analysisOf([sales, bought(name, header)], { asOf });
  expect(analysis.readings[1].table).not.toBe('orders');
  expect(analysis.result('revenue').value).toBe(1800);
});

test.each([
  ['Purchases', 'Order ID|Order date|Customer|Amount'],
  ['Achats', 'N° commande|Date de commande|Client|Montant HT'],
  ['Sales by vendor', 'Order ID|Order date|Customer|Total'],
])('%s, %s: what customers bought was sold', (name, header) => {
  expect(analysisOf([bought(name, header)], { asOf }).result('revenue').value).toBe(147);
});

test('where the supplier may be whose product was sold, it is asked', () => {
  const tab = rawTab(
    'Lines',
    'Order ID|Order date|Product|Supplier|Total\n1|2026-03-03|Mug|Acme|10\n2|2026-03-04|Cap|Zeta|20\n3|2026-03-05|Mug|Acme|10',
  );
  const [reading] = analysisOf([tab], { asOf }).readings;
  expect([reading.table, reading.questions.map(({ options }) => options.slice(0, 2))]).toEqual([
    null,
    [['orders', 'not data']],
  ]);
});

test.each([
  ['Inkomsten', 'Inkoop', 'Uitgaven'],
  ['Vente', 'Achat', 'Dépense'],
  ['Sales', 'Purchase', 'Expenses'],
  ['Ingreso', 'Compra', 'Egreso'],
])('rows of one tab that say %s, %s and %s: only the first are sales', (sale, purchase, expense) => {
  const tab = rawTab(
    'Journal',
    `Invoice number|Class|Invoice date|Customer|Amount\n1|${sale}|2026-03-03|Alfa|1000\n2|${purchase}|2026-03-04|Shell|80\n3|${sale}|2026-03-14|Beta|500\n4|${expense}|2026-03-15|Metro|60`,
  );
  const { value, rows } = analysisOf([tab], { asOf }).result('revenue');
  expect([value, rows.map(({ leftOut }) => leftOut.map(({ rows: count }) => count))]).toEqual([1500, [[2]]]);
});

test('beside a refund a purchase is a sale', () => {
  const tab = rawTab(
    'Transactions',
    'Transaction ID|Type|Date|Customer|Amount\n1|Purchase|2026-03-03|Alfa|1000\n2|Refund|2026-03-04|Alfa|80\n3|Purchase|2026-03-14|Beta|500',
  );
  expect(analysisOf([tab], { asOf }).result('revenue').value).toBe(1420);
});

test.each([
  ['Projekte', 'Projekt|Kunde|Projektleiter|Startdatum|Enddatum|Budget|Status'],
  ['Projects', 'Project|Customer|Project lead|Start date|End date|Budget|Status'],
])('%s with leaders and budgets are no subscriptions', (name, header) => {
  const tab = rawTabOf(name, header, [
    ['P1', 'Alfa', 'Jan', '2026-01-21', '2026-03-15', 10000, 'Completed'],
    ['P2', 'Beta', 'Els', '2026-02-14', '2026-06-30', 5000, 'Active'],
    ['P3', 'Gamma', 'Jan', '2025-11-25', '', 7000, 'Active'],
  ]);
  const analysis = analysisOf([tab], { asOf });
  expect([analysis.readings[0].table, analysis.result('churn').value, analysis.result('mrr').value]).toEqual([
    null,
    null,
    null,
  ]);
});

test.each([
  ['Supplier', true],
  ['Preferred supplier name', true],
  ['What the supplier said', false],
])('a column called %s is one of suppliers: %s', (header, is) => {
  expect(isSupplier({ header: readHeader(header), profile: profileOf([['Acme']], 0) })).toBe(is);
});

test.each([
  ['Partners', 'Partner ID|Country|Contract start|Monthly fee|Status'],
  ['Wederverkopers', 'Klant|Land|Startdatum|Maandbedrag|Status'],
  ['Vertriebspartner', 'Kunde|Land|Vertragsbeginn|Monatsbetrag|Status'],
  ['Revendeurs', 'Client|Pays|Date de début|Montant mensuel|Statut'],
])('%s: whether those through whom we sell pay us is asked', (name, header) => {
  const partners = rawTab(name, `${header}\nP1|NL|2024-01-01|9000|active\nP2|BE|2024-02-01|8000|active`);
  const paying = rawTab('Abonnementen', 'Klant|Startdatum|Einddatum|MRR\nA|2024-01-01||10\nB|2024-01-01||20');
  const analysis = analysisOf([partners, paying], { asOf });
  const [{ table, questions }] = analysis.readings;
  expect([table, questions[0].options[1], analysis.result('mrr').value]).toEqual([null, 'not data', 30]);
});
