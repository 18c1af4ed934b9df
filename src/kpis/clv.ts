import { dayOf } from '../engine/day';
import type { Figures } from '../engine/figures';
import { NOTHING } from '../engine/figures';
import type { DerivedFormula, ModelFormula, ModelRows, RowSet } from '../engine/formula';
import type { Sentence } from '../engine/sentence';
import { kaplanMeier, restrictedMean } from '../statistics/kaplan-meier';
import { lifetimeValue } from '../statistics/lifetime-value';
import { purchaseHistory } from '../statistics/purchase-history';
import { ascending, median } from '../statistics/quantile';
import type { CustomerPurchases } from './customer-purchases';
import { customerPurchasesOf } from './customer-purchases';
import { wonDealsWithAmount } from './deal-rows';
import { declareKpi } from './declare';
import { customerTransactions } from './order-rows';
import { cohort, customersAt, recurringRevenue } from './subscription-rows';

const DAYS_A_YEAR = 365.25;
const LONGEST_YEARS = 5;
const SHORTEST_HISTORY = 61;
const SHORTEST_ACTIVITY = 90;

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

function overPurchases(fit: ModelFormula['fit']): ModelFormula[] {
  const noCustomer = { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' } as const;
  const deals: RowSet = {
    ...wonDealsWithAmount,
    needs: ['outcome', 'value', 'closed', 'customerKey'],
    rules: [...wonDealsWithAmount.rules, noCustomer],
  };
  return [customerTransactions, deals].map((rows) => ({
    shape: 'model',
    rows,
    money: true,
    fit,
    whenEmpty: 'no_orders_in_period',
  }));
}

/** Answers from the customers' purchases, or says that there are none. */
function fromPurchases(answer: (customers: CustomerPurchases, asOf: number) => Figures | Sentence): ModelFormula[] {
  return overPurchases((rows) => {
    const customers = customerPurchasesOf(rows);
    if (!customers || customers.first.length === 0) return { text: 'no_orders_in_period' };
    return answer(customers, rows.period.to - 1);
  });
}

/** What lies behind the average: half of the customers spent less than the median; the best tenth, this share. */
function skew(customers: CustomerPurchases): Record<string, number> {
  const spent = ascending(customers.amount);
  const best = spent.slice(Math.floor(spent.length * 0.9));
  return { medianCustomer: median(spent), topTenthShare: sum(Array.from(best)) / sum(customers.amount) };
}

function averagePurchaseOf(customers: CustomerPurchases): number {
  return sum(customers.amount) / sum(customers.orders);
}

/** Days for which each customer was active, and whether that has ended by the rule of silence. */
function activity(customers: CustomerPurchases, asOf: number): { days: number[]; ended: boolean[] } {
  const ended = customers.activeUntil.map((until) => until <= asOf);
  const days = customers.activeUntil.map((until, i) => Math.min(until, asOf) - customers.first[i]);
  return { days, ended };
}

/** Average purchase × purchases per active year × expected years, those by Kaplan and Meier up to five. */
function expectedValue(customers: CustomerPurchases, asOf: number): Figures {
  const { days, ended } = activity(customers, asOf);
  const activeYears = sum(days) / DAYS_A_YEAR;
  if (activeYears === 0) return { ...NOTHING, n: customers.first.length, reason: { text: 'history_too_short' } };
  const curve = kaplanMeier(days, ended);
  // Beyond the longest activity seen the curve knows nothing: nothing is counted there.
  const years = restrictedMean(curve, Math.min(LONGEST_YEARS * DAYS_A_YEAR, curve.longest)) / DAYS_A_YEAR;
  const averagePurchase = averagePurchaseOf(customers);
  const purchasesPerYear = sum(customers.orders) / activeYears;
  const revenue = averagePurchase * purchasesPerYear * years;
  const value = customers.margin === null ? revenue : revenue * customers.margin;
  const inputs = { averagePurchase, purchasesPerYear, years, revenue };
  const margin: Record<string, number> = customers.margin === null ? {} : { margin: customers.margin };
  const notes: Sentence[] = [];
  if (asOf - customers.first.reduce((a, b) => Math.min(a, b)) < SHORTEST_HISTORY)
    notes.push({ text: 'note_short_history' });
  if (curve.longest > LONGEST_YEARS * DAYS_A_YEAR)
    notes.push({ text: 'note_capped', values: { years: LONGEST_YEARS } });
  return { ...NOTHING, value, n: customers.first.length, extra: { ...inputs, ...margin, ...skew(customers) }, notes };
}

/**
 * The article's three factors as observed: what a purchase brings, how many purchases a customer makes in a year of
 * being one (the mean over customers, each for 90 days at the least), and for how many years they have been so far.
 */
function articleValue(customers: CustomerPurchases, asOf: number): Figures {
  const n = customers.first.length;
  const { days } = activity(customers, asOf);
  const averagePurchase = averagePurchaseOf(customers);
  const rates = customers.orders.map((orders, i) => (orders * DAYS_A_YEAR) / Math.max(days[i], SHORTEST_ACTIVITY));
  const purchasesPerYear = sum(rates) / n;
  const years = sum(days) / n / DAYS_A_YEAR;
  const value = averagePurchase * purchasesPerYear * years;
  return { ...NOTHING, value, n, extra: { averagePurchase, purchasesPerYear, years } };
}

function historicValue(customers: CustomerPurchases): Figures {
  const n = customers.first.length;
  const amount = sum(customers.amount);
  return { value: amount / n, n, top: amount, bottom: n, extra: skew(customers) };
}

const MONTHS_AHEAD = 12;
const YEARLY_DISCOUNT = 0.1;

/** Discounted spending of the next twelve months by BG/NBD and Gamma-Gamma (src/statistics/lifetime-value.ts). */
function modelValue(rows: ModelRows): Figures | Sentence {
  const { table, index, period } = rows;
  const { customerKey, value } = table.columns;
  const day = table.columns.day ?? table.columns.closed;
  if (customerKey?.type !== 'text' || value?.type !== 'number' || day?.type !== 'date') return { text: 'no_data' };
  const history = purchaseHistory(
    index.map((row) => customerKey.codes[row]),
    Float64Array.from(index, (row) => dayOf(day.values[row])),
    Float64Array.from(index, (row) => value.values[row]),
    period.to - 1,
  );
  const monthlyDiscount = (1 + YEARLY_DISCOUNT) ** (1 / 12) - 1;
  const fitted = lifetimeValue(history, { months: MONTHS_AHEAD, monthlyDiscount });
  if ('reason' in fitted) {
    const { customers, repeaters } = fitted;
    if (fitted.reason === 'too short a history') return withoutModel(rows, { text: 'history_too_short' });
    if (fitted.reason === 'not identified') return withoutModel(rows, { text: 'model_not_identified' });
    return withoutModel(rows, { text: 'model_needs_customers', values: { customers, repeaters } });
  }
  return { ...NOTHING, value: fitted.mean, n: fitted.customers, extra: { correlation: fitted.correlation } };
}

/** The standard figure, and why it is not the model's. */
function withoutModel(rows: ModelRows, why: Sentence): Figures | Sentence {
  const customers = customerPurchasesOf(rows);
  if (!customers || customers.first.length === 0) return { text: 'no_orders_in_period' };
  const figures = expectedValue(customers, rows.period.to - 1);
  return { ...figures, notes: [...(figures.notes ?? []), { text: 'note_no_model', values: { why } }] };
}

/** Average MRR of a customer over the monthly churn, counted for 60 months at the most. */
const perChurn: DerivedFormula = {
  shape: 'derived',
  inputs: {
    mrr: { oneOf: recurringRevenue() },
    customers: { oneOf: customersAt('at end') },
    churn: { oneOf: cohort('lost') },
  },
  calculate: ({ mrr, customers, churn }) => (mrr / customers) * Math.min(1 / churn, 60),
  top: 'mrr',
  bottom: 'customers',
  whenEmpty: 'no_customers_in_period',
};

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
  span: 'all',
  breaksDown: 'not by month',
  variants: {
    standard: {
      title: {
        en: 'average purchase × purchases per year × expected years',
        nl: 'gemiddelde aankoop × aankopen per jaar × verwachte jaren',
      },
      note: {
        en: 'Expected years count customers who are still active too (Kaplan-Meier), up to five. It is revenue, unless the orders have a cost column: then it is gross margin.',
        nl: 'De verwachte jaren tellen ook klanten mee die nog actief zijn (Kaplan-Meier), tot vijf jaar. Het is omzet, tenzij de orders een kostprijskolom hebben: dan is het brutomarge.',
      },
      oneOf: fromPurchases(expectedValue),
    },
    article: {
      title: {
        en: 'average purchase × purchases per year × years as a customer so far',
        nl: 'gemiddelde aankoop × aankopen per jaar × jaren klant tot nu toe',
      },
      note: {
        en: 'As the well-known “14 best KPIs” article counts it, with the purchases per year. Customers who are still active will buy more than this.',
        nl: 'Zoals het bekende artikel met de ‘14 beste KPI’s’ telt, met de aankopen per jaar. Klanten die nog actief zijn kopen meer dan dit.',
      },
      oneOf: fromPurchases(articleValue),
    },
    historic: {
      title: { en: 'revenue so far ÷ customers', nl: 'omzet tot nu toe ÷ klanten' },
      oneOf: fromPurchases(historicValue),
    },
    arpa_churn: {
      title: {
        en: 'MRR per customer ÷ monthly churn, 60 months at the most',
        nl: 'MRR per klant ÷ maandelijkse churn, hoogstens 60 maanden',
      },
      note: { en: 'For subscriptions.', nl: 'Voor abonnementen.' },
      span: { months: 1 },
      oneOf: [perChurn],
    },
    model: {
      title: {
        en: 'expected spending of the next 12 months (BG/NBD and Gamma-Gamma)',
        nl: 'verwachte besteding in de komende 12 maanden (BG/NBD en Gamma-Gamma)',
      },
      note: {
        en: 'Discounted at 10 % a year. Needs 200 customers, 50 of them with a repeat purchase; otherwise the standard figure stands here, with the reason.',
        nl: 'Verdisconteerd tegen 10 % per jaar. Vraagt 200 klanten, van wie 50 met een herhaalaankoop; anders staat hier het standaardcijfer, met de reden.',
      },
      oneOf: overPurchases(modelValue),
    },
  },
});
