import { readTab } from '../../../src/intake/read-tab';
import { readHeader } from '../../../src/intake/text/header-text';
import { analysisOf, lines } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
import { readingWith } from '../shared-data';

describe('fields of lines behind the name of the lines', () => {
  it.each([
    ['Order Lines', 'Product', 'Quantity', 'Subtotal'],
    ['Orderregels', 'Product', 'Aantal', 'Subtotaal'],
    ['Auftragszeilen', 'Produkt', 'Menge', 'Zwischensumme'],
    ['Lignes de commande', 'Article', 'Quantité', 'Sous-total'],
    ['Líneas del pedido', 'Producto', 'Cantidad', 'Subtotal'],
  ])('%s/…: the lines have amounts of their own, the order its total', (of, product, quantity, amount) => {
    const tab = rawTab(
      'orders',
      `Order ID|Order date|Customer|Total|${of}/${product}|${of}/${quantity}|${of}/${amount}
S1|2026-03-01|Ax|150|Desk|1|100
||||Chair|1|50
S2|2026-03-02|Bx|100|Desk|1|60
||||Chair|1|40`,
    );
    const analysis = analysisOf(tab, { asOf: '2026-03-31' });
    expect(analysis.result('revenue').value).toBe(250);
    expect(lines(analysis.breakdown('revenue', 'product'), 'product')).toMatchObject({ Desk: 160, Chair: 90 });
  });
});

describe('a value beside what was won', () => {
  const won = (value: number) =>
    analysisOf(
      rawTab(
        'deals',
        `Deal|Owner|Stage|Value|Won value|Close date
A|Kim|Won|300|${value}|2026-03-02
B|Lee|Lost|200|0|2026-03-03`,
      ),
    ).result('revenue').value;

  it('is the amount where both agree on what was won, else it is asked', () => {
    expect([won(300), won(280)]).toEqual([300, null]);
  });
});

it('a pipeline holds no lines, and a header without a field behind them stays', () => {
  expect(readHeader('Pipeline/Stage').words).toEqual(['pipeline', 'stage']);
  expect(readHeader('Order lines/').words).toEqual(['order', 'lines']);
});

test.each([
  ['ticket nro|medio_pago_id|fecha|dni cliente|importe'],
  ['n° de ticket|id moyen de paiement|date|client|montant'],
  ['receipt number|payment method id|date|customer|amount'],
  ['Factuurnummer|Betaalmethode id|Datum|Klant|Bedrag'],
])('the way in which an order was paid is not its number: %s', (header) => {
  const rows = Array.from({ length: 12 }, (_, at) => `T${at}|${at % 3}|2024-01-${10 + at}|K${at % 5}|${at + 1}`);
  const { columns } = readTab(rawTab('ventas', [header, ...rows].join('\n')), readingWith());
  expect(columns.id?.header).toBe(header.split('|')[0]);
});
