import type { DeclaredFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { derived } from '../rows/derived';
import { cac } from './cac';
import { clv } from './clv';

const overCosts = (lifetimeValue: DeclaredFormula[], costs: DeclaredFormula[]) =>
  derived({
    inputs: { lifetimeValue: { oneOf: lifetimeValue }, cac: { oneOf: costs } },
    value: { divide: ['lifetimeValue', 'cac'] },
    emptyReason: 'no_new_customers',
  });

const { standard: bought, arpa_churn: paidMonthly } = clv.variants;

export const ltvToCac = declareKpi({
  id: 'ltv_to_cac',
  title: { en: 'LTV:CAC', nl: 'LTV:CAC' },
  aliases: ['ltv to cac', 'ltv/cac', 'ltv cac ratio', 'clv:cac', 'clv/cac', 'ltv ÷ cac'],
  purpose: {
    en: 'How many times a customer brings in what it cost to win them.',
    nl: 'Hoeveel keer een klant opbrengt wat het kostte om die te winnen.',
  },
  unit: 'count',
  better: 'higher',
  serves: ['spend_less_per_customer', 'sell_more_per_customer'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 3 },
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  breaksDown: 'not by month',
  mayBeNegative: false,
  mayExceedAll: true,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'customer lifetime value ÷ acquisition cost',
        nl: 'klantwaarde ÷ acquisitiekosten',
      },
      note: {
        en: 'The standard CLV over the standard CAC, of the same customers; with subscriptions alone MRR per customer ÷ their own churn per month, 60 months at most. It is revenue, unless orders have a cost: at 80% margin 3 becomes 2.4.',
        nl: 'De gewone klantwaarde ÷ de gewone CAC, van dezelfde klanten; met alleen abonnementen MRR per klant ÷ hun eigen churn per maand, hoogstens 60 maanden. Omzet, tenzij orders een kostprijs hebben: bij 80% marge wordt 3 dan 2,4.',
      },
      oneOf: [overCosts([...bought.oneOf, ...paidMonthly.oneOf], cac.variants.standard.oneOf)],
    },
    article: {
      called: { en: 'article', nl: 'artikel' },
      title: {
        en: 'customer lifetime value ÷ acquisition cost, both as the article counts them',
        nl: 'klantwaarde ÷ acquisitiekosten, beide zoals het artikel ze telt',
      },
      oneOf: [overCosts(clv.variants.article.oneOf, cac.variants.article.oneOf)],
    },
    subscriptions: {
      called: { en: 'subscriptions', nl: 'abonnementen' },
      title: {
        en: 'MRR per customer ÷ churn per month ÷ acquisition cost',
        nl: 'MRR per klant ÷ churn per maand ÷ acquisitiekosten',
      },
      note: { en: 'Of subscriptions, also where there are orders.', nl: 'Van abonnementen, ook waar er orders zijn.' },
      oneOf: [overCosts(paidMonthly.oneOf, cac.variants.standard.oneOf)],
    },
  },
});
