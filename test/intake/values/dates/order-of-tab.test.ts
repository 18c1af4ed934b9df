import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const questionsOf = (locale: string, end: string) =>
  analysisOf(
    rawTab(
      'Abonnementen',
      `Klant|Begindatum|Einddatum|MRR\nA|01/06/2024||25\nB|01/02/2024|${end}|25\nC|03/04/2024||25\nD|05/06/2024||25`,
    ),
    { locale, asOf: '2025-12-31' },
  ).readings[0].questions.map(({ ask }) => ask.text);

describe('dates that read both ways beside dates that read one way', () => {
  it('are read as those where the locale reads them so as well', () => {
    expect(questionsOf('nl_NL', '15/03/2025')).toEqual([]);
    expect(questionsOf('en_GB', '15/03/2025')).toEqual([]);
    expect(questionsOf('en_US', '03/15/2025')).toEqual([]);
  });

  it('are asked about where the locale reads them otherwise, or nothing shows an order', () => {
    for (const [locale, end] of [
      ['nl_NL', '03/15/2025'],
      ['en_US', '15/03/2025'],
    ])
      expect(questionsOf(locale, end)).toEqual(['intake_ask_date_order_likely']);
    expect(questionsOf('en_GB', '05/03/2025')).toEqual(['intake_ask_date_orders']);
  });
});

describe('dates that all read both ways', () => {
  const asked = (locale: string, header: string): string[] =>
    analysisOf(rawTab('Orders', `${header}\n1|A|03/03/2026|10\n2|B|05/03/2026|20\n3|C|09/02/2026|30`), {
      locale,
      asOf: '2026-03-31',
    }).readings[0].questions.map(({ ask }) => ask.text);

  it('are read as the locale does where the headers are of its language, and that has one order', () => {
    expect(asked('nl_NL', 'Ordernummer|Klant|Orderdatum|Bedrag')).toEqual([]);
    expect(asked('fr_FR', 'Commande|Client|Date de commande|Montant')).toEqual([]);
    expect(asked('es_ES', 'Pedido|Cliente|Fecha de pedido|Importe')).toEqual([]);
  });

  it('are asked about in an English export, in English, and where both orders are written', () => {
    for (const locale of ['nl_NL', 'en_US', 'en_GB'])
      expect(asked(locale, 'Order|Customer|Order date|Amount')).toEqual(['intake_ask_date_order']);
    expect(asked('es_US', 'Pedido|Cliente|Fecha de pedido|Importe')).toEqual(['intake_ask_date_order']);
    expect(asked('en_US', 'Ordernummer|Klant|Orderdatum|Bedrag')).toEqual(['intake_ask_date_order']);
  });
});
