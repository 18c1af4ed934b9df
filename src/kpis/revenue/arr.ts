import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { derived } from '../rows/derived';
import { annualContracts, recurringRevenue } from '../rows/subscription-rows';

export const arr = declareKpi({
  id: 'arr',
  title: { en: 'ARR', nl: 'ARR' },
  aliases: ['annual recurring revenue', 'jaarlijks terugkerende omzet'],
  purpose: {
    en: 'What your running subscriptions bring in per year if nothing changes.',
    nl: 'Wat je lopende abonnementen per jaar opleveren als er niets verandert.',
  },
  unit: 'money',
  better: 'higher',
  serves: ['grow_revenue', 'keep_customers'],
  everyday: null,
  story: 'recurring revenue',
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: { en: '12 × MRR', nl: '12 × MRR' },
      oneOf: [
        derived({
          inputs: { mrr: { oneOf: recurringRevenue() } },
          value: { times: ['mrr', 12] },
          emptyReason: 'no_customers_in_period',
        }),
      ],
    },
    annual_contracts: {
      called: { en: 'annual contracts', nl: 'jaarcontracten' },
      title: {
        en: 'subscriptions billed by the year only',
        nl: 'alleen abonnementen die per jaar gefactureerd worden',
      },
      note: {
        en: 'The other thing people call ARR. Needs a billing interval.',
        nl: 'Het andere dat mensen ARR noemen. Vraagt een facturatietermijn.',
      },
      oneOf: [
        derived({
          inputs: { mrr: { oneOf: [annualContracts], needsRows: true } },
          value: { times: ['mrr', 12] },
          emptyReason: 'no_yearly_contracts',
        }),
      ],
    },
  },
});
