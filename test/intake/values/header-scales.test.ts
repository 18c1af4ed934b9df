import { readHeader } from '../../../src/intake/text/header-text';
import { headerMoney } from '../../../src/intake/values/amounts/header-money';

describe('a scale and a currency, in whichever order and however they are joined', () => {
  it.each([
    ['deal_value_gbp_m', 'GBP', 6],
    ['deal_value_m_gbp', 'GBP', 6],
    ['wert_tsd_chf', 'CHF', 3],
    ['omzet_eur_k', 'EUR', 3],
    ['omzet eur k', 'EUR', 3],
    ['Omzet in k EUR', 'EUR', 3],
    ['Deal value MGBP', 'GBP', 6],
    ['Wartość kPLN', 'PLN', 3],
    ['Wert (TCHF)', 'CHF', 3],
    ['Ordervärde TSEK', 'SEK', 3],
    ['Ordervärde (tkr)', 'kr', 3],
    ['Ordreverdi mkr', 'kr', 6],
    ['Omsætning t.kr.', 'kr', 3],
    ['Value GBPm', 'GBP', 6],
    ['Value (Rs lakhs)', 'Rs', 5],
    ['Value (Rs. crores)', 'Rs', 7],
    ['omzet_in_duizenden', '', 3],
    ['Bedrag x € 1.000', 'EUR', 3],
    ['Bedrag x1000', '', 3],
    ['Orderwaarde (€ x 1.000)', 'EUR', 3],
    ['Betrag (CHF × 1000)', 'CHF', 3],
    ['Omsättning (SEK * 000)', 'SEK', 3],
    ['value_000s', '', 3],
    ['Value £000s', 'GBP', 3],
    ['omzet_keur', 'EUR', 3],
    ['deal_value_mgbp', 'GBP', 6],
    ['kGBP value', 'GBP', 3],
    ['k€ Omzet', 'EUR', 3],
    ['Wert in 1.000 CHF', 'CHF', 3],
    ['Waarde in € 1000', 'EUR', 3],
    ['Valore (migliaia di euro)', 'EUR', 3],
    ['Valor (milhões de R$)', 'BRL', 6],
  ])('%s', (header, currency, power) => expect(headerMoney(readHeader(header))).toEqual({ currency, power }));

  it.each([
    'Amount MALL',
    'Amount TTOP',
    'Orders per k',
    'Size m',
    'Top 1000',
    'Top 1,000',
    'Rank M',
    'Deals over 1000',
    'team_mall',
  ])('%s names neither', (header) => expect(headerMoney(readHeader(header))).toEqual({ currency: '', power: 0 }));
});
