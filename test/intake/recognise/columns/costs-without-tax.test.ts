import { analysisOf } from '../../../kpis/asking';

const customers = {
  name: 'Customers',
  cells: [
    ['Customer', 'Customer since'],
    ['Acme', '2026-01-12'],
    ['Bolt', '2026-02-20'],
  ],
};

const HEADERS = [
  ['Marketing costs', 'Date', 'Description', 'Net amount', 'VAT', 'Gross amount'],
  ['Uitgaven', 'Datum', 'Omschrijving', 'Bedrag excl. btw', 'Btw', 'Bedrag incl. btw'],
  ['Werbekosten', 'Datum', 'Beschreibung', 'Nettobetrag', 'MwSt.', 'Bruttobetrag'],
  ['Dépenses marketing', 'Date', 'Libellé', 'Montant HT', 'TVA', 'Montant TTC'],
  ['Gastos', 'Fecha', 'Concepto', 'Importe neto', 'IVA', 'Total'],
];

test.each(HEADERS)('costs under "%s" count without tax', (name, ...header) => {
  const orders: ((row: string[]) => string[])[] = [
    (row) => row,
    ([day, what, net, tax, gross]) => [day, what, gross, tax, net],
  ];
  for (const inOrder of orders) {
    const rows = [
      ['2026-01-15', 'Search', '400', '84', '484'],
      ['2026-02-14', 'Fair', '200', '42', '242'],
    ];
    const cells = [header, ...rows].map(inOrder);
    const { result } = analysisOf([{ name, cells }, customers], { asOf: '2026-02-28' });
    expect(result('cac').value).toBe(300);
    expect(result('revenue').value).toBeNull();
  }
});
