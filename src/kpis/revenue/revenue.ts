import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { wonAmount } from '../rows/deal-rows';
import { invoicedRevenue, orderRevenue, orderRows, purchases } from '../rows/order-rows';

export const revenue = declareKpi({
  id: 'revenue',
  title: { en: 'Revenue', nl: 'Omzet' },
  aliases: ['turnover', 'inkomsten'],
  purpose: { en: 'What your customers paid or signed for.', nl: 'Wat je klanten betaalden of waarvoor ze tekenden.' },
  unit: 'money',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: 1,
  story: 'sales',
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'adds up',
  matures: 'at once',
  counts: 'rows',
  ...ofAnyPart,
  takes: 'leads or win rate',
  variants: {
    standard: {
      title: {
        en: 'orders or invoices, net of refunds and tax, else won deals',
        nl: 'orders of facturen, na terugbetalingen en btw, anders gewonnen deals',
      },
      oneOf: [orderRevenue, wonAmount],
      plays: ['goal for sales'],
    },
    gross: {
      title: { en: 'before credit notes', nl: 'vóór creditnota’s' },
      note: {
        en: 'Credit notes are left out instead of taken off.',
        nl: 'Creditnota’s blijven buiten beschouwing in plaats van eraf te gaan.',
      },
      oneOf: [{ ...orderRevenue, rows: { ...orderRows, rules: purchases.rules } }, wonAmount],
    },
    invoiced: {
      called: { en: 'invoiced', nl: 'gefactureerd' },
      title: { en: 'invoiced or ordered, paid or not', nl: 'gefactureerd of besteld, betaald of niet' },
      note: {
        en: 'By the date of the invoice or order, net of refunds and tax; drafts and what was cancelled or written off are left out.',
        nl: 'Op de datum van de factuur of order, na terugbetalingen en btw; concepten en wat geannuleerd of afgeschreven is, blijven buiten beschouwing.',
      },
      oneOf: [invoicedRevenue],
    },
  },
});
