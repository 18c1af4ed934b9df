import { declareKpi } from '../declaration/declare';
import { spentOneCycleEarlier } from '../rows/costs';
import { derived } from '../rows/derived';
import { newRecurringRevenue } from '../rows/subscription-rows';

export const cacPayback = declareKpi({
  id: 'cac_payback',
  title: { en: 'CAC payback in months', nl: 'Terugverdientijd CAC in maanden' },
  aliases: ['cac payback', 'cac payback period', 'payback period', 'terugverdientijd', 'terugverdientijd cac'],
  purpose: {
    en: 'After how many months new customers have paid back what it cost to win them.',
    nl: 'Na hoeveel maanden nieuwe klanten hebben terugbetaald wat het kostte om ze te winnen.',
  },
  unit: 'count',
  better: 'lower',
  serves: ['spend_less_per_customer'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 3 },
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  breaksDown: 'by anything',
  mayBeNegative: false,
  mayExceedAll: true,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'cost, one sales cycle earlier, ÷ MRR of new customers',
        nl: 'kosten, één verkoopcyclus eerder, ÷ MRR van nieuwe klanten',
      },
      note: {
        en: 'For subscriptions: CAC ÷ what a new customer pays per month, both of the same customers. The MRR is that of the period’s last day: who has left pays nothing back. It is revenue: with 80% gross margin, 10 months become 12.5.',
        nl: 'Voor abonnementen: CAC ÷ wat een nieuwe klant per maand betaalt, van dezelfde klanten. De MRR is die op de laatste dag van de periode: wie weg is betaalt niets terug. Het is omzet: bij 80% brutomarge worden 10 maanden 12,5.',
      },
      oneOf: [
        derived({
          inputs: { spent: spentOneCycleEarlier, mrr: { oneOf: newRecurringRevenue() } },
          value: { divide: ['spent', 'mrr'] },
          emptyReason: 'no_new_recurring_revenue',
        }),
      ],
    },
  },
});
