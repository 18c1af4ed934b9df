import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const revenueOf = (discount: string, total = ''): number | null => {
  const more = (value: string): string => (total === '' ? '' : ` | ${value}`);
  const tab = rawTab(
    'orders',
    `
    Order ID | Order date | Customer | Product | Quantity | Unit price | Line total | ${discount}${more(total)}
    B1       | 2024-03-02 | Noor     | Desk    | 3        | 40         | 120        | 30${more('170')}
    B1       | 2024-03-02 | Noor     | Shelf   | 1        | 80         | 80         | 30${more('170')}
    B2       | 2024-03-14 | Piet     | Desk    | 1        | 40         | 40         | 0${more('40')}
    `,
  );
  return analysisOf(tab, { asOf: '2024-03-31' }).result('revenue').value;
};

describe('a discount on the whole of an order, whatever the order is called', () => {
  it.each([
    'Discount on receipt',
    'Invoice discount amount',
    'Korting op bon',
    'Korting op factuur',
    'Bonkorting',
    'Nachlass auf Rechnung',
    'Belegrabatt',
    'Remise sur facture',
    'Remise sur la commande',
    'Descuento sobre factura',
    'Descuento del documento',
  ])('"%s" goes off once', (header) => expect(revenueOf(header)).toBe(210));

  it.each([
    ['Rabatt auf Rechnung', 'Belegbetrag'],
    ['Korting op bon', 'Bonbedrag'],
    ['Remise sur facture', 'Montant du document'],
    ['Descuento sobre pedido', 'Importe del documento'],
    ['Discount on receipt', 'Receipt total'],
  ])('"%s" beside "%s", which is less by it already, is not taken off again', (header, total) =>
    expect(revenueOf(header, total)).toBe(210),
  );
});
