import { analysisOf } from '../../kpis/asking';
import { rawTabOf } from '../../raw-tab';

const rows = [
  [1, 21, 60, '2026-03-02'],
  [2, 14, 70, '2026-03-03'],
  [3, 9, 40, '2026-03-09'],
  [4, 21, 80, '2026-03-20'],
];

const customerOf = (header: string, locale: string): string | undefined =>
  analysisOf(rawTabOf('orders', `Order id|${header}|Amount|Date`, rows), { locale }).readings[0].columns.customer
    ?.header;

test.each([
  ['Kunden ID', 'de_DE'],
  ['Kunden-ID', 'de_DE'],
  ['Klanten ID', 'nl_NL'],
  ['Clients ID', 'fr_FR'],
  ['Customers ID', 'en_US'],
])('a number under “%s” is whose the order is', (header, locale) => {
  expect(customerOf(header, locale)).toBe(header);
});

test.each([
  ['Kunden', 'de_DE'],
  ['Customers', 'en_US'],
  ['Aantal klanten', 'nl_NL'],
])('numbers under “%s” are how many there are', (header, locale) => {
  expect(customerOf(header, locale)).toBeUndefined();
});
