import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { doneOnReadableDays } from '../rows/deal-rows';
import { openDeals } from '../rows/open-deals';

export const untouchedDeals = declareKpi({
  id: 'untouched_deals',
  title: { en: 'Untouched deals', nl: 'Stilliggende deals' },
  aliases: [
    'untouched',
    'stale deals',
    'stalled deals',
    'deals without activity',
    'stilgevallen deals',
    'deals zonder activiteit',
  ],
  purpose: {
    en: 'How many open deals nothing was done for, longer than usual.',
    nl: 'Aan hoeveel open deals langer dan gewoonlijk niets is gedaan.',
  },
  unit: 'count',
  better: 'lower',
  serves: ['grow_revenue', 'sell_faster'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'deals',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'open deals that have lain still for longer than nine in ten won deals ever did',
        nl: 'open deals die langer stilliggen dan negen van de tien gewonnen deals ooit deden',
      },
      note: {
        en: 'Still is the time between creation, activities and close of deals won in the year before; it takes ten. No tasks, no notes; what names no deal counts for all of its customer. On a past day, what was open and done then.',
        nl: 'Stil is de tijd tussen aanmaak, activiteiten en sluiting van in het jaar ervoor gewonnen deals; tien zijn er nodig. Geen taken of notities; wat geen deal noemt telt voor alle van de klant. Eerder: wat toen open en gedaan was.',
      },
      oneOf: [
        {
          shape: 'model',
          rows: {
            ...openDeals,
            needs: [...openDeals.needs, 'created', 'closed'],
            // Of won deals as well, which tell how long deals lie still.
            rules: [doneOnReadableDays, ...openDeals.rules],
            requires: [
              ...(openDeals.requires ?? []),
              { somewhere: { has: 'touchedOn' }, else: 'no_activities_of_deals' },
            ],
          },
          model: 'untouched',
          emptyReason: 'no_open_deals',
        },
      ],
      plays: ['deals untouched'],
    },
  },
});
