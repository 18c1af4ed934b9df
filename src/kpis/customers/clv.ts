import type { DeclaredFormula, ModelFormula, RowSet } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { wonDealsWithAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';
import { keptTransactions } from '../rows/order-rows';
import { cohort, payingCustomers, recurringRevenue } from '../rows/subscription-rows';

const customerDeals: RowSet<'deals'> = {
  ...wonDealsWithAmount,
  needs: ['outcome', 'value', 'closed', 'customerKey'],
  rules: [...wonDealsWithAmount.rules, { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' }],
};

/** Over all that customers bought up to the end of the period: what one is worth does not hang on where it begins. */
function overPurchases(model: ModelFormula['model']): DeclaredFormula[] {
  return [
    { shape: 'model', rows: { ...keptTransactions, upToEnd: true }, model, emptyReason: 'no_orders_in_period' },
    { shape: 'model', rows: { ...customerDeals, upToEnd: true }, model, emptyReason: 'no_orders_in_period' },
  ];
}

/** Average MRR of a customer at the end of the period over the churn per month, counted for 60 months at the most. */
const perChurn = derived({
  inputs: {
    mrr: { oneOf: recurringRevenue() },
    customers: { oneOf: payingCustomers() },
    churn: { oneOf: cohort('lost'), over: { eachOfLastMonths: 6 } },
  },
  value: { divide: [{ times: ['mrr', { atMost: [{ divide: [1, 'churn'] }, 60] }] }, 'customers'] },
  emptyReason: 'no_customers_in_period',
});

export const clv = declareKpi({
  id: 'clv',
  title: { en: 'Customer lifetime value (CLV)', nl: 'Klantwaarde (CLV)' },
  aliases: ['clv', 'ltv', 'customer lifetime value', 'lifetime value', 'klantwaarde', 'levenslange klantwaarde'],
  purpose: {
    en: 'What a customer brings in for as long as they stay.',
    nl: 'Wat een klant opbrengt zolang die blijft.',
  },
  unit: 'money',
  better: 'higher',
  serves: ['sell_more_per_customer', 'keep_customers'],
  everyday: 12,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'over months',
  counts: 'customers',
  breaksDown: 'not by month',
  mayBeNegative: false,
  mayExceedAll: false,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'average purchase × (1 + repeat purchases per year × expected years)',
        nl: 'gemiddelde aankoop × (1 + herhaalaankopen per jaar × verwachte jaren)',
      },
      note: {
        en: 'Counted over all purchases up to the end of the period. Expected years, five at most, count customers who are still active too (Kaplan-Meier). It is revenue, unless the orders have a cost column: then it is gross margin.',
        nl: 'Geteld over alle aankopen tot het eind van de periode. De verwachte jaren, hoogstens vijf, tellen ook wie nog actief is (Kaplan-Meier). Het is omzet, tenzij de orders een kostprijskolom hebben: dan is het brutomarge.',
      },
      countedSoSince: 3,
      oneOf: overPurchases('expected_lifetime_value'),
    },
    article: {
      called: { en: 'article', nl: 'artikel' },
      title: {
        en: 'average purchase × purchases per year × years as a customer so far',
        nl: 'gemiddelde aankoop × aankopen per jaar × jaren klant tot nu toe',
      },
      note: {
        en: 'As the “14 best KPIs” article prints it: average transaction × number of transactions × retention period. The number is per year: that of a lifetime times its years counts them twice. Active customers will buy more than this.',
        nl: 'Zoals het artikel met de ‘14 beste KPI’s’: gemiddelde transactie × aantal transacties × bewaarperiode. Het aantal is per jaar: dat van een heel klantleven maal de jaren telt die dubbel. Wie nog actief is, koopt meer dan dit.',
      },
      countedSoSince: 3,
      oneOf: overPurchases('observed_lifetime_value'),
    },
    historic: {
      called: { en: 'historic', nl: 'tot nu toe' },
      title: { en: 'revenue so far ÷ customers', nl: 'omzet tot nu toe ÷ klanten' },
      countedSoSince: 3,
      oneOf: overPurchases('revenue_per_customer'),
    },
    arpa_churn: {
      called: { en: 'MRR ÷ churn', nl: 'MRR ÷ churn' },
      title: {
        en: 'MRR per customer ÷ churn per month, 60 months at the most',
        nl: 'MRR per klant ÷ churn per maand, hoogstens 60 maanden',
      },
      note: {
        en: 'For subscriptions. The churn is that of the last six full months together: customers lost ÷ customers at the start of each month.',
        nl: 'Voor abonnementen. De churn is die van de laatste zes hele maanden samen: verloren klanten ÷ klanten aan het begin van elke maand.',
      },
      countedSoSince: 2,
      oneOf: [perChurn],
      notes: [{ says: 'note_cut_to_months', whenFigure: 'cutTo' }],
    },
    model: {
      called: { en: 'model', nl: 'model' },
      title: {
        en: 'expected spending of the next 12 months (BG/NBD and Gamma-Gamma)',
        nl: 'verwachte besteding in de komende 12 maanden (BG/NBD en Gamma-Gamma)',
      },
      note: {
        en: 'Discounted at 10% a year. Needs 200 customers, 50 of them with a repeat purchase; otherwise the standard figure stands here, with the reason.',
        nl: 'Verdisconteerd tegen 10% per jaar. Vraagt 200 klanten, van wie 50 met een herhaalaankoop; anders staat hier het standaardcijfer, met de reden.',
      },
      countedSoSince: 3,
      oneOf: overPurchases('bg_nbd'),
    },
  },
});
