import { dayOf } from '../../../base/day';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * Monthly recurring revenue in money: the amounts of the subscriptions that run on a day (start ≤ day < end, a blank
 * end still runs), each divided by the months it pays for.
 */
export const mrr = declareFunction({
  name: 'MRR',
  cellWise: false,
  parameters: {
    amounts: { kind: 'numbers' },
    starts: { kind: 'dates' },
    ends: { kind: 'dates' },
    at: { kind: 'day' },
    interval_months: { kind: 'months', optional: true },
  },
  compute: ({ amounts, starts, ends, at, interval_months }) => {
    if (amounts.every(Number.isNaN)) return { text: 'no_amounts_given' };
    let sum = 0;
    for (let i = 0; i < amounts.length; i++) {
      const runs = dayOf(starts[i]) <= at && (Number.isNaN(ends[i]) || at < dayOf(ends[i]));
      if (!Number.isNaN(amounts[i]) && runs) sum += amounts[i] / (interval_months ? interval_months(i) : 1);
    }
    return sum;
  },
});

export const mrrHelp: HelpFor<typeof mrr> = {
  purpose: {
    en: 'Monthly recurring revenue: what the subscriptions that run on a day bring in per month.',
    nl: 'Maandelijks terugkerende omzet (MRR): wat de abonnementen die op een dag lopen per maand opleveren.',
  },
  parameters: {
    amounts: {
      en: 'Column of the amount paid per interval, after discount and without tax.',
      nl: 'Kolom met het bedrag per termijn, na korting en zonder btw.',
    },
    starts: { en: 'Column of start dates.', nl: 'Kolom met startdatums.' },
    ends: { en: 'Column of end dates. Blank: still running.', nl: 'Kolom met einddatums. Leeg: loopt nog.' },
    at: {
      en: 'The day to look at, such as the last of the month.',
      nl: 'De dag waarop je kijkt, zoals de laatste van de maand.',
    },
    interval_months: {
      en: 'Months that an amount pays for: 12 for yearly, or a column. Without it: 1.',
      nl: 'Het aantal maanden waarvoor een bedrag geldt: 12 voor een jaar, of een kolom. Zonder: 1.',
    },
  },
  examples: [
    {
      arguments: [
        [[50], [1200], [80]],
        [['2017-01-01'], ['2017-03-15'], ['2016-05-01']],
        [[''], [''], ['2017-04-30']],
        '2017-04-30',
        [[1], [12], [1]],
      ],
      gives: 150,
    },
  ],
};
