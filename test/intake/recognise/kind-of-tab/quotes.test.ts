import { say } from '../../../../src/texts/say';
import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const sales = rawTab(
  'Invoices',
  `Invoice number | Invoice date | Customer | Amount
  I-1 | 2024-03-10 | Anna | 100
  I-2 | 2024-03-11 | Dora | 200`,
);

describe('a list of quotes is no list of sales', () => {
  it.each([
    ['Quotes', 'Quote number', 'Quote date', 'Valid until'],
    ['Estimates', 'Estimate no', 'Date', 'Expiry date'],
    ['Offertes', 'Offertenr', 'Datum', 'Geldig tot'],
    ['export', 'Offertenummer', 'Offertedatum', 'Opmerking'],
    ['Angebote', 'Nummer', 'Angebotsdatum', 'Gültig bis'],
    ['Tabelle1', 'Angebotsnummer', 'Datum', 'Bindefrist'],
    ['Devis', 'Numéro de devis', 'Date', 'Date de validité'],
    ['Presupuestos', 'Nº presupuesto', 'Fecha', 'Válido hasta'],
    ['Cotizaciones', 'Número de cotización', 'Fecha', 'Vigencia'],
  ])('%s: %s, %s, %s', (name, id, date, until) => {
    const quotes = rawTab(
      name,
      `${id} | ${date} | Customer | Amount | ${until}
      Q-1 | 2024-03-01 | Anna | 100 | 2024-04-01
      Q-2 | 2024-03-02 | Bram | 900 | 2024-04-02`,
    );
    const analysis = analysisOf([quotes, sales], { asOf: '2024-03-31' });
    expect(analysis.result('revenue').value).toBe(300);
    const [{ problems, questions }] = analysis.readings;
    const said = [...problems.map(({ reason }) => reason), ...questions.map(({ ask }) => ask)];
    expect(said.map((sentence) => say(sentence, 'en')).join(' ')).toContain('a list of quotes');
  });

  it('orders that name the quote they came from stay orders', () => {
    const orders = rawTab(
      'Orders',
      `Order number | Order date | Quote number | Customer | Amount
      1 | 2024-03-10 | Q-1 | Anna | 100
      2 | 2024-03-11 | Q-2 | Dora | 200`,
    );
    expect(analysisOf(orders, { asOf: '2024-03-31' }).result('revenue').value).toBe(300);
  });
});
