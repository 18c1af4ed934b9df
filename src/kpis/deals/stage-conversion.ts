import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { reachedStages } from '../rows/stage-rows';

export const stageConversion = declareKpi({
  id: 'stage_conversion',
  title: { en: 'Stage conversion', nl: 'Fasedoorstroom' },
  aliases: ['stage funnel', 'funnel', 'fasetrechter', 'trechter', 'doorstroom'],
  purpose: {
    en: 'How many of the deals that reach a stage go on to a further one.',
    nl: 'Hoeveel van de deals die een fase bereiken naar een volgende gaan.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['sell_faster', 'grow_revenue'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: 'funnel',
  span: 'all',
  overTime: 'level',
  matures: 'as each ends',
  counts: 'rows',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'of the stages that deals reached in the period, the share from which they have gone on so far',
        nl: 'van de fasen die deals in de periode bereikten, het deel waaruit ze al verder zijn',
      },
      note: {
        en: 'Look at it by stage. On to a further stage or to won is on; back or to lost is not. Of a deal that comes into a stage twice the first time counts. Which is further follows from the order in which deals went through them.',
        nl: 'Bekijk het per fase. Naar een verdere fase of naar gewonnen is verder; terug of naar verloren niet. Komt een deal twee keer in een fase, dan telt de eerste keer. Wat verder is volgt uit de volgorde waarin deals gingen.',
      },
      oneOf: [
        {
          shape: 'rows',
          rows: reachedStages,
          measure: 'share',
          top: { when: { field: 'wentOn', is: 'yes' }, counts: 1 },
          bottom: 1,
          emptyReason: 'no_stages_in_period',
        },
      ],
      plays: ['stages gone on from'],
    },
  },
});
