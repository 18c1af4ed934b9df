import type { RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { responseRate } from '../rows/response-rate';

const favourable: RowFormula<'survey'> = {
  shape: 'rows',
  rows: {
    table: 'survey',
    needs: ['favourable'],
    date: 'answeredOn',
    rules: [{ leaveOut: { not: { has: 'favourable' } }, because: 'no_score' }],
  },
  measure: 'share',
  top: { when: { field: 'favourable', is: 'yes' }, counts: 1 },
  bottom: 1,
  emptyReason: 'no_scores',
  beside: { responseRate },
};

export const satisfaction = declareKpi({
  id: 'satisfaction',
  title: { en: 'Employee satisfaction', nl: 'Medewerkerstevredenheid' },
  aliases: ['satisfaction', 'tevredenheid', 'tevredenheid van werknemers'],
  purpose: { en: 'How many of your people are content.', nl: 'Hoeveel van je mensen tevreden zijn.' },
  unit: 'ratio',
  better: 'higher',
  serves: ['happier_team'],
  everyday: 13,
  story: 'content people',
  anonymous: true,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  breaksDown: 'not at all',
  mayBeNegative: false,
  mayExceedAll: false,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'the top two answers ÷ all answers (4-5 of 5, 3-4 of 4)',
        nl: 'de hoogste twee antwoorden ÷ alle antwoorden (4-5 van 5, 3-4 van 4)',
      },
      note: {
        en: 'By whole quarter, once it has ended, from five answers on.',
        nl: 'Per heel kwartaal, zodra dat voorbij is, vanaf vijf antwoorden.',
      },
      oneOf: [favourable],
    },
    mean: {
      title: { en: 'mean score', nl: 'gemiddelde score' },
      // Of whatever scale was answered on, so no score of -100 to 100.
      unit: 'count',
      oneOf: [
        {
          ...favourable,
          rows: {
            ...favourable.rows,
            needs: ['score'],
            rules: [{ leaveOut: { not: { has: 'score' } }, because: 'no_score' }],
          },
          measure: 'mean',
          top: { field: 'score' },
          bottom: undefined,
        },
      ],
    },
  },
});
