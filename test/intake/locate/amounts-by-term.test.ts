import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';

const read = (header: string, ...prices: string[]) =>
  analysisOf(
    rawTab(
      'Contracts',
      [
        `Customer|Start date|End date|${header}`,
        ...prices.map((price, at) => `C${at}|2025-01-0${at + 1}||${price}`),
      ].join('\n'),
    ),
    { asOf: '2026-03-31', locale: 'nl_NL' },
  );

describe('an amount and its term in one cell', () => {
  it.each([
    ['Prijs', '€ 50 / maand', '€ 600 / jaar', '€ 150 per kwartaal'],
    ['Price', '$50/mo', '$600/yr', '$50 monthly'],
    ['Preis', '50 € pro Monat', '600 €/Jahr', '50 € monatlich'],
    ['Prix', '50 € par mois', '600 € / an', '50 €/mois'],
    ['Amount', 'CHF 50 per month', 'CHF 600 per year', 'CHF 150 / quarter'],
  ])('under "%s" are parted', (header, ...prices) => {
    const analysis = read(header, ...prices);
    expect(analysis.result('mrr').value).toBe(150);
    expect(analysis.readings[0].problems).toEqual([]);
  });

  it.each([
    ['Term', '12 months', '24 months'],
    ['Visits', '2 per week', '3 per week'],
    ['Note', '€ 50 / maand', 'asked twice', 'will call'],
  ])('is not what "%s" says', (header, ...cells) => {
    expect(read(header, ...cells).readings[0].cells[0]).toHaveLength(4);
  });
});
