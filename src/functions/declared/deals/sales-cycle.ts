import { dayOf } from '../../../base/day';
import { median } from '../../../statistics/quantile';
import { Refusal } from '../../../texts/refusal';
import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * Sales cycle in whole calendar days from created to closed, of the won deals: the median, or the mean when asked. A
 * deal closed before it was created, or without one of the dates, does not count.
 */
export const salesCycle = declareFunction({
  name: 'SALES_CYCLE',
  cellWise: false,
  parameters: {
    created: { kind: 'dates' },
    closed: { kind: 'dates' },
    won: { kind: 'flags', optional: true },
    method: { kind: 'text', optional: true },
  },
  compute: ({ created, closed, won, method = 'median' }) => {
    const days = created
      .map((start, i) => dayOf(closed[i]) - dayOf(start))
      .filter((length, i) => length >= 0 && (!won || won[i]));
    const mean = isMean(method);
    if (days.length === 0) return { text: 'no_cycles_given' };
    return mean ? days.reduce((sum, length) => sum + length, 0) / days.length : median(days);
  },
});

function isMean(method: string): boolean {
  const word = method.toLowerCase();
  if (['mean', 'average', 'gemiddelde'].includes(word)) return true;
  if (['median', 'mediaan'].includes(word)) return false;
  const got = { text: 'got_text' as const, values: { value: method } };
  throw new Refusal({
    text: 'argument_wrong',
    values: { argument: 'method', expected: { text: 'expected_method' }, got },
  });
}

export const salesCycleHelp: HelpFor<typeof salesCycle> = {
  purpose: {
    en: 'Sales cycle: how many days it takes from a new deal to a won one (the median).',
    nl: 'Verkoopcyclus: hoeveel dagen er tussen een nieuwe en een gewonnen deal liggen (de mediaan).',
  },
  parameters: {
    created: { en: 'Column of the dates on which deals were created.', nl: 'Kolom met de aanmaakdatums van deals.' },
    closed: { en: 'Column of the dates on which deals were closed.', nl: 'Kolom met de sluitdatums van deals.' },
    won: {
      en: 'Column that says which deals were won: yes or no, or won or lost. Without it, all closed deals count.',
      nl: 'Kolom die zegt welke deals gewonnen zijn: ja of nee, of gewonnen of verloren. Zonder die kolom tellen alle gesloten deals.',
    },
    method: {
      en: '"mean" for the average instead of the median.',
      nl: '"gemiddelde" voor het gemiddelde in plaats van de mediaan.',
    },
  },
  examples: [
    {
      arguments: [
        [['2017-01-01'], ['2017-01-10'], ['2017-02-01']],
        [['2017-01-31'], ['2017-01-20'], ['2017-04-02']],
      ],
      gives: 30,
    },
    {
      arguments: [
        [['2017-01-01'], ['2017-01-10'], ['2017-02-01']],
        [['2017-01-31'], ['2017-01-20'], ['2017-04-02']],
        [['won'], ['won'], ['lost']],
        'mean',
      ],
      gives: 20,
    },
  ],
};
