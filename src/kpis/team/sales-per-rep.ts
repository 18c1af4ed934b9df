import type { GivenFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { wonAmount } from '../rows/deal-rows';
import { derived } from '../rows/derived';

const reps: GivenFormula = { shape: 'given', figure: 'reps', emptyReason: 'no_reps' };

export const salesPerRep = declareKpi({
  id: 'sales_per_rep',
  title: { en: 'Total sales', nl: 'Totale verkoop' },
  aliases: ['sales per rep', 'verkoop per vertegenwoordiger', 'verkoop per verkoper'],
  purpose: {
    en: 'What the team sold, and what each rep sold of it.',
    nl: 'Wat het team verkocht, en wat elke vertegenwoordiger daarvan verkocht.',
  },
  unit: 'money',
  better: 'higher',
  serves: ['grow_revenue'],
  everyday: null,
  story: 'sales',
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'adds up',
  matures: 'at once',
  counts: 'deals',
  ...ofAnyPart,
  takes: 'leads or win rate',
  variants: {
    standard: {
      title: {
        en: 'won amount by close date; in total, and by rep',
        nl: 'gewonnen bedrag op sluitingsdatum; in totaal en per vertegenwoordiger',
      },
      note: {
        en: 'Everyone on the roster appears, with 0 where nothing was won. A deal belongs to its owner of today.',
        nl: 'Iedereen uit het team staat erin, met 0 waar niets is gewonnen. Een deal hoort bij de eigenaar van nu.',
      },
      oneOf: [{ ...wonAmount, beside: { reps } }],
      notes: [{ says: 'note_no_reps', withoutColumn: 'rep', whenChosen: true }],
      plays: ['goal for sales', 'amount won'],
    },
    per_rep_average: {
      called: { en: 'average per rep', nl: 'gemiddelde per vertegenwoordiger' },
      title: { en: 'won amount ÷ reps', nl: 'gewonnen bedrag ÷ vertegenwoordigers' },
      note: {
        en: 'Reps are those of the roster; without one, those who own deals.',
        nl: 'Vertegenwoordigers zijn die van het team; zonder teamlijst die met deals.',
      },
      breaksDown: 'not by rep',
      takes: 'nothing known',
      measures: 'something else',
      oneOf: [
        derived({
          inputs: {
            won: { oneOf: [wonAmount] },
            reps: { oneOf: [reps] },
          },
          value: { divide: ['won', 'reps'] },
          emptyReason: 'no_reps',
        }),
      ],
    },
  },
});
