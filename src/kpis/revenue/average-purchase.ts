import type { RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { wonPurchases } from '../rows/deal-rows';
import { purchases, purchasesAndCredits } from '../rows/order-rows';

const orderMedian: RowFormula<'orders'> = {
  shape: 'rows',
  rows: purchases,
  measure: 'median',
  top: { field: 'value' },
  countBy: 'order',
  emptyReason: 'no_orders_in_period',
};
const dealMedian: RowFormula<'deals'> = {
  shape: 'rows',
  rows: wonPurchases,
  measure: 'median',
  top: { field: 'value' },
  emptyReason: 'no_won_deals',
};

/** Credit notes take from the revenue above the line and are no orders below it. */
const orderMean: RowFormula<'orders'> = {
  shape: 'rows',
  rows: purchasesAndCredits,
  measure: 'share',
  top: { field: 'value' },
  bottom: { when: { field: 'orderTotal', above: 0 }, counts: 1 },
  countBy: 'order',
  emptyReason: 'no_orders_in_period',
};

export const averagePurchase = declareKpi({
  id: 'average_purchase',
  title: { en: 'Average purchase value', nl: 'Gemiddelde aankoopwaarde' },
  aliases: ['average purchase', 'average order value', 'aov', 'average deal', 'gemiddelde orderwaarde'],
  purpose: { en: 'What a customer spends per purchase.', nl: 'Wat een klant per aankoop besteedt.' },
  unit: 'money',
  better: 'higher',
  serves: ['sell_more_per_customer', 'grow_revenue'],
  everyday: 5,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'revenue ÷ orders, else won amount ÷ won deals',
        nl: 'omzet ÷ orders, anders gewonnen bedrag ÷ gewonnen deals',
      },
      note: {
        en: 'Purchases without an amount, or of 0, are left out. The median stands beside it: one large deal moves the mean.',
        nl: 'Aankopen zonder bedrag, of van 0, tellen niet mee. De mediaan staat ernaast: één grote deal verschuift het gemiddelde.',
      },
      oneOf: [
        { ...orderMean, beside: { mean: orderMean, median: orderMedian } },
        { ...dealMedian, measure: 'mean' },
      ],
    },
    median: {
      called: { en: 'median', nl: 'mediaan' },
      title: { en: 'the middle purchase', nl: 'de middelste aankoop' },
      oneOf: [orderMedian, dealMedian],
    },
    won_deals: {
      called: { en: 'won deals', nl: 'gewonnen deals' },
      title: { en: 'won amount ÷ won deals', nl: 'gewonnen bedrag ÷ gewonnen deals' },
      note: {
        en: 'Of deals, also where there are orders.',
        nl: 'Van deals, ook waar er orders zijn.',
      },
      oneOf: [{ ...dealMedian, measure: 'mean' }],
    },
    gross: {
      title: { en: 'before credit notes', nl: 'vóór creditnota’s' },
      oneOf: [
        { ...orderMedian, measure: 'mean' },
        { ...dealMedian, measure: 'mean' },
      ],
    },
  },
});
