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
  words:
    'stage*|funnel*|fall out|verkoopproces|leads kwijt|trechter*|stuck|stall*|hangen|vastlopen|deals vast|hangt|drop out|afhaken|bottleneck*|knelpunt*|pipeline|pijplijn|doorstroom|verliezen we deals|fase*|deals die|sneuvel*|deals stuk*|step|steps|stap|stappen',
  compares: [
    { kpi: stageConversion.id, by: 'stage_reached' },
    { kpi: timeInStage.id, by: 'stage_reached' },
  ],
  caution: 'question_no_cause',
});
