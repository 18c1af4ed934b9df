import type { RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { closedDeals, createdDeals, someWonAndLost, wonCount, wonDeals } from '../rows/deal-rows';
import { derived } from '../rows/derived';

const won = { field: 'outcome', is: 'won' } as const;

const byNumber: RowFormula<'deals'> = {
  shape: 'rows',
  rows: closedDeals,
  measure: 'share',
  top: { when: won, counts: 1 },
  bottom: 1,
  emptyReason: 'no_closed_deals',
};

const created: RowFormula<'deals'> = {
  shape: 'rows',
  rows: { ...createdDeals, requires: [], rules: [] },
  measure: 'count',
  top: 1,
  emptyReason: 'no_deals_in_period',
};

/** Those of the deals created in the period that were won in it, or on no known day. */
const wonOfCreated: RowFormula<'deals'> = {
  ...wonCount,
  rows: {
    ...wonDeals,
    needs: ['outcome', 'closed'],
    date: 'created',
    rules: [
      ...wonDeals.rules,
      {
        leaveOut: { all: [{ has: 'closed' }, { not: { field: 'closed', falls: 'inside' } }] },
        because: 'outside_period',
      },
    ],
  },
};

export const winRate = declareKpi({
  id: 'win_rate',
  title: { en: 'Win rate', nl: 'Winpercentage' },
  aliases: ['winrate', 'win percentage', 'slagingspercentage', 'scoringspercentage'],
  purpose: {
    en: 'How many of the deals that came to a decision you won.',
    nl: 'Hoeveel van de deals waarover is beslist je hebt gewonnen.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['grow_revenue', 'sell_faster'],
  everyday: 2,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'deals',
  ...ofAnyPart,
  takes: 'so many wins',
  variants: {
    standard: {
      title: { en: 'won ÷ (won + lost), by close date', nl: 'gewonnen ÷ (gewonnen + verloren), op sluitingsdatum' },
      note: {
        en: 'Cancelled and disqualified deals are left out, open deals too.',
        nl: 'Geannuleerde en gediskwalificeerde deals tellen niet mee, open deals ook niet.',
      },
      oneOf: [byNumber],
      plays: ['deals won of those decided'],
    },
    by_value: {
      called: { en: 'by value', nl: 'naar waarde' },
      title: { en: 'won amount ÷ (won + lost amount)', nl: 'gewonnen bedrag ÷ (gewonnen + verloren bedrag)' },
      note: { en: 'Needs an amount on lost deals too.', nl: 'Vraagt ook bij verloren deals een bedrag.' },
      takes: 'nothing known',
      oneOf: [
        {
          ...byNumber,
          rows: {
            ...closedDeals,
            needs: ['outcome', 'value'],
            requires: [
              ...someWonAndLost,
              {
                somewhere: {
                  all: [
                    { field: 'outcome', is: 'lost' },
                    { field: 'value', above: 0 },
                  ],
                },
                else: 'no_lost_amounts',
              },
            ],
            rules: [
              ...closedDeals.rules,
              { leaveOut: { any: [{ not: { has: 'value' } }, { field: 'value', equals: 0 }] }, because: 'zero_amount' },
            ],
          },
          top: { when: won, counts: { field: 'value' } },
          bottom: { field: 'value' },
        },
      ],
    },
    all_created: {
      called: { en: 'all created', nl: 'alle aangemaakte' },
      title: {
        en: 'created and won in the period ÷ created in the period',
        nl: 'aangemaakt en gewonnen in de periode ÷ aangemaakt in de periode',
      },
      note: {
        en: 'Open deals count below the line, so the current month always looks bad; what is won later never counts.',
        nl: 'Open deals tellen mee onder de streep, dus de lopende maand ziet er altijd slecht uit; wat later wordt gewonnen telt nooit mee.',
      },
      matures: 'as each ends',
      takes: 'nothing known',
      oneOf: [
        derived({
          inputs: { won: { oneOf: [wonOfCreated] }, created: { oneOf: [created] } },
          value: { divide: ['won', 'created'] },
          emptyReason: 'no_deals_in_period',
        }),
      ],
    },
    cohort: {
      called: { en: 'cohort', nl: 'cohort' },
      title: {
        en: 'of the deals created in the period, the share won so far',
        nl: 'van de deals uit de periode, het deel dat al gewonnen is',
      },
      note: {
        en: 'Recent months are not ripe: many of their deals are still open.',
        nl: 'Recente maanden zijn nog niet rijp: veel van hun deals staan nog open.',
      },
      matures: 'as each ends',
      takes: 'nothing known',
      oneOf: [{ ...byNumber, rows: createdDeals, emptyReason: 'no_deals_in_period' }],
      plays: ['deals won of those created'],
    },
  },
});
