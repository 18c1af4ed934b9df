import { splitUnit } from '../../../src/intake/currency/header-unit';
import { isWordOfItsOwn } from '../../../src/intake/currency/number-sides';

test.each([
  ['Umsatz in T€', 'Umsatz', 'T€'],
  ['Value in CHF', 'Value', 'CHF'],
  ['Montant en milliers', 'Montant', 'milliers'],
  ['Wartość w PLN', 'Wartość', 'PLN'],
  ['Umsatz Mio. €', 'Umsatz', 'Mio. €'],
  ['amount_usd_m', 'amount', 'USD m'],
  ['Total EUR', 'Total', 'EUR'],
  ['amount_usd', 'amount', 'USD'],
  ['amount_try', 'amount', 'TRY'],
  ['k€ Umsatz', 'Umsatz', 'k€'],
  ['Omzet x € 1.000', 'Omzet', 'x € 1.000'],
  ['amount_000s', 'amount', '000s'],
])('%s is %s in %s', (header, name, unit) => {
  expect(splitUnit(header)).toEqual({ name, unit });
});

test.each([
  // A word that ends like "in", or begins like it, is part of the name.
  ['Margin EUR', 'Margin', 'EUR'],
  ['Margin in EUR', 'Margin', 'EUR'],
  ['Gewinn EUR', 'Gewinn', 'EUR'],
  ['Index USD', 'Index', 'USD'],
])('the name of %s is %s', (header, name, unit) => {
  expect(splitUnit(header)).toEqual({ name, unit });
});

test.each([
  'Cost per thousand',
  'Preis pro Tausend',
  'Discount per cent',
  'Amount',
  'Country',
  'Worth a try',
  'TOP TRY',
  'Air miles',
  '',
])('%j has no unit', (header) => {
  expect(splitUnit(header)).toEqual({ name: header, unit: '' });
});

test('words that look like millions of some currency are words, where they stand alone', () => {
  const all = ['MwSt', 'mars', 'MALL', 'MALLS', 'R mall', 'marsh'];
  expect(all.filter(isWordOfItsOwn)).toEqual(['MwSt', 'mars', 'MALL']);
});
