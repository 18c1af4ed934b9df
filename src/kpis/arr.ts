import { declareKpi } from './declare';
import { recurringRevenue } from './subscription-rows';

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
  span: 'all',
  variants: {
    standard: {
      title: { en: '12 × MRR', nl: '12 × MRR' },
      oneOf: [
        {
          shape: 'derived',
          inputs: { mrr: { oneOf: recurringRevenue() } },
          calculate: ({ mrr }) => 12 * mrr,
          top: null,
          bottom: null,
          whenEmpty: 'no_customers_in_period',
        },
      ],
    },
    annual_contracts: {
      title: {
        en: 'subscriptions billed by the year only',
        nl: 'alleen abonnementen die per jaar gefactureerd worden',
      },
      note: {
        en: 'The other thing people call ARR. Needs a billing interval.',
        nl: 'Het andere dat mensen ARR noemen. Vraagt een facturatietermijn.',
      },
      oneOf: [
        {
          shape: 'derived',
          inputs: {
            mrr: {
              oneOf: recurringRevenue([
                { leaveOut: { not: { field: 'billedMonths', equals: 12 } }, because: 'not_annual' },
              ]).map((formula) => ({
                ...formula,
                rows: { ...formula.rows, needs: [...formula.rows.needs, 'billedMonths'] },
              })),
            },
          },
          calculate: ({ mrr }) => 12 * mrr,
          top: null,
          bottom: null,
          whenEmpty: 'no_customers_in_period',
        },
      ],
    },
  },
});
