import { billingTerm } from '../../../../src/intake/meaning/billing/billing-terms';

test.each([
  ['1/2-jährlich', 6],
  ['1/2 Jahr', 6],
  ['½-jährlich', 6],
  ['½ jaar', 6],
  ['halbjährl.', 6],
  ['vierteljährl.', 3],
  ['1/2 year', 6],
  ['monatliche Zahlung', 1],
  ['jährlicher Beitrag', 12],
  ['vierteljährliche Rechnung', 3],
  ['1/2/2026', null],
  ['3/4 Jahr', null],
  ['Jahresvertrag, monatliche Zahlung', null],
  ['Monatsabo mit jährlicher Abrechnung', null],
])('"%s" comes back after %s months', (label, months) => {
  expect(billingTerm(label).months).toBe(months);
});
