import { analysisOf, reasonOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const revenueOf = (header: string, ...rows: string[]) => {
  const result = analysisOf(rawTab('Orders', [header, ...rows].join('\n')), { asOf: '2026-03-31' }).result('revenue');
  return [result.value ?? reasonOf(result), result.currency];
};

describe('amounts of several currencies beside the same in one', () => {
  it.each([
    ['Order ID|Date|Customer|Currency|Amount|amount_eur', 'EUR'],
    ['Factuurnummer|Datum|Klant|Valuta|Bedrag|Bedrag (EUR)', 'EUR'],
    ['Rechnungsnummer|Datum|Kunde|Währung|Betrag|Betrag in CHF', 'CHF'],
    ['Facture|Date|Client|Devise|Montant|Montant USD', 'USD'],
  ])('are added up in that one: %s', (header, currency) => {
    const rows = ['1|2026-03-01|A|USD|110|100', '2|2026-03-02|B|EUR|200|200', '3|2026-03-03|C|GBP|40|50'];
    expect(revenueOf(header, ...rows)).toEqual([350, currency]);
  });

  it('are not where two columns name one each, or none does', () => {
    const rows = ['1|2026-03-01|A|USD|110|100|90', '2|2026-03-02|B|EUR|200|200|210'];
    expect(revenueOf('Order ID|Date|Customer|Currency|Amount|amount_eur|amount_usd', ...rows)[0]).not.toBe(310);
    expect(revenueOf('Order ID|Date|Customer|Currency|Amount|Points', ...rows)[0]).toBe('several_currencies');
  });

  it("leave the order's own amount where all are of one currency", () => {
    const rows = ['1|2026-03-01|A|USD|110|100', '2|2026-03-02|B|USD|220|200'];
    expect(revenueOf('Order ID|Date|Customer|Currency|Amount|amount_eur', ...rows)).toEqual([330, 'USD']);
  });
});
