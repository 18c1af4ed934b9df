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
    expect(questionsOf('nl_NL', '05/03/2025')).toEqual(['intake_ask_date_orders']);
  });
});
