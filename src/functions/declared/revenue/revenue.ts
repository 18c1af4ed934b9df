import { boundParameters, fromHelp, toHelp, typedPeriod } from '../../arguments/typed-period';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Revenue in money: the sum of the amounts dated from the first day up to and including the last. Refunds count as negative amounts. */
export const revenue = declareFunction({
  name: 'REVENUE',
  cellWise: false,
  parameters: {
    amounts: { kind: 'numbers' },
    dates: { kind: 'dates' },
    ...boundParameters,
  },
  compute: ({ amounts, dates, from, to }) => {
    const inPeriod = typedPeriod(from, to);
    if (amounts.every(Number.isNaN)) return { text: 'no_amounts_given' };
    let sum = 0;
    for (let i = 0; i < amounts.length; i++) if (!Number.isNaN(amounts[i]) && inPeriod(dates[i])) sum += amounts[i];
    return sum;
  },
});

export const revenueHelp: HelpFor<typeof revenue> = {
  purpose: {
    en: 'Revenue: the sum of the amounts in a period.',
    nl: 'Omzet: de som van de bedragen in een periode.',
  },
  parameters: {
    amounts: { en: 'Column of amounts, all in one currency.', nl: 'Kolom met bedragen, allemaal in één valuta.' },
    dates: { en: 'Column of dates beside the amounts.', nl: 'Kolom met de datums bij de bedragen.' },
    from: fromHelp,
    to: toHelp,
  },
  examples: [
    {
      arguments: [
        [[1200], [800], [-200], [500]],
        [['2017-01-05'], ['2017-03-31'], ['2017-03-31'], ['2017-04-01']],
        '2017-01-01',
        '2017-03-31',
      ],
      gives: 1800,
    },
  ],
};
