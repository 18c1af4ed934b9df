import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Win rate, 0 to 1: won ÷ (won + lost). Open and cancelled deals stay out. */
export const winRate = declareFunction({
  name: 'WIN_RATE',
  cellWise: true,
  parameters: { won: { kind: 'count' }, lost: { kind: 'count' } },
  compute: ({ won, lost }) => (won + lost === 0 ? { text: 'no_closed_deals_given' } : won / (won + lost)),
});

export const winRateHelp: HelpFor<typeof winRate> = {
  purpose: {
    en: 'Win rate: the share of the closed deals that was won.',
    nl: 'Winpercentage: welk deel van de gesloten deals gewonnen is.',
  },
  parameters: {
    won: { en: 'Deals won.', nl: 'Gewonnen deals.' },
    lost: {
      en: 'Deals lost. Open and cancelled deals do not count.',
      nl: 'Verloren deals. Open en geannuleerde deals tellen niet mee.',
    },
  },
  examples: [{ arguments: [12, 8], gives: 0.6 }],
};
