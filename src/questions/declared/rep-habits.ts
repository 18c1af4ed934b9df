import { responseTime } from '../../kpis/leads/response-time';
import { salesActivities } from '../../kpis/team/sales-activities';
import { compared, declareQuestion } from '../declare';
import { reps } from './reps';

const habits = [
  compared(responseTime, { by: 'rep' }),
  compared(salesActivities, { variant: 'before_close', by: 'rep' }),
  compared(salesActivities, { variant: 'with_demo', by: 'rep' }),
];

/** Beside the question which reps do better: what others could take over from them. */
export const repHabits = declareQuestion({
  id: 'rep_habits',
  title: { en: 'What the best reps do otherwise', nl: 'Wat de beste vertegenwoordigers anders doen' },
  asks: {
    en: 'Do the best reps answer faster, do more for a deal, or show more demos than the rest?',
    nl: 'Antwoorden de beste vertegenwoordigers sneller, doen ze meer voor een deal, of geven ze meer demo’s dan de rest?',
  },
  about: { habits: 4, activity: 6, best: 2, rep: 2, answer: 3, speed: 1, sell: 1 },
  compares: [...habits.map((habit) => ({ ...habit, tiersOf: reps.compares })), ...habits],
  caution: 'question_other_deals',
});
