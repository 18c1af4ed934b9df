import { responseTime } from '../../kpis/leads/response-time';
import { salesActivities } from '../../kpis/team/sales-activities';
import { compared, declareQuestion } from '../declare';
import { results } from './reps';

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
    en: 'What do reps do otherwise, the best above all: how fast they answer, what they do for a deal, demos?',
    nl: 'Wat doen vertegenwoordigers anders, de beste vooral: hoe snel ze antwoorden, wat ze voor een deal doen, demo’s?',
  },
  about: {
    habits: 5,
    activity: 6,
    best: 1,
    rep: 2,
    answer: 3,
    speed: 1,
    sell: 1,
    who: 1,
    trend: -5,
    count: -4,
    before: -5,
    judged: -1,
  },
  compares: [...habits.map((habit) => ({ ...habit, tiersOf: results })), ...habits],
  caution: 'question_other_deals',
});
