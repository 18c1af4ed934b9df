import { stageConversion } from '../../kpis/deals/stage-conversion';
import { timeInStage } from '../../kpis/deals/time-in-stage';
import { declareQuestion } from '../declare';

export const stages = declareQuestion({
  id: 'stages',
  title: { en: 'Where deals stall', nl: 'Waar deals blijven hangen' },
  asks: {
    en: 'In which stage do deals get stuck: from which do fewest go on, and in which do they stay longest?',
    nl: 'In welke fase blijven deals hangen: uit welke gaan er het minst verder, en in welke blijven ze het langst?',
  },
  about: {
    stage: 5,
    stuck: 4,
    lose: 2,
    deal: 1,
    pipeline: 2,
    lead: 1,
    length: 1,
    stay: 1,
    where: 1,
    still: -3,
    before: -3,
  },
  compares: [
    { kpi: stageConversion.id, by: 'stage_reached' },
    { kpi: timeInStage.id, by: 'stage_reached' },
  ],
  caution: 'question_no_cause',
});
