import { responseTime } from '../../kpis/leads/response-time';
import { salesActivities } from '../../kpis/team/sales-activities';
import { compared, declareQuestion } from '../declare';

/** Beside the question which reps do better: what others could take over from them. */
export const repHabits = declareQuestion({
  id: 'rep_habits',
  title: { en: 'What reps do otherwise', nl: 'Wat vertegenwoordigers anders doen' },
  asks: {
    en: 'Do some reps answer faster, do more for a deal, or show more demos than others?',
    nl: 'Antwoorden sommige vertegenwoordigers sneller, doen ze meer voor een deal, of geven ze meer demo’s dan andere?',
  },
  words:
    'others|anderen|toppers|differently|otherwise|anders|doing right|make more|verkopers meer|habit*|gewoonte*|copy|overnemen|afkijken|learn*|leren|practice*|behaviour*|behavior*|top performers|top reps|best rep*|best sell*|best sales*|beste verkoper*|activities|activiteiten|effort|better reps|more work',
  compares: [
    compared(responseTime, { by: 'rep' }),
    compared(salesActivities, { variant: 'before_close', by: 'rep' }),
    compared(salesActivities, { variant: 'with_demo', by: 'rep' }),
  ],
  caution: 'question_other_deals',
});
