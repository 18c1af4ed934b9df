import { declareKpi } from '../declaration/declare';
import { responseRate } from '../rows/response-rate';

export const enps = declareKpi({
  id: 'enps',
  title: { en: 'eNPS', nl: 'eNPS' },
  aliases: ['employee nps', 'employee net promoter score'],
  purpose: {
    en: 'Whether your people would recommend working here.',
    nl: 'Of je mensen het werken hier zouden aanbevelen.',
  },
  unit: 'score',
  better: 'higher',
  serves: ['happier_team'],
  everyday: null,
  story: 'content people',
  anonymous: true,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  breaksDown: 'not at all',
  mayBeNegative: true,
  mayExceedAll: false,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: '% who answer 9 or 10 − % who answer 0 to 6',
        nl: '% dat 9 of 10 antwoordt − % dat 0 tot 6 antwoordt',
      },
      note: {
        en: 'From −100 to +100. By whole quarter, once it has ended, from five answers on; with 20 answers it is sure to about 29 points.',
        nl: 'Van −100 tot +100. Per heel kwartaal, zodra dat voorbij is, vanaf vijf antwoorden; bij 20 antwoorden is het op zo’n 29 punten zeker.',
      },
      oneOf: [
        {
          shape: 'rows',
          rows: {
            table: 'survey',
            needs: ['promotion'],
            date: 'answeredOn',
            rules: [{ leaveOut: { not: { has: 'promotion' } }, because: 'no_score' }],
          },
          measure: 'share',
          top: { field: 'promotion' },
          bottom: 1,
          emptyReason: 'no_scores',
          beside: { responseRate },
        },
      ],
    },
  },
});
