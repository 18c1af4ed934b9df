import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Customer acquisition cost in money: sales and marketing cost ÷ new customers (the article's formula). */
export const cac = declareFunction({
  name: 'CAC',
  cellWise: true,
  parameters: { cost: { kind: 'money' }, new_customers: { kind: 'count' } },
  compute: ({ cost, new_customers }) => (new_customers === 0 ? { text: 'zero_new_customers' } : cost / new_customers),
});

export const cacHelp: HelpFor<typeof cac> = {
  purpose: {
    en: 'Customer acquisition cost: what it cost to win one new customer.',
    nl: 'Acquisitiekosten: wat het kostte om één nieuwe klant te winnen.',
  },
  parameters: {
    cost: {
      en: 'All sales and marketing costs, salaries included.',
      nl: 'Alle kosten van verkoop en marketing, ook de salarissen.',
    },
    new_customers: {
      en: 'New customers that these costs brought in: customers, not leads.',
      nl: 'Nieuwe klanten die deze kosten opleverden: klanten, geen leads.',
    },
  },
  examples: [{ arguments: [12000, 48], gives: 250 }],
};
