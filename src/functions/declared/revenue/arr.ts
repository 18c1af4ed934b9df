import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Annual recurring revenue in money: 12 × MRR. */
export const arr = declareFunction({
  name: 'ARR',
  cellWise: true,
  parameters: { mrr: { kind: 'money' } },
  compute: ({ mrr }) => 12 * mrr,
});

export const arrHelp: HelpFor<typeof arr> = {
  purpose: {
    en: 'Annual recurring revenue: twelve times the monthly recurring revenue.',
    nl: 'Jaarlijks terugkerende omzet (ARR): twaalf keer de maandelijks terugkerende omzet.',
  },
  parameters: { mrr: { en: 'Monthly recurring revenue.', nl: 'Maandelijks terugkerende omzet (MRR).' } },
  examples: [{ arguments: [8500], gives: 102000 }],
};
