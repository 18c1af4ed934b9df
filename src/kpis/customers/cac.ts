import type { DeclaredFormula, DerivedFormula, DerivedInput } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { spent, spentOneCycleEarlier } from '../rows/costs';
import { derived } from '../rows/derived';
import { becameCustomer, newCustomersOfCosts } from './new-customers';

type Input = DerivedInput<DeclaredFormula>;

function perNewCustomer(costs: Input, customers: Input): DerivedFormula<DeclaredFormula> {
  return derived({
    inputs: { spent: costs, customers },
    value: { divide: ['spent', 'customers'] },
    emptyReason: 'no_new_customers',
  });
}

const sameRows: DerivedFormula<DeclaredFormula> = {
  ...perNewCustomer(spent, { oneOf: [newCustomersOfCosts] }),
  rare: true,
};

export const cac = declareKpi({
  id: 'cac',
  title: { en: 'Acquisition cost (CAC)', nl: 'Acquisitiekosten (CAC)' },
  aliases: ['acquisition cost', 'customer acquisition cost', 'acquisitiekosten', 'kosten voor klantenwerving'],
  purpose: { en: 'What it costs to win one new customer.', nl: 'Wat het kost om één nieuwe klant te winnen.' },
  unit: 'money',
  better: 'lower',
  serves: ['spend_less_per_customer'],
  everyday: 10,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 3 },
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'cost, one sales cycle earlier, ÷ new customers',
        nl: 'kosten, één verkoopcyclus eerder, ÷ nieuwe klanten',
      },
      note: {
        en: 'The costs are of as many months earlier as the median sales cycle is long. All costs in the tab count: without salaries it is too low. Where that tab tells the new customers, only its months count, also over all data.',
        nl: 'De kosten zijn van zoveel maanden eerder als de mediane verkoopcyclus. Alle kosten in het tabblad tellen: zonder salarissen is het te laag. Staan de nieuwe klanten er ook in, dan tellen alleen de maanden van dat tabblad.',
      },
      oneOf: [sameRows, perNewCustomer(spentOneCycleEarlier, { oneOf: becameCustomer })],
    },
    article: {
      called: { en: 'article', nl: 'artikel' },
      title: { en: 'sales and marketing cost ÷ new customers', nl: 'verkoop- en marketingkosten ÷ nieuwe klanten' },
      note: {
        en: 'As the well-known “14 best KPIs” article counts it, both of the same period: with a long cycle the costs of today won none of the customers of today.',
        nl: 'Zoals het bekende artikel met de ‘14 beste KPI’s’ telt, beide uit dezelfde periode: bij een lange cyclus wonnen de kosten van nu geen van de klanten van nu.',
      },
      oneOf: [sameRows, perNewCustomer(spent, { oneOf: becameCustomer })],
    },
  },
});
